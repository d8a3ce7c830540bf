declare module 'virtual:briefs' {
	import type { Component } from 'svelte';

	const briefs: Readonly<Record<string, Component>>;
	export default briefs;
}

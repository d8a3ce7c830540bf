/**
 * What the libraries hold for uses that the course has none of, and that a bundler can't see is unused. Each is told
 * here as the words that stand there and the words that let it be shaken out. Where a library says it in another way
 * the build stops: look at what it says now, or leave that one out.
 */
import type { Plugin } from 'vite';

interface LeftOut {
	readonly file: RegExp;
	readonly why: string;
	readonly changes: readonly (readonly [from: RegExp, to: string])[];
}

const all: readonly LeftOut[] = [
	{
		file: /svelte\/src\/internal\/client\/dom\/hydration\.js$/,
		// Kit names `hydrate` in any case. So the variable that guards it all becomes the constant it is.
		why: 'The course is drawn in the browser and nowhere else: it takes over no page made on a server.',
		changes: [
			[/export let hydrating = false;/, 'export const hydrating = false;'],
			[/\bhydrating = value;/, '']
		]
	},
	{
		file: /@sveltejs\/kit\/src\/runtime\/client\/session-storage\.js$/,
		why: 'Nothing kept is no text to read: what that throws has a stack, for which a browser that is looked into reads all the libraries again.',
		changes: [
			[
				/return parse\(sessionStorage\[key\]\);/,
				'if (key in sessionStorage) return parse(sessionStorage[key]);'
			]
		]
	},
	{
		file: /svelte\/src\/internal\/client\/constants\.js$/,
		why: 'So has an error that is made as the page starts, in case it should be needed.',
		changes: [
			[
				/new \(class StaleReactionError extends Error {\s+name = (.*);\s+message = (.*);\s+}\)\(\);/,
				'Object.assign(Object.create(Error.prototype), { name: $1, message: $2 });'
			]
		]
	},
	{
		file: /@sveltejs\/kit\/src\/runtime\/client\/client\.js$/,
		why: 'Taken out of the whole namespace at once, two functions bring all that Svelte has with them.',
		changes: [
			[/const { onMount, tick } = svelte;/, 'const onMount = svelte.onMount;\nconst tick = svelte.tick;']
		]
	},
	{
		file: /@sveltejs\/kit\/src\/runtime\/client\/client\.js$/,
		why: 'No page is made on a server, no route loads anything with the fetch that Kit gives it, and nothing is preloaded.',
		changes: [
			[/if \(hydrate\) {/, 'if (false) {'],
			[/started\s+\? subsequent_fetch\(.*\)\s+: initial_fetch\(.*\);/, 'fetch(resolved.href, init);'],
			[/\tsetup_preload\(\);/, '']
		]
	},
	{
		file: /@sveltejs\/kit\/src\/runtime\/client\/fetcher\.js$/,
		why: 'With nothing loaded by it, there is nothing for Kit to keep of what the page fetches.',
		changes: [[/else if \(BROWSER\) {/, 'else if (false) {']]
	},
	{
		file: /@sveltejs\/kit\/src\/runtime\/client\/client\.js$/,
		why: 'There is no service worker.',
		changes: [
			[/await update_service_worker\(\);/, ''],
			[/await update_service_worker\(\);/, '']
		]
	},
	{
		file: /vite\/preload-helper\.js$/,
		why: 'A later script brings its own style and is loaded by parts.js, so there is nothing to load before it.',
		changes: [[/^.*\b__vitePreload\b.*$/s, 'export const __vitePreload = (load) => load();']]
	}
];

export function leftOut(): Plugin {
	return {
		name: 'medvandrer-left-out',
		apply: 'build',
		enforce: 'post',
		transform: {
			filter: { id: all.map(({ file }) => file) },
			handler(code, id) {
				let changed = code;
				for (const { why, changes } of all.filter(({ file }) => file.test(id))) {
					for (const [from, to] of changes) {
						if (!from.test(changed)) this.error(`${id} no longer says ${from.source}. ${why}`);
						changed = changed.replace(from, to);
					}
				}
				return { code: changed, map: null };
			}
		}
	};
}

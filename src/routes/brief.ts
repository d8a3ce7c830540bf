/** Each conversation's own brief, a page that its author writes in Markdown. */
import type { Component } from 'svelte';

const briefs = import.meta.glob<Component>('$content/*/brief.svx', { eager: true, import: 'default' });

export function briefOf(conversation: string): Component | undefined {
	return Object.entries(briefs).find(([path]) => path.endsWith(`/${conversation}/brief.svx`))?.[1];
}

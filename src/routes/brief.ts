/** Each conversation's own brief, a page that its author writes in Markdown. */
import type { Component } from 'svelte';
import briefs from 'virtual:briefs';

export const briefOf = (conversation: string): Component | undefined => briefs[conversation];

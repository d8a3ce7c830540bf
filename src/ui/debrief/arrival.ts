/**
 * When one step gives way to the next, focus goes to the new heading: a screen reader reads it, and the
 * keyboard goes on from there. The browser's own scrolling would leave the heading at the bottom of the
 * screen, so it is scrolled to on its own.
 */
export function arrival(heading: HTMLElement): void {
	heading.focus({ preventScroll: true });
	heading.scrollIntoView({ block: 'start' });
}

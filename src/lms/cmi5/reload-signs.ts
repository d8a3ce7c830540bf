/**
 * Whether a page that goes is about to come back. A reload must not end the session, and nothing says outright
 * that it is one: browsers tell a script that it reloads, and a learner's own reload only by its keys. One made
 * with the browser's button looks like a leave, and so it ends the session.
 */
import type { LaunchWindow } from './launch-window.ts';

/** From the key to the page's going; a key that led to nothing is no sign any more. */
const soon = 3_000;

export function reloadSigns(window: LaunchWindow): () => boolean {
	let seen = Number.NEGATIVE_INFINITY;
	const note = () => void (seen = window.Date.now());
	window.addEventListener('keydown', (event) => {
		const { key = '', ctrlKey, metaKey } = event as Partial<KeyboardEvent>;
		if (key === 'F5' || (key.toLowerCase() === 'r' && (ctrlKey === true || metaKey === true))) note();
	});
	window.navigation?.addEventListener('navigate', (event) => {
		if ('navigationType' in event && event.navigationType === 'reload') note();
	});
	return () => window.Date.now() - seen < soon;
}

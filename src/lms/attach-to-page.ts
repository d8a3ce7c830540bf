/**
 * The moments when a page may be about to vanish. A phone that kills the browser gives no more warning
 * than `visibilitychange`, so what is unsaved is committed there; `pagehide` comes in every other way of
 * leaving, also when the LMS removes our frame. The older events for a page that unloads are not listened
 * to: browsers and LMSs block them, and listening keeps a page out of the back/forward cache.
 */
import type { Connection } from './connect.ts';

/** A page's events; a browser's window is one. */
export interface Page extends EventTarget {
	readonly document: EventTarget & { readonly visibilityState: string };
	readonly location: { reload(): void };
}

export function attachToPage(connection: Connection, page: Page): void {
	const hidden = () => {
		if (page.document.visibilityState === 'hidden') connection.flush();
	};
	const leaving = () => connection.close('with the page');
	const backOnline = () => connection.flush();
	// A page brought back from the cache has already taken leave of the LMS, which only a new launch undoes.
	const broughtBack = (event: Event) => {
		if ('persisted' in event && event.persisted === true) page.location.reload();
	};
	page.document.addEventListener('visibilitychange', hidden);
	page.addEventListener('pagehide', leaving);
	page.addEventListener('pageshow', broughtBack);
	page.addEventListener('online', backOnline);
}

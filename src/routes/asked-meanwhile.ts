/**
 * An address asked for while the first page is on its way, as by the back button right after a reload. The router
 * listens only once that page is there, and by then has set the address back: without this the old page would stay.
 */
let asked: string | undefined;
const note = (event: HashChangeEvent) => (asked = new URL(event.newURL).hash);
if ('addEventListener' in globalThis) addEventListener('hashchange', note);

/** To be called when the router listens. Undefined where nothing else was asked for than what is shown. */
export function askedMeanwhile(shown: URL): string | undefined {
	removeEventListener('hashchange', note);
	return asked === shown.hash ? undefined : asked;
}

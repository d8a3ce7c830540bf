/**
 * One launch, remembered for as long as its tab: the token can be had only once, and a page that is loaded
 * again must not begin the same session twice. Where the browser keeps nothing, the session lives as long as
 * the page does.
 */
import * as v from 'valibot';
import { json } from './launch.ts';
import type { LaunchWindow } from './launch-window.ts';

const Kept = v.object({
	/** Each launch has an address of its own here, which tells one session from the next. */
	fetch: v.string(),
	token: v.string(),
	began: v.number(),
	sent: v.array(v.picklist(['initialized', 'terminated']))
});
export type Kept = v.InferOutput<typeof Kept>;

const key = 'medvandrer.cmi5';

export function keptSession(window: LaunchWindow, fetch: string): Kept | undefined {
	try {
		const kept = v.safeParse(Kept, json(window.sessionStorage.getItem(key) ?? ''));
		return kept.success && kept.output.fetch === fetch ? kept.output : undefined;
	} catch {
		return undefined;
	}
}

export function keepSession(window: LaunchWindow, session: Kept): void {
	try {
		window.sessionStorage.setItem(key, JSON.stringify(session));
	} catch {
		// Then a reload ends the session, and the course says that the platform turned it away.
	}
}

/** The course launched from an LMS that speaks cmi5: in a new tab, or again in one where it has been. */
import { attachToPage } from '#lms/attach-to-page.ts';
// Loaded late in a page, and here before the first test waits for it.
import '#lms/cmi5/client.ts';
import { createConnection } from '#lms/connect.ts';
import { AWindow } from './a-window.ts';
import { StrictRecordStore, type Enrolment } from './strict-record-store.ts';

/** What a tab keeps for as long as it is open. */
export class ATab {
	readonly kept = new Map<string, string>();
	readonly sessionStorage = {
		getItem: (key: string) => this.kept.get(key) ?? null,
		setItem: (key: string, value: string) => void this.kept.set(key, value)
	};
}

export interface Options {
	store?: StrictRecordStore;
	enrolment?: Enrolment;
	/** The address of a launch before, which is what a reload opens again. */
	search?: string;
	tab?: object;
}

export async function aLaunch(options: Options = {}) {
	const store = options.store ?? new StrictRecordStore();
	const search = options.search ?? store.launch(options.enrolment);
	const visited: string[] = [];
	const requests: RequestInit[] = [];
	const window = new AWindow();
	const noon = Date.UTC(2026, 0, 5, 12);
	Object.defineProperties(window, Object.getOwnPropertyDescriptors(options.tab ?? new ATab()));
	Object.assign(window, {
		location: {
			search,
			reload: () => undefined,
			replace: (address: string) => void visited.push(address)
		},
		Date: { now: () => noon + window.clock.now() },
		fetch: (address: string, request: RequestInit) => {
			requests.push(request);
			const { method = 'GET', headers = {}, body = null } = request;
			return store.answer(new Request(address, { method, headers, body }));
		}
	});
	const connection = createConnection({ standard: 'cmi5', window, now: window.clock.now });
	attachToPage(connection, window);
	await settled();
	return {
		store,
		search,
		window,
		clock: window.clock,
		connection,
		visited,
		requests,
		get where() {
			return connection.actor.getSnapshot().value;
		},
		get context() {
			return connection.actor.getSnapshot().context;
		}
	};
}

/** Lets answers that are on their way arrive. */
export async function settled(): Promise<void> {
	for (let turn = 0; turn < 8; turn += 1) await new Promise((done) => setTimeout(done, 2));
}

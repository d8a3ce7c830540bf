/**
 * A visit to an LMS that speaks cmi5. Everything is read before anything is said; `initialized` comes first and
 * `terminated` last; `completed` is said once in a registration, and nothing is ever passed or failed. What an
 * organisation has switched on besides comes after what it depends on. When the LMS shows the course for browsing
 * or review, `initialized` and `terminated` are all.
 *
 * A page that is loaded again goes on with its session, as far as a reload can be told from a leave. Where it
 * can't, the session has ended, and the page says that the course is to be opened anew.
 */
import { scorm2004Time } from '../session-time.ts';
import type { Fault, Leaving, LmsRecord, Opened, Saved } from '../standard.ts';
import { fetchedToken } from './token.ts';
import { launchDataIn } from './launch-data.ts';
import { launchIn } from './launch.ts';
import type { LaunchWindow } from './launch-window.ts';
import { faultOf, isGood, recordStore, type Reply } from './record-store.ts';
import { reporter } from './report-statements.ts';
import { reloadSigns } from './reload-signs.ts';
import { keepSession, keptSession } from './session.ts';
import { stateDocument } from './state-document.ts';
import { statement, type Statement } from './statement.ts';
import type { Verb } from './vocabulary.ts';

export interface Client {
	open(): Promise<Opened | Fault>;
	save(record: LmsRecord | undefined): Promise<Saved | Fault>;
	close(record: LmsRecord | undefined, leaving: Leaving): void;
}

/** Beyond this the last good state is kept: what outlives its page may be 64 KiB, all that is under way together. */
const room = 32_000;

const refused = (lmsError: string): Fault => ({ fault: 'refused', lmsError });

export function createClient(window: LaunchWindow): Client {
	let visit: Visit | undefined;
	return {
		async open() {
			const begun = await begin(window);
			if ('fault' in begun) return begun;
			visit = begun;
			return begun.opened;
		},
		save: async (record) => (await visit?.save(record)) ?? { fault: 'not committed', lmsError: 'not open' },
		close: (record, leaving) => visit?.close(record, leaving)
	};
}

interface Visit extends Pick<Client, 'save' | 'close'> {
	readonly opened: Opened;
}

async function begin(window: LaunchWindow): Promise<Visit | Fault> {
	const launch = launchIn(window.location.search);
	if (!launch) return refused('launch parameters');
	const kept = keptSession(window, launch.fetch);
	const token = kept?.token ?? (await fetchedToken(window, launch.fetch));
	if (typeof token !== 'string') return token;
	if (kept?.sent.includes('terminated')) return refused('the session has ended');
	let session = kept ?? { fetch: launch.fetch, token, began: window.Date.now(), sent: [] };
	keepSession(window, session);

	const store = recordStore(window, launch, token);
	const laidReady = await store.state('LMS.LaunchData');
	const data = launchDataIn(laidReady.text);
	if (!isGood(laidReady) || !data) return refused(`launch data ${laidReady.status}`);
	// Nothing in the course is spoken or in another language, but the LMS is owed the question.
	const preferences = await store.profile('cmi5LearnerPreferences');
	if (!isGood(preferences) && preferences.status !== 404) return refused(`preferences ${preferences.status}`);
	const document = stateDocument(store);
	const read = await document.read();
	if (!isGood(read)) return refused(`state ${read.status}`);

	let isExpired = false;
	let saved: LmsRecord | undefined;
	const made = new Map<Verb, Statement>();
	const readOnly = data.launchMode !== 'Normal';
	let isCompletedTold = document.completed;
	const isReloading = reloadSigns(window);
	const reporting = reporter(window, store, { launch, data });

	/** Made once: said again, it is the same statement to the second. */
	const sayable = (verb: Verb): Statement => {
		const at = window.Date.now();
		const one =
			made.get(verb) ??
			statement(verb, { launch, data }, { at, duration: scorm2004Time(at - session.began) });
		made.set(verb, one);
		return one;
	};

	async function say(verb: Verb): Promise<Reply> {
		const reply = await store.tell([sayable(verb)]);
		if (isGood(reply) || reply.status === 0 || reply.status === 401) return reply;
		// Refused, perhaps because it arrived the last time and only the answer was lost.
		const before = await store.told(sayable(verb));
		return isGood(before) ? before : reply;
	}

	function note(verb: 'initialized' | 'terminated'): void {
		session = { ...session, sent: [...session.sent, verb] };
		keepSession(window, session);
	}

	async function initialize(): Promise<Fault | undefined> {
		if (session.sent.includes('initialized')) return undefined;
		const reply = await say('initialized');
		if (!isGood(reply)) return failed(reply);
		note('initialized');
		return undefined;
	}

	function failed(reply: Reply): Fault {
		const fault = faultOf(reply);
		isExpired ||= fault.fault === 'expired';
		return fault;
	}

	if (readOnly) await initialize();
	const { account, name = '' } = launch.actor;
	return {
		opened: {
			learnerId: `${account.homePage} ${account.name}`,
			learnerName: name,
			mode: ({ Normal: 'normal', Browse: 'browse', Review: 'review' } as const)[data.launchMode],
			readOnly,
			state: document.state,
			completed: document.completed
		},

		async save(record) {
			const fault = await initialize();
			if (fault) return fault;
			if (record === undefined) return 'saved';
			if (record.completed && !isCompletedTold) {
				const reply = await say('completed');
				if (!isGood(reply)) return failed(reply);
				isCompletedTold = true;
			}
			const isTooLarge = record.state.length > room;
			if (!isTooLarge) {
				const reply = await document.write({ ...record, completed: isCompletedTold });
				if (reply.status === 412) return { fault: 'altered', lmsError: '412' };
				if (!isGood(reply)) return failed(reply);
				saved = record;
			}
			const refusal = await reporting.tell(record.report);
			if (refusal) return failed(refusal);
			return isTooLarge ? 'state too large' : 'saved';
		},

		close(record, leaving) {
			if (isExpired) return;
			const isCompleted = !readOnly && (record?.completed ?? false);
			const isEnding = leaving === 'by choice' || !isReloading();
			const statements = [
				...(session.sent.includes('initialized') ? [] : [sayable('initialized')]),
				...(isCompleted && !isCompletedTold ? [sayable('completed')] : []),
				...(readOnly ? [] : reporting.rest(record?.report)),
				...(isEnding ? [sayable('terminated')] : [])
			];
			if (record && record !== saved && !readOnly && record.state.length <= room)
				document.leave({ ...record, completed: isCompleted || isCompletedTold });
			// Together, so that none of them can overtake another.
			const told = statements.length > 0 ? store.tell(statements) : Promise.resolve();
			if (isEnding) note('terminated');
			const { returnURL = '' } = data;
			if (leaving === 'by choice' && /^https?:/i.test(returnURL))
				void told.then(() => window.location.replace(returnURL));
		}
	};
}

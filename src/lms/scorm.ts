/**
 * How the course behaves towards any SCORM LMS. The two editions differ in names and forms, which they
 * bring as a dialect; the manners are the same, and come from what LMSs have been seen to do:
 * - «suspend» is set and committed at once and kept for ever, also when the course is completed. Without
 *   it some LMSs forget the visit when the browser dies, and others hand nothing back to a completed one.
 * - A status is only ever raised. Reopening a completed course must not take the completion away.
 * - Every save carries everything. An LMS that said yes and kept nothing is mended by the next save.
 * - A status that was lost in a commit is given again at once, and goes with whatever is sent next.
 */
import type {
	Elements,
	Fault,
	Leaving,
	Lms,
	LmsRecord,
	Opened,
	Recall,
	Recalled,
	Report,
	Saved
} from './standard.ts';

/** The API's own calls, under one name for both editions. What they give back is not to be trusted. */
export interface Calls {
	initialize(): unknown;
	get(element: string): unknown;
	set(element: string, value: string): unknown;
	commit(): unknown;
	terminate(): unknown;
	lastError(): unknown;
}

export interface Dialect {
	readonly edition: Parameters<Report['tellScorm']>[0];
	readonly mode: string;
	readonly credit: string;
	readonly learnerId: string;
	readonly learnerName: string;
	readonly status: string;
	readonly location: string;
	readonly state: string;
	readonly exit: string;
	readonly sessionTime: string;
	/** Where an LMS is asked to leave the course's player too, in editions that have such a place. */
	readonly navigation?: string;
	readonly time: (milliseconds: number) => string;
	/** How long a state may be. Beyond it the last good one is kept: half a state is worse than an old one. */
	readonly room: number;
}

export function scormLms(calls: Calls, dialect: Dialect): Lms {
	const unsupported = new Set<string>();
	let status = '';
	let refusal = '';
	let recalled: Recalled = 'nothing';
	let isInitialized = false;
	let opened: Opened | undefined;
	/** Before the first save it isn't settled that the LMS has been read, and what lies there is left alone. */
	let hasSaved = false;

	const lastError = () => text(quietly(() => calls.lastError()));
	const fault = (what: Fault['fault']): Fault => ({ fault: what, lmsError: lastError() });
	const get = (element: string) => text(quietly(() => calls.get(element)));

	function set(element: string, value: string): boolean {
		if (unsupported.has(element)) return true;
		const answer = quietly(() => calls.set(element, value));
		if (saysYes(answer)) return true;
		if (answer === thrown) return false;
		refusal = lastError();
		// LMSs without an element say so in three ways; 201 is Moodle's.
		if (['201', '401', '402'].includes(refusal)) unsupported.add(element);
		// Some LMSs answer "false" and mean yes: then there is no error either.
		return refusal === '0' || unsupported.has(element);
	}

	const elements: Elements = { get, set, places: new Map() };

	function write(record: LmsRecord | undefined): Saved | Fault {
		set(dialect.exit, 'suspend');
		const raised = raisedStatus(status, record?.completed ?? false, recalled);
		if (raised !== undefined && !set(dialect.status, raised)) return fault('not written');
		if (raised !== undefined) status = raised;
		if (record === undefined) return 'saved';
		set(dialect.location, record.location);
		// Before the state, whose refusal is the one that counts.
		record.report?.tellScorm(dialect.edition, elements);
		if (record.state.length > dialect.room) return 'state too large';
		if (set(dialect.state, record.state)) return 'saved';
		// The characters are none that an LMS refuses, so a value of the wrong form is one that is too long.
		return ['405', '406'].includes(refusal) ? 'state too large' : fault('not written');
	}

	function giveLostStatusAgain(): void {
		const isOurs = status === 'completed' || status === 'incomplete';
		if (isOurs && !unsupported.has(dialect.status) && get(dialect.status) === '') set(dialect.status, status);
	}

	return {
		open(recall: Recall): Opened | Fault {
			if (!isInitialized && !saysYes(quietly(() => calls.initialize()))) return fault('refused');
			isInitialized = true;
			const mode = get(dialect.mode).toLowerCase();
			status = get(dialect.status).toLowerCase();
			opened = {
				learnerName: get(dialect.learnerName),
				mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
				readOnly: mode === 'review' || mode === 'browse' || get(dialect.credit).toLowerCase() === 'no-credit',
				state: get(dialect.state),
				completed: status === 'completed' || status === 'passed',
				told: [dialect.status, dialect.mode, dialect.credit, dialect.location].map(
					(element) => [element, get(element)] as const
				),
				// Asked for last: where the answers come one by one, all the others have come when this one has.
				learnerId: get(dialect.learnerId)
			};
			recalled = recall(opened);
			return opened;
		},

		save(record): Saved | Fault {
			hasSaved = true;
			const written = write(record);
			if (typeof written !== 'string') return written;
			if (!saysYes(quietly(() => calls.commit()))) return fault('not committed');
			giveLostStatusAgain();
			if (record === undefined || unsupported.has(dialect.state) || written !== 'saved') return written;
			return get(dialect.state) === record.state ? 'saved' : fault('altered');
		},

		/** The answers are not asked for: a commit may fail here and the rest must still be said. */
		close(record, leaving: Leaving, sessionMilliseconds) {
			if (!isInitialized) return;
			if (opened && !opened.readOnly && hasSaved) {
				write(record);
				set(dialect.sessionTime, dialect.time(sessionMilliseconds));
				if (leaving === 'by choice' && dialect.navigation !== undefined)
					set(dialect.navigation, 'suspendAll');
				quietly(() => calls.commit());
				giveLostStatusAgain();
			}
			quietly(() => calls.terminate());
		}
	};
}

/** The status to write, if any. `passed` and `failed` are never ours: an organisation's rule has set them. */
function raisedStatus(
	current: string,
	completed: boolean,
	recalled: Recalled
): 'completed' | 'incomplete' | undefined {
	if (current === 'passed') return undefined;
	if (completed || current === 'completed' || recalled === 'completed') return 'completed';
	// Moodle says `unknown` of a course that it still has as completed, where the last visit didn't suspend.
	if (current === 'unknown' && recalled === 'once completed') return undefined;
	return current === 'failed' ? undefined : 'incomplete';
}

const thrown = Symbol('the call threw');

function quietly(call: () => unknown): unknown {
	try {
		return call();
	} catch {
		return thrown;
	}
}

const saysYes = (answer: unknown) => ['true', '1'].includes(text(answer).toLowerCase());

const text = (answer: unknown) =>
	typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean'
		? String(answer)
		: '';

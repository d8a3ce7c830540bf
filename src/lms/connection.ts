/**
 * The connection to an LMS, from looking for it to leaving it. Whatever can go wrong is a state of its
 * own, so that the learner can be told where they stand, and nothing is a flag that someone must remember.
 *
 * Looking, opening and saving are actors that may answer at once or later. SCORM answers at once, and then
 * the whole way from a choice to a commit runs inside one call: a page that is taken down has no later.
 * What is said before the LMS has been read is not saved, or it could overwrite what lies there.
 */
import { assign, fromCallback, or, setup, stateIn } from 'xstate';
import { isFault } from './standard.ts';
import type { Answer, Fault, Leaving, Lms, LmsRecord, Opened, Recall, Saved, Standard } from './standard.ts';

export interface ConnectionInput {
	readonly standard: Standard;
	readonly window: object;
	readonly now: () => number;
	readonly recall?: Recall;
}

interface Context extends ConnectionInput {
	readonly lms?: Lms;
	readonly opened?: Opened;
	readonly openedAt: number;
	/** How many times the LMS has been asked who the learner is. */
	readonly looks: number;
	readonly record?: LmsRecord;
	/** The record that the LMS last confirmed, and when, in `now`'s time. */
	readonly saved?: LmsRecord;
	readonly savedAt?: number;
	readonly lastError?: Fault;
	readonly failures: number;
}

type Event =
	| { type: 'found'; lms: Lms }
	| { type: 'opened'; opened: Opened }
	| { type: 'failed'; fault: Fault }
	| { type: 'saved'; record: LmsRecord | undefined; how: Saved }
	| { type: 'save'; record: LmsRecord }
	| { type: 'flush' }
	| { type: 'close'; leaving: Leaving };

const look = fromCallback<{ type: 'stop' }, { standard: Standard; window: object }>(({ input, sendBack }) => {
	const lms = input.standard.find(input.window);
	if (lms !== undefined) sendBack({ type: 'found', lms });
});

const open = fromCallback<{ type: 'stop' }, { lms: Lms | undefined; recall: Recall | undefined }>(
	({ input: { lms, recall = () => 'nothing' }, sendBack }) => {
		whenAnswered(lms?.open(recall), (answer) =>
			sendBack(isFault(answer) ? { type: 'failed', fault: answer } : { type: 'opened', opened: answer })
		);
	}
);

const save = fromCallback<{ type: 'stop' }, { lms: Lms | undefined; record: LmsRecord | undefined }>(
	({ input: { lms, record }, sendBack }) => {
		whenAnswered(lms?.save(record), (answer) =>
			sendBack(isFault(answer) ? { type: 'failed', fault: answer } : { type: 'saved', record, how: answer })
		);
	}
);

function whenAnswered<T>(answer: Answer<T> | undefined, tell: (answer: T) => void): void {
	if (answer instanceof Promise) void answer.then(tell);
	else if (answer !== undefined) tell(answer);
}

export const connectionMachine = setup({
	types: {
		context: {} as Context,
		events: {} as Event,
		input: {} as ConnectionInput
	},
	actors: { look, open, save },
	delays: {
		'a moment': 200,
		'all our patience': 5_000,
		'a decent interval': 1_000,
		'longer each time': ({ context }) => Math.min(60_000, 2_000 * 2 ** (context.failures - 1))
	},
	guards: {
		'the LMS may yet say who this is': ({ context, event }) =>
			event.type === 'opened' && event.opened.learnerId === '' && context.looks < 10,
		'the LMS altered what it was given': ({ event }) =>
			event.type === 'failed' && event.fault.fault === 'altered',
		'no LMS is expected': ({ context }) => !context.standard.expectsLms,
		'the visit is read-only': ({ event }) => event.type === 'opened' && event.opened.readOnly,
		'more was said meanwhile': ({ context, event }) =>
			event.type === 'saved' && event.record !== context.record,
		'the visit has expired': ({ event }) => event.type === 'failed' && event.fault.fault === 'expired',
		'the last save failed': or([
			stateIn({ open: 'waiting' }),
			stateIn({ open: 'altered' }),
			stateIn({ open: 'expired' })
		]),
		'the state was too large': ({ event }) => event.type === 'saved' && event.how === 'state too large'
	},
	actions: {
		'note the LMS': assign(({ event }) => (event.type === 'found' ? { lms: event.lms } : {})),
		'note what was opened': assign(({ context, event }) =>
			event.type === 'opened' ? { opened: event.opened, openedAt: context.now() } : {}
		),
		'note that it was asked': assign(({ context }) => ({ looks: context.looks + 1 })),
		'note the record': assign(({ event }) => (event.type === 'save' ? { record: event.record } : {})),
		'note the fault': assign(({ context, event }) =>
			event.type === 'failed' ? { lastError: event.fault, failures: context.failures + 1 } : {}
		),
		'note that it was saved': assign(({ context, event }) =>
			event.type === 'saved' && event.record !== undefined
				? { saved: event.record, savedAt: context.now(), failures: 0 }
				: { failures: 0 }
		),
		'take leave': ({ context: { lms, record, now, openedAt }, event }) => {
			if (event.type === 'close') lms?.close(record, event.leaving, now() - openedAt);
		}
	}
}).createMachine({
	id: 'connection',
	context: ({ input }) => ({ ...input, openedAt: input.now(), looks: 0, failures: 0 }),
	initial: 'finding',
	on: {
		close: [
			{ guard: 'the last save failed', target: '.leftUnsaved', actions: 'take leave' },
			{ target: '.closed', actions: 'take leave' }
		]
	},
	states: {
		finding: {
			always: { guard: 'no LMS is expected', target: 'local.alone' },
			after: { 'all our patience': 'local.notFound' },
			on: { found: { target: 'opening', actions: 'note the LMS' } },
			initial: 'looking',
			states: {
				looking: {
					invoke: { src: 'look', input: ({ context: { standard, window } }) => ({ standard, window }) },
					after: { 'a moment': { target: 'looking', reenter: true } }
				}
			}
		},
		opening: {
			invoke: { src: 'open', input: ({ context: { lms, recall } }) => ({ lms, recall }) },
			on: {
				opened: [
					{
						guard: 'the LMS may yet say who this is',
						target: 'recognising',
						actions: 'note that it was asked'
					},
					{ guard: 'the visit is read-only', target: 'readOnly', actions: 'note what was opened' },
					{ target: 'open', actions: 'note what was opened' }
				],
				failed: { target: 'local.refused', actions: 'note the fault' }
			}
		},
		/** Every LMS knows its learner. One that answers with nothing is asking its server, and is asked again. */
		recognising: { after: { 'a moment': 'opening' } },
		open: {
			// The first save has no record: it leaves the marks that make an LMS remember the visit at all.
			initial: 'saving',
			on: { save: { target: '.pending', actions: 'note the record' } },
			states: {
				saved: {},
				/** Everything but the state is saved; in its place the LMS still has the last one that fitted. */
				oversized: {},
				/** A commit can block the page for a moment, so choices made within a second share one. */
				pending: {
					on: { save: { actions: 'note the record' }, flush: 'saving' },
					after: { 'a decent interval': 'saving' }
				},
				saving: {
					invoke: { src: 'save', input: ({ context: { lms, record } }) => ({ lms, record }) },
					on: {
						save: { actions: 'note the record' },
						failed: [
							{ guard: 'the visit has expired', target: 'expired', actions: 'note the fault' },
							{ guard: 'the LMS altered what it was given', target: 'altered', actions: 'note the fault' },
							{ target: 'waiting', actions: 'note the fault' }
						],
						saved: [
							{ guard: 'more was said meanwhile', target: 'pending', actions: 'note that it was saved' },
							{ guard: 'the state was too large', target: 'oversized', actions: 'note that it was saved' },
							{ target: 'saved', actions: 'note that it was saved' }
						]
					}
				},
				waiting: {
					on: { save: { actions: 'note the record' }, flush: 'saving' },
					after: { 'longer each time': 'saving' }
				},
				/** Only a new launch helps, and the browser remembers until then. */
				expired: { on: { save: { actions: 'note the record' } } },
				/** The LMS said yes and has something else than it was given. */
				altered: {
					on: { save: { actions: 'note the record' }, flush: 'saving' },
					after: { 'longer each time': 'saving' }
				}
			}
		},
		/** The LMS shows the course and records nothing. Moodle would store what we wrote, grades and all. */
		readOnly: {},
		/** The course works as ever, and its progress is remembered in the browser alone. */
		local: { initial: 'notFound', states: { alone: {}, notFound: {}, refused: {} } },
		closed: { on: { close: {} } },
		/** Left too, but the LMS has not said that it has the last of it. */
		leftUnsaved: { on: { close: {} } }
	}
});

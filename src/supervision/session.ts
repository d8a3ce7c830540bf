/**
 * A group's session as a statechart: one state for each step, and every way between them. It is kept nowhere but
 * in the actor: what a group has said and counted is gone when the page is closed, and that is promised.
 *
 * A step can be left in both directions at any time, and what has been counted and chosen stays when one goes
 * back. «Stop» is over all of it, since what it is for doesn't wait for a step to be finished.
 */
import { assign, createActor, setup, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import { endingReached, open, take, type Play } from '#core/play/play.ts';
import { fewest, most, withHands, type Hands } from './hands.ts';
import { steps, stepsIn, type Length, type Step } from './plan.ts';

/** One decision as the group met it. */
export interface Round {
	/** Where the group stands when it meets the decision. */
	readonly play: Play;
	readonly hands: Hands;
	/** The road that the group took, and the other one that it looked at. */
	readonly taken?: string;
	readonly other?: string;
}

interface Input {
	readonly play: Play;
	readonly length: Length;
	/** How many questions there are to end with. */
	readonly questions: number;
}

export interface Context {
	readonly length: Length;
	/** The decisions met so far, and which of them the group is at: going back leaves the later ones be. */
	readonly rounds: readonly Round[];
	readonly round: number;
	readonly questions: number;
	readonly question: number;
	/** What the group has asked to see of the author's own words, by round. */
	readonly shown: readonly string[];
}

export type SessionEvent =
	| { readonly type: 'next' | 'back' | 'skip' | 'stop' | 'resume' | 'leave' }
	| { readonly type: 'count'; readonly choice: string; readonly hands: number }
	| { readonly type: 'take' | 'try' | 'play on'; readonly choice: string }
	| { readonly type: 'show'; readonly what: string }
	| { readonly type: 'ask'; readonly question: number };

export const roundOf = ({ rounds, round }: Context): Round => rounds[round] as Round;

/** Whether the group's road leads on to another decision. */
const leadsOn = (play: Play, choice: string | undefined): boolean =>
	choice !== undefined && endingReached(take(play, choice)) === undefined;

/** Whether a step has a place in this session as it stands. */
function isOnTheWay(step: Step, context: Context): boolean {
	const { play, taken, other } = roundOf(context);
	if (!stepsIn(context.length).includes(step)) return false;
	switch (step) {
		case 'follows':
		case 'reaction':
		case 'description':
		case 'intention':
		case 'cost':
		case 'depths':
			return taken !== undefined;
		case 'rewind':
			return taken !== undefined && open(play).length > 1;
		case 'both-roads':
			return taken !== undefined && other !== undefined;
		case 'onwards':
			return leadsOn(play, taken) || leadsOn(play, other);
		case 'question':
			return context.questions > 0;
		default:
			return true;
	}
}

/** The steps that this session will come by, as it stands now. */
export const stepsAhead = (context: Context): Step[] => steps.filter((step) => isOnTheWay(step, context));

/** The other road to look at when nobody says which: what the fewest wanted, or what is left when there are two. */
function otherRoad({ play, hands, taken }: Round): string | undefined {
	const others = open(play).filter(({ id }) => id !== taken);
	const [few, ...more] = fewest(hands).filter((id) => id !== taken);
	return more.length === 0 && few !== undefined ? few : others.length === 1 ? others[0]?.id : undefined;
}

const isOpen = ({ play }: Round, choice: string): boolean => open(play).some(({ id }) => id === choice);

function withRound(context: Context, round: Round): readonly Round[] {
	return context.rounds.with(context.round, round);
}

/** The rounds with this road taken. What was played on another road is no longer the way the group went. */
function taking(context: Context, taken: string): Partial<Context> {
	const { other, ...round } = roundOf(context);
	if (taken === round.taken) return {};
	const kept = other === undefined || other === taken ? {} : { other };
	return { rounds: withRound(context, { ...round, ...kept, taken }).slice(0, context.round + 1) };
}

function playingOn(context: Context, choice: string): Partial<Context> {
	const { rounds, round } = context;
	const play = take(roundOf(context).play, choice);
	const later = rounds[round + 1];
	const isSame = later?.play.log.choices.at(-1) === choice;
	return {
		rounds: isSame ? rounds : [...rounds.slice(0, round + 1), { play, hands: {} }],
		round: round + 1
	};
}

const session = setup({
	types: { context: {} as Context, events: {} as SessionEvent, input: {} as Input },
	guards: {
		'it is on the way': ({ context }, { step }: { step: Step }) => isOnTheWay(step, context),
		'there is an earlier decision': ({ context }) => context.round > 0,
		'a road is taken': ({ context }) => roundOf(context).taken !== undefined,
		'most hands are for one': ({ context }) => most(roundOf(context).hands) !== undefined,
		'another road is chosen': ({ context }) => roundOf(context).other !== undefined,
		'another road is given': ({ context }) => otherRoad(roundOf(context)) !== undefined,
		'it is open here': ({ context, event }) => 'choice' in event && isOpen(roundOf(context), event.choice),
		'it is another road': ({ context, event }) =>
			'choice' in event && event.choice !== roundOf(context).taken && isOpen(roundOf(context), event.choice),
		'it leads on': ({ context, event }) => {
			const { play, taken, other } = roundOf(context);
			return 'choice' in event && [taken, other].includes(event.choice) && leadsOn(play, event.choice);
		},
		'there is such a question': ({ context, event }) =>
			event.type === 'ask' && event.question >= 0 && event.question < context.questions
	},
	actions: {
		'count the hands': assign(({ context, event }) => {
			if (event.type !== 'count') return {};
			const round = roundOf(context);
			const hands = withHands(round.hands, event.choice, event.hands);
			return { rounds: withRound(context, { ...round, hands }) };
		}),
		'take the road': assign(({ context, event }) => ('choice' in event ? taking(context, event.choice) : {})),
		'take the road of most': assign(({ context }) => {
			const road = most(roundOf(context).hands);
			return road === undefined ? {} : taking(context, road);
		}),
		'look at the road': assign(({ context, event }) =>
			'choice' in event ? { rounds: withRound(context, { ...roundOf(context), other: event.choice }) } : {}
		),
		'look at the road of the fewest': assign(({ context }) => {
			const round = roundOf(context);
			const other = otherRoad(round);
			return other === undefined ? {} : { rounds: withRound(context, { ...round, other }) };
		}),
		'play on': assign(({ context, event }) => ('choice' in event ? playingOn(context, event.choice) : {})),
		'go back to the decision before': assign(({ context }) => ({ round: context.round - 1 })),
		'show or hide': assign(({ context: { shown, round }, event }) => {
			if (event.type !== 'show') return {};
			const what = `${round} ${event.what}`;
			return { shown: shown.includes(what) ? shown.filter((one) => one !== what) : [...shown, what] };
		}),
		'ask another question': assign(({ event }) => (event.type === 'ask' ? { question: event.question } : {}))
	}
});

/** The first of these steps that has a place in the session. */
const firstOf = (ahead: readonly Step[]) =>
	ahead.map((step) => ({
		target: step,
		guard: { type: 'it is on the way' as const, params: { step } }
	}));

function ways(step: Step) {
	const place = steps.indexOf(step);
	return { onwards: firstOf(steps.slice(place + 1)), back: firstOf(steps.slice(0, place).toReversed()) };
}

/** A step with nothing to choose in it. */
function plain(step: Step) {
	const { onwards, back } = ways(step);
	return { on: { next: onwards, back } };
}

const machine = session.createMachine({
	context: ({ input: { play, length, questions } }) => ({
		length,
		rounds: [{ play, hands: {} }],
		round: 0,
		questions,
		question: 0,
		shown: []
	}),
	initial: 'underWay',
	states: {
		underWay: {
			initial: 'frame',
			states: {
				frame: plain('frame'),
				'last-time': plain('last-time'),
				background: plain('background'),
				scene: {
					on: {
						next: ways('scene').onwards,
						back: [
							{
								guard: 'there is an earlier decision',
								target: 'onwards',
								actions: 'go back to the decision before'
							},
							...ways('scene').back
						]
					}
				},
				silence: plain('silence'),
				hands: {
					on: { ...plain('hands').on, count: { guard: 'it is open here', actions: 'count the hands' } }
				},
				minority: plain('minority'),
				road: {
					on: {
						take: { guard: 'it is open here', target: 'follows', actions: 'take the road' },
						next: [
							{ guard: 'a road is taken', target: 'follows' },
							{ guard: 'most hands are for one', target: 'follows', actions: 'take the road of most' }
						],
						skip: firstOf(['jump-in', 'question', 'take-away']),
						back: ways('road').back
					}
				},
				follows: plain('follows'),
				reaction: plain('reaction'),
				description: plain('description'),
				intention: plain('intention'),
				cost: plain('cost'),
				rewind: {
					on: {
						try: { guard: 'it is another road', target: 'both-roads', actions: 'look at the road' },
						next: [
							{ guard: 'another road is chosen', target: 'both-roads' },
							{
								guard: 'another road is given',
								target: 'both-roads',
								actions: 'look at the road of the fewest'
							}
						],
						skip: firstOf(steps.slice(steps.indexOf('onwards'))),
						back: ways('rewind').back
					}
				},
				'both-roads': plain('both-roads'),
				onwards: {
					on: {
						...plain('onwards').on,
						'play on': { guard: 'it leads on', target: 'scene', actions: 'play on' }
					}
				},
				'jump-in': plain('jump-in'),
				depths: plain('depths'),
				question: {
					on: {
						...plain('question').on,
						ask: { guard: 'there is such a question', actions: 'ask another question' }
					}
				},
				'take-away': plain('take-away'),
				done: { on: { back: ways('done').back } },
				where: { type: 'history' }
			},
			on: {
				show: { actions: 'show or hide' },
				stop: 'stopped',
				leave: 'left'
			}
		},
		stopped: { on: { resume: 'underWay.where', leave: 'left' } },
		left: { type: 'final' }
	}
});

export type Session = ActorRefFrom<typeof machine>;
export type SessionSnapshot = SnapshotFrom<typeof machine>;

/** Begin a session. */
export const beginSession = (input: Input): Session => createActor(machine, { input }).start();

/** The statechart itself, to be walked. */
export { machine as sessionMachine };

/** The step that the group is at; undefined while it has stopped, and when it has left. */
export function stepAt({ value }: SessionSnapshot): Step | undefined {
	return typeof value === 'object' ? value.underWay : undefined;
}

/** Whether something of the author's own words is shown at this decision. */
export const isShown = ({ shown, round }: Context, what: string): boolean =>
	shown.includes(`${round} ${what}`);

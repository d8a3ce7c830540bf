/**
 * A play is a scenario and the log of what someone did in it. Everything else — where they are, what they
 * may say next, how it ended — is worked out from those two, so a supervisor's replay and the learner's
 * own screen run this file. Plays are values: taking a choice gives a new play and leaves the old one.
 */
import { initialTransition, transition } from 'xstate';
import type { Choice } from '../scenario/format/choice.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { openChoices, type Situation } from '../scenario/situation.ts';
import type { Log } from './log.ts';
import { machineOf, situationOf, type Machine, type Snapshot } from './machine.ts';

export interface Play {
	readonly scenario: Scenario;
	readonly log: Log;
	/** One before the first choice and one after each: folding the log again for every step would be slow. */
	readonly snapshots: readonly Snapshot[];
}

const machines = new WeakMap<Scenario, Machine>();

function machineFor(scenario: Scenario): Machine {
	let machine = machines.get(scenario);
	if (!machine) machines.set(scenario, (machine = machineOf(scenario)));
	return machine;
}

/** Begin a conversation. `seed` decides the order of choices; `switches` are the start facts switched on. */
export function begin(scenario: Scenario, seed: number, switches: readonly string[] = []): Play {
	const [snapshot] = initialTransition(machineFor(scenario), { switches });
	return {
		scenario,
		log: { scenario: scenario.id, edition: scenario.edition, seed, switches, choices: [] },
		snapshots: [snapshot]
	};
}

/**
 * A play that begins in the middle, where someone stood in another one: what went before is not in it. It is
 * looked at and played on like any other, but its log alone doesn't say where it began, so it is never packed.
 */
export function beginAt(scenario: Scenario, { scene, state, facts }: Situation): Play {
	const snapshot = machineFor(scenario).resolveState({ value: scene, context: { state, facts } });
	return {
		scenario,
		log: { scenario: scenario.id, edition: scenario.edition, seed: 0, switches: [], choices: [] },
		snapshots: [snapshot]
	};
}

/** Take a choice by its id. Throws `NotOpen` when it is not open now. */
export function take(play: Play, choice: string): Play {
	const now = play.snapshots.at(-1) as Snapshot;
	// XState answers an event it can't take by returning the same snapshot, which in a replay would slide
	// quietly past a log that belongs to another edition. So we ask first.
	if (!now.can({ type: choice })) throw new NotOpen(play, choice);
	const [next] = transition(machineFor(play.scenario), now, { type: choice });
	return {
		...play,
		log: { ...play.log, choices: [...play.log.choices, choice] },
		snapshots: [...play.snapshots, next]
	};
}

/** Play a whole log. Throws `NotOpen` at the first choice that this scenario would not have offered. */
export function replay(scenario: Scenario, log: Log): Play {
	return log.choices.reduce(take, begin(scenario, log.seed, log.switches));
}

/** The same play as it stood before its choice number `decisions`; the play given is left as it is. */
export function rewind(play: Play, decisions: number): Play {
	return {
		...play,
		log: { ...play.log, choices: play.log.choices.slice(0, decisions) },
		snapshots: play.snapshots.slice(0, decisions + 1)
	};
}

/** The situation after the first `decisions` choices; after all of them when left out. */
export function situationAfter(play: Play, decisions: number = play.log.choices.length): Situation {
	const snapshot = play.snapshots[decisions];
	if (!snapshot) throw new RangeError(`The play has ${play.log.choices.length} decisions, not ${decisions}.`);
	return situationOf(snapshot);
}

/** The id of the ending reached; undefined while the conversation goes on. */
export function endingReached(play: Play): string | undefined {
	const { scene } = situationAfter(play);
	return scene in play.scenario.endings ? scene : undefined;
}

/** The choices open now, in the author's order. */
export const open = (play: Play): Choice[] => openChoices(play.scenario, situationAfter(play));

export class NotOpen extends Error {
	constructor(play: Play, choice: string) {
		const { scene } = situationAfter(play);
		const offered = open(play).map(({ id }) => id);
		super(
			`Entry ${play.log.choices.length + 1} takes "${choice}" in "${scene}", where only ${offered.map((id) => `"${id}"`).join(', ') || 'nothing'} is open.`
		);
		this.name = 'NotOpen';
	}
}

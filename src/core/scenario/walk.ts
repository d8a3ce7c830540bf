/**
 * Every situation that a conversation can come to, found by plain functions rather than by the machine:
 * the two ask the same rules, and a property test holds them together.
 * What nothing later reads is dropped from a situation before it is compared with others.
 */
import type { Choice } from './format/choice.ts';
import type { Scenario } from './format/scenario.ts';
import { project, readLater } from './read-later.ts';
import { numbersFrom } from './seeded-numbers.ts';
import { after, openChoices, startOf, type Situation } from './situation.ts';

export interface Stop {
	readonly key: string;
	readonly situation: Situation;
	readonly ways: readonly { readonly choice: Choice; readonly to: string }[];
}

/** `plays` random plays, the same for the same seed. */
export interface Sample {
	readonly plays: number;
	readonly seed: number;
}

export interface Walk {
	/** The start facts that were switched on. */
	readonly switches: readonly string[];
	readonly start: string;
	readonly stops: ReadonlyMap<string, Stop>;
	/** Keys of stops, each after every stop that can follow it. Undefined when a situation can recur. */
	readonly backwards: readonly string[] | undefined;
	/** The scene that a situation can recur in, where one can. */
	readonly recurs: string | undefined;
	/** There when the situations were too many to walk, and these are the ones that random plays came to. */
	readonly sampled: Sample | undefined;
}

export const mostSituations = 500_000;
const samples: Sample = { plays: 20_000, seed: 20260115 };
/** Far more than inspection allows; it only ends a play that goes in a circle no walk has found. */
export const mostSteps = 100;

/** Walk everything from the start; past `limit` situations, walk what random plays come to instead. */
export function walk(scenario: Scenario, switches: readonly string[] = [], limit = mostSituations): Walk {
	const reads = readLater(scenario);
	const stops = new Map<string, Stop>();
	const first = project(startOf(scenario, switches), reads);
	const start = keyOf(first);
	const pending = [first];
	const seen = new Set([start]);
	while (pending.length > 0) {
		if (seen.size > limit) return sampledWalk(scenario, switches, first, reads);
		const situation = pending.pop() as Situation;
		const ways = openChoices(scenario, situation).map((choice) => {
			const next = project(after(scenario, choice, situation), reads);
			const to = keyOf(next);
			if (!seen.has(to)) {
				seen.add(to);
				pending.push(next);
			}
			return { choice, to };
		});
		const key = keyOf(situation);
		stops.set(key, { key, situation, ways });
	}
	return { switches, start, stops, sampled: undefined, ...ordered(start, stops) };
}

/** Only ways that were taken are kept, so that each leads to a stop; what is counted in it is an estimate. */
function sampledWalk(
	scenario: Scenario,
	switches: readonly string[],
	first: Situation,
	reads: ReadonlyMap<string, ReadonlySet<string>>
): Walk {
	const number = numbersFrom(samples.seed);
	const met = new Map<string, { key: string; situation: Situation; taken: Map<Choice, string> }>();
	const stopAt = (situation: Situation) => {
		const key = keyOf(situation);
		const stop = met.get(key) ?? { key, situation, taken: new Map<Choice, string>() };
		met.set(key, stop);
		return stop;
	};
	for (let play = 0; play < samples.plays; play++) {
		let stop = stopAt(first);
		for (let step = 0; step < mostSteps; step++) {
			const open = openChoices(scenario, stop.situation);
			const choice = open[number(open.length)];
			if (!choice) break;
			const next = stopAt(project(after(scenario, choice, stop.situation), reads));
			stop.taken.set(choice, next.key);
			stop = next;
		}
	}
	const stops = new Map(
		[...met].map(([key, { situation, taken }]): [string, Stop] => [
			key,
			{ key, situation, ways: [...taken].map(([choice, to]) => ({ choice, to })) }
		])
	);
	const start = keyOf(first);
	return { switches, start, stops, sampled: samples, ...ordered(start, stops) };
}

function keyOf({ scene, state, facts }: Situation): string {
	return `${scene} ${state.trust} ${state.agency} ${state.hope} ${state.pressure} ${facts.join(' ')}`;
}

/** Depth first, without recursion: a conversation may have thousands of scenes. */
function ordered(start: string, stops: ReadonlyMap<string, Stop>): Pick<Walk, 'backwards' | 'recurs'> {
	const backwards: string[] = [];
	const onTheWay = new Set<string>();
	const done = new Set<string>();
	const path = [{ key: start, next: 0 }];
	onTheWay.add(start);
	for (let at = path.at(-1); at; at = path.at(-1)) {
		const way = stops.get(at.key)?.ways[at.next++];
		if (!way) {
			path.pop();
			onTheWay.delete(at.key);
			done.add(at.key);
			backwards.push(at.key);
		} else if (onTheWay.has(way.to)) {
			return { backwards: undefined, recurs: stops.get(way.to)?.situation.scene };
		} else if (!done.has(way.to)) {
			onTheWay.add(way.to);
			path.push({ key: way.to, next: 0 });
		}
	}
	return { backwards, recurs: undefined };
}

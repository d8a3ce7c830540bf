/**
 * Every situation that a conversation can come to, found by plain functions rather than by the machine:
 * the two ask the same rules, and a property test holds them together.
 * What nothing later reads is dropped from a situation before it is compared with others.
 */
import { DistinctSituations } from './distinct-situations.ts';
import type { Choice } from './format/choice.ts';
import type { Scenario } from './format/scenario.ts';
import { numbersFrom } from './seeded-numbers.ts';
import { after, openChoices, startOf, type Situation } from './situation.ts';

export interface Stop {
	/** Its place among the stops, in the order in which they were met. */
	readonly key: number;
	readonly situation: Situation;
	readonly ways: readonly { readonly choice: Choice; readonly to: number }[];
}

/** `plays` random plays, the same for the same seed. */
export interface Sample {
	readonly plays: number;
	readonly seed: number;
}

export interface Walk {
	/** The start facts that were switched on. */
	readonly switches: readonly string[];
	readonly start: number;
	readonly stops: readonly Stop[];
	/** Keys of stops, each after every stop that can follow it. Undefined when a situation can recur. */
	readonly backwards: readonly number[] | undefined;
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
	// What the first has met in vain is let go before the second begins.
	return wholeWalk(scenario, switches, limit) ?? sampledWalk(scenario, switches);
}

/** Undefined past `limit` situations. */
function wholeWalk(scenario: Scenario, switches: readonly string[], limit: number): Walk | undefined {
	const met = new DistinctSituations(scenario);
	const start = met.numberOf(startOf(scenario, switches));
	// Two long lists and no object for each situation: most that is met past the limit would be made in vain.
	const taken: Choice[] = [];
	const leadsTo: number[] = [];
	const firstWays: number[] = [];
	for (let key = 0; key < met.size; key++) {
		if (met.size > limit) return undefined;
		firstWays.push(taken.length);
		const situation = met.at(key);
		for (const choice of openChoices(scenario, situation)) {
			taken.push(choice);
			leadsTo.push(met.numberOf(after(scenario, choice, situation)));
		}
	}
	const stops = firstWays.map((first, key) => ({
		key,
		situation: met.at(key),
		ways: taken
			.slice(first, firstWays[key + 1])
			.map((choice, index) => ({ choice, to: leadsTo[first + index] as number }))
	}));
	return { switches, start, stops, sampled: undefined, ...ordered(start, stops) };
}

/** Only ways that were taken are kept, so that each leads to a stop; what is counted in it is an estimate. */
function sampledWalk(scenario: Scenario, switches: readonly string[]): Walk {
	const number = numbersFrom(samples.seed);
	const met = new DistinctSituations(scenario);
	const stops: (Stop & { readonly ways: { choice: Choice; to: number }[] })[] = [];
	const stopAt = (key: number) => (stops[key] ??= { key, situation: met.at(key), ways: [] });
	const start = met.numberOf(startOf(scenario, switches));
	for (let play = 0; play < samples.plays; play++) {
		let stop = stopAt(start);
		for (let step = 0; step < mostSteps; step++) {
			const open = openChoices(scenario, stop.situation);
			const choice = open[number(open.length)];
			if (!choice) break;
			let way = stop.ways.find((one) => one.choice === choice);
			if (!way) {
				way = { choice, to: met.numberOf(after(scenario, choice, stop.situation)) };
				stop.ways.push(way);
			}
			stop = stopAt(way.to);
		}
	}
	return { switches, start, stops, sampled: samples, ...ordered(start, stops) };
}

/** Depth first, without recursion: a conversation may have thousands of scenes. */
function ordered(start: number, stops: readonly Stop[]): Pick<Walk, 'backwards' | 'recurs'> {
	const backwards: number[] = [];
	const onTheWay = new Uint8Array(stops.length);
	const done = new Uint8Array(stops.length);
	const path = [{ key: start, next: 0 }];
	onTheWay[start] = 1;
	for (let at = path.at(-1); at; at = path.at(-1)) {
		const way = stops[at.key]?.ways[at.next++];
		if (!way) {
			path.pop();
			onTheWay[at.key] = 0;
			done[at.key] = 1;
			backwards.push(at.key);
		} else if (onTheWay[way.to] === 1) {
			return { backwards: undefined, recurs: stops[way.to]?.situation.scene };
		} else if (done[way.to] === 0) {
			onTheWay[way.to] = 1;
			path.push({ key: way.to, next: 0 });
		}
	}
	return { backwards, recurs: undefined };
}

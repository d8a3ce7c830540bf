/**
 * How simple ways of playing score in a conversation. Plays are walked with the two pure functions that the
 * machine itself asks: the tens of thousands of plays that authors wait for would take minutes in XState.
 */
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Choice } from '../scenario/format/choice.ts';
import { numbersFrom } from '../scenario/seeded-numbers.ts';
import { after, openChoices, primaryValue, startOf } from '../scenario/situation.ts';
import { mostSteps, type Walk } from '../scenario/walk.ts';
import type { Policy } from './policy.ts';
import { attainable, share, type Attainable } from './score.ts';

type Pick = Policy['pick'];

export interface Spread {
	readonly mean: number;
	/** The standard deviation. */
	readonly deviation: number;
}

export interface Simulation {
	readonly switches: readonly string[];
	readonly attainable: Attainable;
	/** From 0 to 1, by the policy's id. */
	readonly scores: ReadonlyMap<string, number>;
	readonly random: Spread;
}

/** Play a conversation by every policy, and `plays` times at random. */
export function simulate(
	scenario: Scenario,
	walked: Walk,
	policies: readonly Policy[],
	{ plays, seed }: { readonly plays: number; readonly seed: number }
): Simulation {
	const bounds = attainable(scenario, walked.switches, walked);
	// Bounds from a sample are estimates, which a play may come outside.
	const scoreOf = (pick: Pick) =>
		Math.min(1, Math.max(0, share(totalOf(scenario, walked.switches, pick), bounds)));
	const number = numbersFrom(seed);
	const byChance: Pick = (open) => open[number(open.length)] ?? open[0];
	return {
		switches: walked.switches,
		attainable: bounds,
		scores: new Map(policies.map(({ id, pick }) => [id, scoreOf(pick)])),
		random: spreadOf(Array.from({ length: plays }, () => scoreOf(byChance)))
	};
}

function totalOf(scenario: Scenario, switches: readonly string[], pick: Pick): number {
	let situation = startOf(scenario, switches);
	let total = 0;
	for (let step = 0; step < mostSteps; step++) {
		const [first, ...others] = openChoices(scenario, situation);
		if (!first) break;
		const choice: Choice = pick([first, ...others]);
		total += primaryValue(choice, situation);
		situation = after(scenario, choice, situation);
	}
	return total;
}

function spreadOf(scores: readonly number[]): Spread {
	const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
	const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
	return { mean, deviation: Math.sqrt(squares / scores.length) };
}

/**
 * Every scene as a learner can meet it: which choices stand open side by side, in which situations, and how
 * likely each situation is when every choice is taken at random. A choice that is never offered beside
 * another is never compared with it.
 */
import { choicesIn, type PlacedChoice } from '../choices-in.ts';
import { holds } from '../condition.ts';
import type { Choice } from '../format/choice.ts';
import type { Scenario } from '../format/scenario.ts';
import { openChoices, primaryValue, type Situation } from '../situation.ts';
import type { Walk } from '../walk.ts';
import type { Walks } from '../walks.ts';

/** All the situations in a scene where the same choices stand open and carry the same marks. */
export interface Moment {
	/** The first of them. */
	readonly situation: Situation;
	readonly open: readonly Choice[];
	/** How likely they are together in random play. */
	weight: number;
}

export interface Decision {
	readonly scene: string;
	readonly moments: readonly Moment[];
	/** For each choice all that can be open when it is, itself included, in the author's order. */
	readonly beside: ReadonlyMap<string, readonly PlacedChoice[]>;
	/** The one with the highest primary mark, as a mean over the moments; undefined where two share it. */
	readonly best: Choice | undefined;
}

/** One for each scene that offers two choices or more, in the order of the file. */
export function decisionsIn(scenario: Scenario, walks: Walks): Decision[] {
	const moments = momentsByScene(scenario, walks);
	const placed = choicesIn(scenario);
	return Object.keys(scenario.scenes).flatMap((scene) => {
		const own = moments.get(scene) ?? [];
		if (own.length === 0) return [];
		const choices = placed.filter((one) => one.scene === scene);
		return [{ scene, moments: own, beside: besideEachOther(choices, own), best: bestOf(choices, own) }];
	});
}

function momentsByScene(scenario: Scenario, walks: Walks): Map<string, Moment[]> {
	const moments = new Map<string, Map<string, Moment>>();
	for (const walked of walks) {
		const weights = likelihoods(walked);
		for (const { key, situation } of walked.stops) {
			const open = openChoices(scenario, situation);
			if (open.length < 2) continue;
			const there = moments.get(situation.scene) ?? new Map<string, Moment>();
			moments.set(situation.scene, there);
			const signature = open.map((choice) => `${choice.id}${marksHolding(choice, situation)}`).join(' ');
			const alike = there.get(signature);
			if (alike) alike.weight += weights[key] ?? 0;
			else there.set(signature, { situation, open, weight: weights[key] ?? 0 });
		}
	}
	return new Map([...moments].map(([scene, there]) => [scene, [...there.values()]]));
}

/** A sign for each mark that depends on the situation. */
function marksHolding({ marks }: Choice, { state, facts }: Situation): string {
	let signs = '';
	for (const { when } of marks) if (when) signs += holds(when, state, facts) ? '+' : '-';
	return signs;
}

/** Exact, from the start forwards: each choice open in a situation is as likely as the others. */
function likelihoods({ start, stops, backwards = [] }: Walk): number[] {
	const weights: number[] = stops.map(({ key }) => (key === start ? 1 : 0));
	for (const key of backwards.toReversed()) {
		const ways = stops[key]?.ways ?? [];
		const each = (weights[key] ?? 0) / ways.length;
		for (const { to } of ways) weights[to] = (weights[to] ?? 0) + each;
	}
	return weights;
}

function besideEachOther(
	choices: readonly PlacedChoice[],
	moments: readonly Moment[]
): Map<string, PlacedChoice[]> {
	const together = new Map(choices.map(({ choice }) => [choice.id, new Set<string>()]));
	for (const { open } of moments)
		for (const { id } of open) for (const other of open) together.get(id)?.add(other.id);
	return new Map(
		[...together].map(([id, others]) => [id, choices.filter(({ choice }) => others.has(choice.id))])
	);
}

function bestOf(choices: readonly PlacedChoice[], moments: readonly Moment[]): Choice | undefined {
	const [first, second] = choices
		.map(({ choice }) => ({ choice, mean: meanPrimary(choice, moments) }))
		.toSorted((a, b) => b.mean - a.mean);
	// Means of whole numbers over the same moments differ by far more than this, or not at all.
	return first && first.mean - (second?.mean ?? -Infinity) > 1e-9 ? first.choice : undefined;
}

function meanPrimary(choice: Choice, moments: readonly Moment[]): number {
	let sum = 0;
	let weight = 0;
	for (const moment of moments) {
		if (!moment.open.includes(choice)) continue;
		sum += moment.weight * primaryValue(choice, moment.situation);
		weight += moment.weight;
	}
	return weight === 0 ? -Infinity : sum / weight;
}

/** Where a simple way of playing does too well, said to the author. */
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Smell } from '../scenario/smells/smell.ts';
import { policyBars, type Policy } from './policy.ts';
import type { Simulation } from './simulation.ts';

export interface PolicyScore extends Pick<Policy, 'id' | 'name' | 'remedy'> {
	readonly score: number;
}

const atRandom = {
	id: 'random',
	name: 'tilfeldige valg',
	remedy: 'Da er for mange av valgene sterke. La flere gå mot prinsippet de prøver.'
};

/** By policy, and for random plays beside them; of several settings the highest, since any may be in use. */
export function highestScores(
	simulations: readonly Simulation[],
	policies: readonly Policy[]
): PolicyScore[] {
	return [
		...policies.map(({ id, name, remedy }) => ({
			id,
			name,
			remedy,
			score: Math.max(...simulations.map(({ scores }) => scores.get(id) ?? 0))
		})),
		{
			...atRandom,
			score: Math.max(...simulations.map(({ random }) => random.mean))
		}
	];
}

/** The mean of each policy over several conversations. */
export function meanScores(conversations: readonly (readonly PolicyScore[])[]): PolicyScore[] {
	const [first = []] = conversations;
	return first.map((policy) => {
		const scores = conversations.flatMap((one) => one.filter(({ id }) => id === policy.id));
		return { ...policy, score: scores.reduce((sum, { score }) => sum + score, 0) / scores.length };
	});
}

/** The policies above the bar of one conversation. */
export function policySmells(scenario: Scenario, scores: readonly PolicyScore[]): Smell[] {
	return tooHigh(scores, policyBars.conversation).map(({ id, name, remedy, score }) => ({
		code: 'simple-policy',
		at: id,
		path: ['id'],
		message:
			`Spilt uten å lese, etter regelen «${name}», gir samtalen ${inWords(score)} av 1; ` +
			`høyst ${inWords(policyBars.conversation)}. ${remedy}`
	}));
}

/** A sentence for each policy whose mean is above the bar of the set. */
export function setSentences(means: readonly PolicyScore[]): string[] {
	return tooHigh(means, policyBars.set).map(
		({ name, score }) =>
			`Over alle samtalene får regelen «${name}» i snitt ${inWords(score)} av 1; høyst ${inWords(policyBars.set)}. ` +
			'Begynn med samtalen der den får mest.'
	);
}

const tooHigh = (scores: readonly PolicyScore[], bar: number): PolicyScore[] =>
	scores.filter(({ score }) => score > bar);

const inWords = (score: number): string => score.toFixed(2).replace('.', ',');

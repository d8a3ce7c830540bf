/**
 * What makes a decision a dilemma: that one choice gives more of one principle and another more of a second.
 * The opposite is a choice that stands highest on every principle that any of them touches; then there is
 * nothing to weigh. Both are read in each situation, since a mark may depend on what has been said.
 */
import type { Choice } from '../format/choice.ts';
import type { Scenario } from '../format/scenario.ts';
import { marksOf } from '../situation.ts';
import type { Decision, Moment } from './decisions.ts';
import { percent } from './percent.ts';
import type { Smell } from './smell.ts';

const fewestTensions = 2 / 3;
const mostDominated = 1 / 4;

export function tensionSmells(scenario: Scenario, decisions: readonly Decision[]): Smell[] {
	const slack = withoutTension(decisions);
	const share = (decisions.length - slack.length) / Math.max(1, decisions.length);
	if (slack.length === 0 || share >= fewestTensions) return [];
	return [
		{
			code: 'few-tensions',
			at: scenario.id,
			path: ['scenes', slack[0]?.scene ?? ''],
			message:
				`To prinsipper trekker hver sin vei i ${percent(share)} av scenene; minst to tredeler. ` +
				`Ikke i ${slack.map(({ scene }) => scene).join(', ')}. La ett valg gi mest av det ene og et annet mest av det andre.`
		}
	];
}

/** The scenes where no two principles pull apart in any situation. */
export function withoutTension(decisions: readonly Decision[]): Decision[] {
	return decisions.filter(({ moments }) => !moments.some(pullsApart));
}

/** The scenes where one and the same choice is highest on every mark in most of random play. */
export function dominated(decisions: readonly Decision[]): { decision: Decision; choice: Choice }[] {
	return decisions.flatMap((decision) => {
		const weights = new Map<Choice, number>();
		let all = 0;
		for (const moment of decision.moments) {
			all += moment.weight;
			const choice = highestOnAll(moment);
			if (choice) weights.set(choice, (weights.get(choice) ?? 0) + moment.weight);
		}
		return [...weights].filter(([, weight]) => weight > all / 2).map(([choice]) => ({ decision, choice }));
	});
}

/** A few such decisions rest the mind; they are told of only when they are too many. */
export function dominanceSmells(decisions: readonly Decision[]): Smell[] {
	const met = dominated(decisions);
	const share = met.length / Math.max(1, decisions.length);
	if (share <= mostDominated) return [];
	return met.map(({ decision, choice }) => ({
		code: 'best-on-every-mark',
		at: choice.id,
		path: decision.beside.get(choice.id)?.find((one) => one.choice === choice)?.path ?? [],
		message:
			`Valget «${choice.id}» står sterkest på alle merkene i «${decision.scene}», og slik er det i ${percent(share)} av scenene; ` +
			`høyst ${percent(mostDominated)}. La et av de andre gi mer av et prinsipp, eller la dette koste noe på et.`
	}));
}

const valuesIn = ({ situation, open }: Moment): Map<string, number>[] =>
	open.map((choice) => new Map(marksOf(choice, situation).map(({ principle, value }) => [principle, value])));

const principlesIn = (values: readonly Map<string, number>[]): string[] => [
	...new Set(values.flatMap((one) => [...one.keys()]))
];

function pullsApart(moment: Moment): boolean {
	const values = valuesIn(moment);
	const principles = principlesIn(values);
	const higher = (a: Map<string, number>, b: Map<string, number>) =>
		principles.some((principle) => (a.get(principle) ?? 0) > (b.get(principle) ?? 0));
	return values.some((a, index) => values.slice(index + 1).some((b) => higher(a, b) && higher(b, a)));
}

function highestOnAll(moment: Moment): Choice | undefined {
	const values = valuesIn(moment);
	const principles = principlesIn(values);
	return moment.open.find((_, own) =>
		values.every(
			(other, index) =>
				index === own ||
				(principles.every((one) => (values[own]?.get(one) ?? 0) >= (other.get(one) ?? 0)) &&
					principles.some((one) => (values[own]?.get(one) ?? 0) > (other.get(one) ?? 0)))
		)
	);
}

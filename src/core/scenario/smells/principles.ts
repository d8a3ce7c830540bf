/** A principle that a conversation can only strengthen, or only weaken: the learner's choices say nothing of it. */
import { choicesIn } from '../choices-in.ts';
import type { Scenario } from '../format/scenario.ts';
import { marksOf } from '../situation.ts';
import type { Decision } from './decisions.ts';
import type { Smell } from './smell.ts';

/** Of the principles that are in focus or in play; only choices that stand beside another count. */
export function principleSmells(scenario: Scenario, decisions: readonly Decision[]): Smell[] {
	const met = new Map<string, Set<number>>(scenario.focus.map((id) => [id, new Set()]));
	for (const { situation, open } of decisions.flatMap(({ moments }) => moments)) {
		for (const { principle, value } of open.flatMap((choice) => marksOf(choice, situation))) {
			if (value !== 0) met.set(principle, (met.get(principle) ?? new Set()).add(Math.sign(value)));
		}
	}
	return [...met]
		.filter(([, signs]) => signs.size < 2)
		.map(([principle, signs]) => ({
			code: 'one-sided-principle',
			at: principle,
			path: placeOf(scenario, principle),
			message: `Prinsippet «${principle}» ${sentenceFor(signs, scenario.focus.includes(principle))}`
		}));
}

function sentenceFor(signs: ReadonlySet<number>, isInFocus: boolean): string {
	if (signs.size === 0)
		return 'står i fokus, men ingen valg styrker eller svekker det. Ta det ut av «focus», eller gi noen valg merker på det.';
	const otherwise = isInFocus
		? 'ellers tar du bort merkene på det, og tar det ut av «focus».'
		: 'ellers tar du bort merkene på det.';
	return signs.has(1)
		? `kan styrkes, men aldri svekkes. La også noen valg gå mot det; ${otherwise}`
		: `kan svekkes, men aldri styrkes. La også noen valg gå med det; ${otherwise}`;
}

/** Where it stands in the focus, else at the first mark on it. */
function placeOf(scenario: Scenario, principle: string): (string | number)[] {
	const inFocus = scenario.focus.indexOf(principle);
	if (inFocus >= 0) return ['focus', inFocus];
	const [first] = choicesIn(scenario).flatMap(({ choice, path }) => {
		const mark = choice.marks.findIndex((one) => one.principle === principle);
		return mark < 0 ? [] : [[...path, 'marks', mark]];
	});
	return first ?? [];
}

import { describe, expect, test } from 'vitest';
import { cueRates } from '#core/scenario/smells/cues.ts';
import { decisionsIn } from '#core/scenario/smells/decisions.ts';
import type { Choice } from '#core/scenario/format/choice.ts';
import { walksOf } from '#core/scenario/walks.ts';
import { aChoice, aConversation, aMark, aScene } from '../a-conversation.ts';
import { smelled } from './smelled.ts';

type Given = Partial<Choice>;

/** One scene in which the first choice is strongest on its primary mark. */
const strongest = (first: Given, second: Given, third: Given) =>
	aConversation({
		sted: aScene(
			'sted',
			aChoice('a', 'slutt', { marks: [aMark('person-leads', 2)], ...first }),
			aChoice('b', 'slutt', second),
			aChoice('c', 'slutt', third)
		)
	});

const signs: { code: string; bearing: Given; other: Given }[] = [
	{
		code: 'longest-is-best',
		bearing: { text: 'Du sier det lengste som kan sies.' },
		other: { text: 'Du sier lite.' }
	},
	{
		code: 'shortest-is-best',
		bearing: { text: 'Du sier lite.' },
		other: { text: 'Du sier det lengste som kan sies.' }
	},
	{ code: 'question-is-best', bearing: { text: 'Hva vil du?' }, other: { text: 'Du tier.' } },
	{ code: 'softest-is-best', bearing: { softness: 3 }, other: { softness: 1 } }
];

describe.each(signs)('$code', ({ code, bearing, other }) => {
	test('is told of when the strongest choice alone bears the sign', () => {
		const [smell] = smelled(strongest(bearing, other, other), code);
		expect(smell).toMatchObject({ at: 'en-samtale', path: ['scenes', 'sted'] });
		expect(smell?.message).toMatch(/100\s%.*høyst 40\s%.*alene i sted/);
	});

	test('is not when another choice bears it', () => {
		expect(smelled(strongest(other, bearing, other), code)).toEqual([]);
	});

	test('is not when all three bear it, for then it tells nothing', () => {
		expect(smelled(strongest(bearing, bearing, bearing), code)).toEqual([]);
	});

	test('is not when two choices are equally strong', () => {
		const marks = [aMark('person-leads', 2)];
		expect(smelled(strongest(bearing, { ...other, marks }, other), code)).toEqual([]);
	});
});

test('choices that share a sign share the hit', () => {
	const scenario = strongest({ softness: 3 }, { softness: 3 }, { softness: 1 });
	const softest = cueRates(decisionsIn(scenario, walksOf(scenario))).find(
		({ code }) => code === 'softest-is-best'
	);
	expect(softest).toEqual({ code: 'softest-is-best', rate: 0.5, alone: [] });
});

test('the strongest choice is the one with the highest mean, each situation as likely as random play makes it', () => {
	const scenario = aConversation(
		{
			forst: aScene(
				'forst',
				aChoice('til-venstre', 'sa', { effects: { remember: ['venstre'] } }),
				aChoice('til-hoyre', 'mellom')
			),
			mellom: aScene('mellom', aChoice('x', 'sa'), aChoice('y', 'sa'), aChoice('z', 'sa')),
			sa: aScene(
				'sa',
				aChoice('a', 'slutt', {
					marks: [{ ...aMark('person-leads', 2), when: { fact: 'venstre' } }, aMark('person-leads', -1)]
				}),
				aChoice('b', 'slutt', { marks: [aMark('person-leads', 0)] })
			)
		},
		{ facts: { venstre: 'Du gikk til venstre.' } }
	);
	// Half of the plays go left, though three of the four ways through go right: (2 − 1) / 2 against 0.
	expect(decisionsIn(scenario, walksOf(scenario)).map(({ best }) => best?.id)).toEqual([
		undefined,
		undefined,
		'a'
	]);
});

test('a scene where one choice alone is ever open is no decision', () => {
	const scenario = aConversation({
		sted: aScene('sted', aChoice('a', 'slutt'), aChoice('b', 'slutt', { when: { trust: { atLeast: 9 } } }))
	});
	expect(decisionsIn(scenario, walksOf(scenario))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { Mark } from '#core/scenario/format/choice.ts';
import { decisionsIn } from '#core/scenario/smells/decisions.ts';
import { dominated } from '#core/scenario/smells/tensions.ts';
import { walksOf } from '#core/scenario/walks.ts';
import { aChoice, aConversation, aMark, aScene, aside } from '../a-conversation.ts';
import { smelled } from './smelled.ts';

const between = (first: Mark[], second: Mark[]) =>
	aConversation({
		sted: aScene('sted', aChoice('a', 'slutt', { marks: first }), aChoice('b', 'slutt', { marks: second }))
	});

const slack = between([aMark('person-leads', 2)], [aMark('person-leads', -1)]);
const torn = between(
	[aMark('person-leads', 2), aside('follow-pace', -1)],
	[aMark('follow-pace', 1), aside('person-leads', -1)]
);

describe('two principles that pull apart', () => {
	test('are missed in a scene where one choice is higher on the only principle', () => {
		const [smell] = smelled(slack, 'few-tensions');
		expect(smell).toMatchObject({ at: 'en-samtale', path: ['scenes', 'sted'] });
		expect(smell?.message).toMatch(/i 0\s% av scenene; minst to tredeler\. Ikke i sted\./);
	});

	test('are there when each of two choices is higher on its own', () => {
		expect(smelled(torn, 'few-tensions')).toEqual([]);
	});

	test('are missed when the two choices are never open together', () => {
		const scenario = aConversation(
			{
				sted: aScene(
					'sted',
					aChoice('a', 'slutt', {
						marks: [aMark('person-leads', 2), aside('follow-pace', -1)],
						when: { fact: 'sagt' }
					}),
					aChoice('b', 'slutt', {
						marks: [aMark('follow-pace', 1), aside('person-leads', -1)],
						when: { noFact: 'sagt' }
					}),
					aChoice('c', 'slutt', { marks: [aMark('person-leads', -2), aside('follow-pace', -1)] })
				)
			},
			{ facts: { sagt: 'Du sa det.' }, switches: ['sagt'] }
		);
		expect(smelled(scenario, 'few-tensions')).toHaveLength(1);
	});
});

describe('a choice that is highest on every mark', () => {
	test('is told of at its own place, and its share of the scenes too', () => {
		expect(smelled(slack, 'best-on-every-mark')).toMatchObject([
			{ at: 'a', path: ['scenes', 'sted', 'choices', 0] }
		]);
		expect(smelled(slack, 'best-on-every-mark')[0]?.message).toMatch(/100\s% av scenene.*høyst 25\s%/);
	});

	test('is not there when the other choice gives more of something', () => {
		expect(smelled(torn, 'best-on-every-mark')).toEqual([]);
	});

	test('is not there when both give the same', () => {
		expect(
			smelled(between([aMark('person-leads', 1)], [aMark('person-leads', 1)]), 'best-on-every-mark')
		).toEqual([]);
	});

	test('may be there in one scene of four', () => {
		const pair = (id: string, to: string, [a, b]: [Mark[], Mark[]]) =>
			aScene(id, aChoice(`${id}-a`, to, { marks: a }), aChoice(`${id}-b`, to, { marks: b }));
		const weighed: [Mark[], Mark[]] = [[aMark('person-leads', 1)], [aMark('follow-pace', 1)]];
		const scenario = aConversation({
			en: pair('en', 'to', [[aMark('person-leads', 1)], [aMark('person-leads', -1)]]),
			to: pair('to', 'tre', weighed),
			tre: pair('tre', 'fire', weighed),
			fire: pair('fire', 'slutt', weighed)
		});
		expect(dominated(decisionsIn(scenario, walksOf(scenario))).map(({ choice }) => choice.id)).toEqual([
			'en-a'
		]);
		expect(smelled(scenario, 'best-on-every-mark')).toEqual([]);
	});
});

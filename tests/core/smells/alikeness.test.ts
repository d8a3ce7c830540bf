import { describe, expect, test } from 'vitest';
import type { Choice } from '#core/scenario/format/choice.ts';
import { aChoice, aConversation, aMark, aScene } from '../a-conversation.ts';
import { smelled } from './smelled.ts';

const among = (...choices: Partial<Choice>[]) =>
	aConversation(
		{ sted: aScene('sted', ...choices.map((choice, index) => aChoice(`valg-${index}`, 'slutt', choice))) },
		{ facts: { sagt: 'Du sa det.' }, switches: ['sagt'] }
	);

describe('two choices that do the same', () => {
	test('are told of at the second', () => {
		const [smell] = smelled(among({}, {}), 'same-effect');
		expect(smell).toMatchObject({ at: 'valg-1', path: ['scenes', 'sted', 'choices', 1] });
		expect(smell?.message).toContain('«valg-1» gjør det samme som «valg-0»');
	});

	test.each<[string, Partial<Choice>]>([
		['marks', { marks: [aMark('person-leads', -1)] }],
		['effects', { effects: { trust: 1 } }]
	])('are two choices when their %s differ', (_, change) => {
		expect(smelled(among({}, change), 'same-effect')).toEqual([]);
	});

	test('are two choices when they are never open together', () => {
		const scenario = among(
			{ when: { fact: 'sagt' } },
			{ when: { noFact: 'sagt' } },
			{ softness: 1, effects: { hope: 1 } }
		);
		expect(smelled(scenario, 'same-effect')).toEqual([]);
	});
});

describe('lengths within a scene', () => {
	const short = { text: 'Du går.' };
	const long = { text: 'Du blir stående i døra.' };

	test('are uneven above one and a half to one', () => {
		const [smell] = smelled(among(short, long), 'uneven-lengths');
		expect(smell).toMatchObject({ at: 'sted', path: ['scenes', 'sted', 'choices'] });
		expect(smell?.message).toContain(
			'«valg-1» (23 tegn) 3,3 ganger så langt som «valg-0» (7 tegn); høyst 1,5'
		);
	});

	test('are even below it', () => {
		expect(smelled(among(long, { text: 'Du går bort til døra.' }), 'uneven-lengths')).toEqual([]);
	});

	test('are compared only where the two can be open together', () => {
		const scenario = among(
			{ ...short, when: { fact: 'sagt' } },
			{ text: 'Du ler.', when: { fact: 'sagt' } },
			{ ...long, when: { noFact: 'sagt' } },
			{ text: 'Du går bort til døra.', when: { noFact: 'sagt' } }
		);
		expect(smelled(scenario, 'uneven-lengths')).toEqual([]);
	});
});

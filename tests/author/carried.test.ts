import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { begin, open, situationAfter, take } from '#core/play/play.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { carried, carriedInWords, fromStart, played } from '../../src/author/carried.ts';
import { aChoice, aConversation, aScene } from '../core/a-conversation.ts';
import { randomPlay, scenarios } from '../supervision/random-play.ts';

const talk = (...scenes: [string, ...string[]][]): Scenario =>
	aConversation(
		Object.fromEntries(
			scenes.map(([id, ...choices], index) => [
				id,
				aScene(id, ...choices.map((one) => aChoice(one, scenes[index + 1]?.[0] ?? 'slutt')))
			])
		),
		{ facts: { lovet: 'Du lovet.' } }
	);

const before = talk(['en', 'a', 'b'], ['to', 'c', 'd'], ['tre', 'e', 'f']);

describe('a play carried into what was saved', () => {
	test('of the same conversation is the same play, wherever it stands', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...scenarios),
				fc.nat(),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(scenario, seed, part) => {
					const { choices } = randomPlay(scenario, seed).log;
					const { kept } = played(scenario, fromStart, choices.slice(0, Math.round(part * choices.length)));
					const met = carried(structuredClone(scenario), kept);
					expect(met.lost).toBe(0);
					expect(met.kept.play.log).toEqual(kept.play.log);
					expect(situationAfter(met.kept.play)).toEqual(situationAfter(kept.play));
				}
			),
			{ numRuns: 12 }
		);
	});

	test('goes as far as its choices are still there, and says where it stands', () => {
		const { kept } = played(before, fromStart, ['a', 'c', 'e']);
		const met = carried(talk(['en', 'a', 'b'], ['to', 'ny', 'd'], ['tre', 'e', 'f']), kept);
		expect(met.kept.play.log.choices).toEqual(['a']);
		expect(met.lost).toBe(2);
		expect(carriedInWords(met)).toBe('Valg 2 i spillingen kan ikke tas lenger. Spillingen står ved valg 1.');
	});

	test('keeps the scene, state and memory it was begun with, and drops a fact that is gone', () => {
		const state = { trust: 1, agency: 2, hope: 3, pressure: 4 };
		const from = { scene: 'to', state, facts: ['lovet'] };
		const { kept } = played(before, { from, switches: [] }, ['d']);
		expect(situationAfter(kept.play, 0)).toEqual(from);
		const met = carried({ ...before, facts: {} }, kept);
		expect(met.lost).toBe(0);
		expect(situationAfter(met.kept.play, 0)).toEqual({ ...from, facts: [] });
		expect(carriedInWords(met)).toBe('Det du lagret, vises nå. Spillingen din står, med ett valg.');
	});

	test('begins at the start where the scene it was begun in is gone', () => {
		const state = { trust: 1, agency: 2, hope: 3, pressure: 4 };
		const { kept } = played(before, { from: { scene: 'tre', state, facts: [] }, switches: [] }, ['e']);
		const met = carried(talk(['en', 'a', 'b'], ['to', 'c', 'd']), kept);
		expect(situationAfter(met.kept.play).scene).toBe('en');
		expect(carriedInWords(met)).toBe(
			'Scenen du hoppet til, er ikke i fila lenger. Spillingen begynner fra start.'
		);
	});

	test('can be played on like any other', () => {
		const { kept } = carried(before, played(before, fromStart, ['a']).kept);
		expect(open(take(kept.play, 'c')).map(({ id }) => id)).toEqual(['e', 'f']);
		expect(open(begin(before, 0)).map(({ id }) => id)).toEqual(['a', 'b']);
	});
});

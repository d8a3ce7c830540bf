import { describe, expect, test } from 'vitest';
import { Slug } from '#core/scenario/format/slug.ts';
import { dayItem, fieldsOf, pairItem } from '#course/fields.ts';
import { Exercise } from '#course/format/exercise.ts';

const itemsOf = (exercise: unknown) => fieldsOf(Exercise.parse(exercise)).map(({ item }) => item);
const five = ['a', 'b', 'c', 'd', 'e'];

describe('the fields of an exercise', () => {
	test('what is laid in a pile is picked, and has no field', () => {
		const cards = five.map((id) => ({ id, text: id, pile: 'her', because: 'Derfor.' }));
		const piles = ['her', 'der'].map((id) => ({ id, label: id }));
		expect(itemsOf({ kind: 'sort', prompt: 'Legg.', piles, cards })).toEqual([]);
	});

	test('a sentence to rewrite has a field, named by the sentence it is about', () => {
		const items = [{ id: 'sein', from: 'Han er sein.', to: ['Han kom klokka ti.'], because: 'Derfor.' }];
		expect(fieldsOf(Exercise.parse({ kind: 'rewrite', prompt: 'Skriv.', items }))).toEqual([
			{ item: 'sein', label: 'Han er sein.' }
		]);
	});

	test('two dialogues share one field', () => {
		const lines = ['a', 'b'].map((id) => ({ id, by: 'Kari', text: id }));
		const dialogues = ['en', 'to'].map((id) => ({ id, label: id, lines }));
		const exercise = { kind: 'pair', prompt: 'Les.', dialogues, question: 'Hva?', explanation: 'Slik.' };
		expect(itemsOf(exercise)).toEqual([pairItem]);
	});

	test('a week has a field for each day and then for each thing that happens', () => {
		const exercise = {
			kind: 'week-plan',
			prompt: 'Legg.',
			person: 'Torill.',
			days: ['Mandag', 'Tirsdag'],
			suggestions: five.map((id) => ({ id, text: id })),
			turns: [{ id: 'snor', text: 'Det snør.', question: 'Hva nå?' }]
		};
		expect(itemsOf(exercise)).toEqual([dayItem(0), dayItem(1), 'snor']);
	});

	test('no id of an author’s can be the name of a day', () => {
		expect(Slug.safeParse(dayItem(0)).success).toBe(false);
	});

	test('a map of bonds has its five, and questions have one each', () => {
		const fields = five.map((id) => ({ id, label: id, question: 'Hvem?' }));
		expect(itemsOf({ kind: 'belonging-map', prompt: 'Tenk.', fields })).toEqual(five);
		const questions = [{ id: 'hva', text: 'Hva?' }];
		expect(itemsOf({ kind: 'write', prompt: 'Skriv.', questions })).toEqual(['hva']);
	});
});

import { describe, expect, test } from 'vitest';
import { comparison } from '#ui/theory/comparison.ts';

const piles = [
	{ id: 'personen', label: 'Personen' },
	{ id: 'huset', label: 'Huset' }
];
const card = { id: 'farten', text: 'Hvor fort.', pile: 'personen', because: 'Det er hennes fart.' };

describe('a laid card beside where it would have been laid', () => {
	test('a card that isn’t laid has nothing to be compared with', () => {
		expect(comparison(card, piles, '')).toBeUndefined();
	});

	test('a pile that the course no longer has is as no pile', () => {
		expect(comparison(card, piles, 'kommunen')).toBeUndefined();
	});

	test('the two piles are called by their labels', () => {
		expect(comparison(card, piles, 'huset')).toMatchObject({ own: 'Huset', theirs: 'Personen' });
	});

	test('says no more where they agree than where they don’t', () => {
		const same = comparison(card, piles, 'personen');
		expect(same).toEqual({ ...comparison(card, piles, 'huset'), own: 'Personen' });
	});

	test('the document that a card rests on is the one that would have laid it so', () => {
		const whoOf = (source?: string) =>
			comparison({ ...card, ...(source === undefined ? {} : { source }) }, piles, 'huset')?.who;
		expect(whoOf('G11.3')).toBe('Veilederen');
		expect(whoOf('H2.4')).toBe('Lysarkene');
		expect(whoOf()).toBe('Kurset');
	});
});

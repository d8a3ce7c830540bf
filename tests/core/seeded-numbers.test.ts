import { expect, test } from 'vitest';
import { numbersFrom } from '#core/scenario/seeded-numbers.ts';

const thousand = (seed: number, below: number) => {
	const number = numbersFrom(seed);
	return Array.from({ length: 1000 }, () => number(below));
};

test('a seed gives the same numbers each time, and another seed others', () => {
	expect(thousand(7, 100)).toEqual(thousand(7, 100));
	expect(thousand(7, 100)).not.toEqual(thousand(8, 100));
});

test('each number below the bound comes about as often as the others', () => {
	const counts = [0, 1, 2].map((value) => thousand(1, 3).filter((number) => number === value).length);
	expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
	expect(Math.min(...counts)).toBeGreaterThan(280);
});

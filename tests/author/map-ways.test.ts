import { expect, test } from 'vitest';
import { along, zoomed } from '../../src/author/map-ways.ts';
import { firstLook } from '#tools/author/first-look.ts';
import { drawn } from '#tools/author/drawn.ts';
import { readGuide } from '#tools/data/content.ts';

const { guide } = readGuide('scenarios');
if (!guide) throw new Error('The guide has faults; run npm run scenarios.');
const { scenario } = firstLook('tests/content/en-liten-prat', guide);
if (!scenario) throw new Error('The small conversation has faults.');
const map = drawn(scenario, guide);

test('arrows go along the ways and back, through everything in order, and stay where nothing is that way', () => {
	const order = ['dora', 'trappa', 'inn-igjen', 'kald-trapp'];
	expect(map.spots.map(({ id }) => id)).toEqual(order);
	expect(along(map, 'dora', 'onwards')).toBe('trappa');
	expect(along(map, 'trappa', 'onwards')).toBe('inn-igjen');
	expect(along(map, 'kald-trapp', 'onwards')).toBe('kald-trapp');
	expect(along(map, 'kald-trapp', 'back')).toBe('trappa');
	expect(along(map, 'dora', 'back')).toBe('dora');
	expect(along(map, 'trappa', 'next')).toBe('inn-igjen');
	expect(along(map, 'dora', 'before')).toBe('dora');
	expect(along(map, 'trappa', 'first')).toBe('dora');
	expect(along(map, undefined, 'last')).toBe('kald-trapp');
});

test('a map is never so far away that a scene or an ending is less than 24 pixels high', () => {
	const lowest = Math.min(...map.spots.map(({ height }) => height));
	expect(lowest * zoomed(1, -100)).toBeGreaterThanOrEqual(24);
	expect(zoomed(1, 1)).toBeGreaterThan(1);
	expect(zoomed(1, 100)).toBeLessThan(4);
});

test('every scene says which principles are in play, and every ending what kind it is', () => {
	expect(map.spots.find(({ id }) => id === 'trappa')?.about).toBe('Vær stabil, forutsigbar og ekte');
	expect(map.spots.find(({ id }) => id === 'inn-igjen')?.about).toBe('god slutt');
});

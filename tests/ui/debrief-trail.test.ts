import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trail, type Heading, type Spot } from '#ui/debrief/trail.ts';

const headings: readonly Heading[] = ['across', 'down'];
const distance = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y);

describe.each(headings)('the trail laid out %s', (heading) => {
	const along = (spot: Spot) => (heading === 'across' ? spot.x : spot.y);

	test('the learner is ahead on the path where they pressed, and farther off where they let go', () => {
		const [beside, ahead, apart] = trail(['beside', 'ahead', 'apart', 'beside'], heading).stops;
		if (!beside || !ahead || !apart) throw new Error('A stop is missing.');
		expect(along(ahead.you) - along(ahead.person)).toBeGreaterThan(20);
		expect(along(beside.you) - along(beside.person)).toBeLessThan(10);
		expect(distance(apart.you, apart.person)).toBeGreaterThan(2.5 * distance(beside.you, beside.person));
	});

	test('the person stands at the same places whatever the learner does', () => {
		const people = (stance: 'beside' | 'apart') =>
			trail([stance, stance, stance], heading).stops.map(({ person }) => person);
		expect(people('apart')).toEqual(people('beside'));
	});

	test('everybody stays in the picture and nobody turns back, for every play that can end', () => {
		const stances = fc.array(fc.constantFrom('beside' as const, 'ahead' as const, 'apart' as const), {
			minLength: 1,
			maxLength: 20
		});
		fc.assert(
			fc.property(stances, (walked) => {
				const { width, height, stops } = trail(walked, heading);
				for (const { person, you, number } of stops) {
					for (const { x, y } of [person, you, number]) {
						expect(x).toBeGreaterThan(14);
						expect(x).toBeLessThan(width - 14);
						expect(y).toBeGreaterThan(45);
						expect(y).toBeLessThan(height);
					}
				}
				const onwards = stops.map(({ you }) => along(you));
				expect(onwards).toEqual(onwards.toSorted((a, b) => a - b));
			})
		);
	});
});

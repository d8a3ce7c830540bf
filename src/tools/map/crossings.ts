/** How easily the ways of a map can be followed: how often they cross, and how far they go in all. */
import type { Point } from './layout.ts';

type Way = readonly Point[];

export function crossings(ways: readonly Way[]): number {
	const stretches = ways.map(stretchesOf);
	return stretches.reduce(
		(sum, own, index) =>
			sum +
			stretches
				.slice(index + 1)
				.flat()
				.reduce((met, other) => met + own.filter((one) => cross(one, other)).length, 0),
		0
	);
}

export const lengthOf = (ways: readonly Way[]): number =>
	ways.flatMap(stretchesOf).reduce((sum, [from, to]) => sum + Math.hypot(to.x - from.x, to.y - from.y), 0);

type Stretch = readonly [Point, Point];

function stretchesOf(way: Way): Stretch[] {
	return way.flatMap((from, index): Stretch[] => {
		const to = way[index + 1];
		return to ? [[from, to]] : [];
	});
}

/** Two stretches cross when the ends of each lie on either side of the other. */
function cross([a, b]: Stretch, [c, d]: Stretch): boolean {
	return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

const side = (from: Point, to: Point, point: Point): number =>
	Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));

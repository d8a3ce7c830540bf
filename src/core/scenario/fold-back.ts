/** Dynamic programming over a walk: what can be said of a stop, once it is known of all that can follow it. */
import type { Stop, Walk } from './walk.ts';

/** A value for every stop, by its key; `following` has one value for each way on, and is empty at an ending. */
export function foldBack<Value>(
	walked: Walk,
	valueOf: (following: readonly Value[], stop: Stop) => Value
): readonly Value[] {
	// As long as it will be: the last stops come first, and an array that is filled from its far end is a slow one.
	const values = new Array<Value>(walked.stops.length);
	for (const key of walked.backwards ?? []) {
		const stop = walked.stops[key];
		if (!stop) continue;
		// Backwards, every way leads to a stop that already has its value.
		values[key] = valueOf(
			stop.ways.map(({ to }) => values[to] as Value),
			stop
		);
	}
	return values;
}

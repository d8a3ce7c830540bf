/** Dynamic programming over a walk: what can be said of a stop, once it is known of all that can follow it. */
import type { Stop, Walk } from './walk.ts';

/** A value for every stop; `following` has one value for each way on, and is empty at an ending. */
export function foldBack<Value>(
	walked: Walk,
	valueOf: (following: readonly Value[], stop: Stop) => Value
): Map<string, Value> {
	const values = new Map<string, Value>();
	for (const key of walked.backwards ?? []) {
		const stop = walked.stops.get(key);
		if (!stop) continue;
		// Backwards, every way leads to a stop that already has its value.
		values.set(
			key,
			valueOf(
				stop.ways.map(({ to }) => values.get(to) as Value),
				stop
			)
		);
	}
	return values;
}

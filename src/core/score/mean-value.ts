/**
 * What each choice is worth on its primary mark, on average over all random plays that meet it open: worked
 * out from how likely a random play is to come to each situation, and so exact, with no dice thrown.
 */
import { primaryValue } from '../scenario/situation.ts';
import type { Walk } from '../scenario/walk.ts';

/** The means, −2 to 2, by the ids of the choices that can be open. */
export function meanValues({ start, stops, backwards }: Walk): Map<string, number> {
	const likelihood = new Map([[start, 1]]);
	const sums = new Map<string, { weight: number; value: number }>();
	for (const key of backwards?.toReversed() ?? []) {
		const stop = stops[key];
		if (!stop) continue;
		const likely = likelihood.get(key) ?? 0;
		for (const { choice, to } of stop.ways) {
			likelihood.set(to, (likelihood.get(to) ?? 0) + likely / stop.ways.length);
			const { weight, value } = sums.get(choice.id) ?? { weight: 0, value: 0 };
			const here = likely * primaryValue(choice, stop.situation);
			sums.set(choice.id, { weight: weight + likely, value: value + here });
		}
	}
	return new Map([...sums].map(([id, { weight, value }]) => [id, value / weight]));
}

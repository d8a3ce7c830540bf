/** A shortest way to each scene and ending that can be come to, with nothing switched on where that will do. */
import type { Walk } from '#core/scenario/walk.ts';
import type { Walks } from '#core/scenario/walks.ts';
import type { Shortest } from '../../author/told.ts';

export function shortestWays(walks: Walks): Map<string, Shortest> {
	return new Map(walks.toReversed().flatMap((walked) => [...waysIn(walked)]));
}

function waysIn({ switches, start, stops }: Walk): Map<string, Shortest> {
	const ways = new Map<string, Shortest>();
	const seen = new Set([start]);
	let near: { key: number; choices: readonly string[] }[] = [{ key: start, choices: [] }];
	while (near.length > 0) {
		const further: typeof near = [];
		for (const { key, choices } of near) {
			const stop = stops[key];
			if (!stop) continue;
			const { scene } = stop.situation;
			if (!ways.has(scene)) ways.set(scene, { switches, choices });
			for (const { choice, to } of stop.ways) {
				if (seen.has(to)) continue;
				seen.add(to);
				further.push({ key: to, choices: [...choices, choice.id] });
			}
		}
		near = further;
	}
	return ways;
}

/** A shortest way to each scene and ending that can be come to, with nothing switched on where that will do. */
import type { Walk } from './walk.ts';
import type { Walks } from './walks.ts';

export interface Shortest {
	/** The start facts that have to be switched on for it. */
	readonly switches: readonly string[];
	readonly choices: readonly string[];
}

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

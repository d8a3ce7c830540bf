/** Counts over all that can happen in a conversation, exact by dynamic programming over its situations. */
import type { Scenario } from './format/scenario.ts';
import { walk, type Walk } from './walk.ts';

export interface Figures {
	readonly scenes: number;
	readonly endings: number;
	readonly situations: number;
	/** Different orders of choices from start to ending. */
	readonly routes: number;
	/** Decisions on the shortest and on the longest play. */
	readonly shortest: number;
	readonly longest: number;
	readonly exact: boolean;
}

/** Count a conversation that inspection has found no fault in. */
export function figures(scenario: Scenario, walked: Walk = walk(scenario)): Figures {
	const routes = new Map<string, number>();
	const shortest = new Map<string, number>();
	const longest = new Map<string, number>();
	for (const key of walked.backwards ?? []) {
		const ways = walked.stops.get(key)?.ways ?? [];
		const over = (counts: Map<string, number>) => ways.map(({ to }) => counts.get(to) ?? 0);
		routes.set(key, ways.length === 0 ? 1 : over(routes).reduce((sum, count) => sum + count, 0));
		shortest.set(key, ways.length === 0 ? 0 : 1 + Math.min(...over(shortest)));
		longest.set(key, ways.length === 0 ? 0 : 1 + Math.max(...over(longest)));
	}
	return {
		scenes: Object.keys(scenario.scenes).length,
		endings: Object.keys(scenario.endings).length,
		situations: walked.stops.size,
		routes: routes.get(walked.start) ?? 0,
		shortest: shortest.get(walked.start) ?? 0,
		longest: longest.get(walked.start) ?? 0,
		exact: walked.complete && walked.backwards !== undefined
	};
}

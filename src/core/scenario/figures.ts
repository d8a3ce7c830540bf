/** Counts over all that can happen in a conversation, exact by dynamic programming over its situations. */
import { foldBack } from './fold-back.ts';
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
	const from = foldBack<Pick<Figures, 'routes' | 'shortest' | 'longest'>>(walked, (following) =>
		following.length === 0
			? { routes: 1, shortest: 0, longest: 0 }
			: {
					routes: following.reduce((sum, { routes }) => sum + routes, 0),
					shortest: 1 + Math.min(...following.map(({ shortest }) => shortest)),
					longest: 1 + Math.max(...following.map(({ longest }) => longest))
				}
	);
	return {
		scenes: Object.keys(scenario.scenes).length,
		endings: Object.keys(scenario.endings).length,
		situations: walked.stops.length,
		...(from[walked.start] ?? { routes: 0, shortest: 0, longest: 0 }),
		exact: walked.sampled === undefined && walked.backwards !== undefined
	};
}

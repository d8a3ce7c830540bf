/**
 * How a whole conversation stands on its primary marks, between the least and the most that any route
 * from the start can give: (total − least) / (most − least). Measured against everything reachable and not
 * against the route taken, so that leaving early is no shortcut. Learners never see it; authors use it to
 * find out whether a simple strategy wins, and an LMS gets it only where an organisation has asked for it.
 */
import { situationAfter, type Play } from '../play/play.ts';
import { foldBack } from '../scenario/fold-back.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { primaryValue, sceneAt } from '../scenario/situation.ts';
import { walk, type Walk } from '../scenario/walk.ts';

export interface Attainable {
	readonly least: number;
	readonly most: number;
}

/** The least and the most that any route gives, by dynamic programming over the situations. */
export function attainable(
	scenario: Scenario,
	switches: readonly string[] = [],
	walked: Walk = walk(scenario, switches)
): Attainable {
	const from = foldBack<Attainable>(walked, (following, { situation, ways }) => {
		if (following.length === 0) return { least: 0, most: 0 };
		const values = ways.map(({ choice }) => primaryValue(choice, situation));
		return {
			least: Math.min(...following.map(({ least }, index) => least + (values[index] ?? 0))),
			most: Math.max(...following.map(({ most }, index) => most + (values[index] ?? 0)))
		};
	});
	return from[walked.start] ?? { least: 0, most: 0 };
}

/** The sum of primary marks on the choices taken so far. */
export function total(play: Play): number {
	return play.log.choices.reduce((sum, id, index) => {
		const situation = situationAfter(play, index);
		const choice = sceneAt(play.scenario, situation)?.choices.find((one) => one.id === id);
		return choice ? sum + primaryValue(choice, situation) : sum;
	}, 0);
}

/** From 0 to 1 for a finished play. */
export function score(play: Play, bounds: Attainable = attainable(play.scenario, play.log.switches)): number {
	return share(total(play), bounds);
}

/** Where a total stands between the least and the most; 0.5 where every route gives the same. */
export function share(sum: number, { least, most }: Attainable): number {
	return most === least ? 0.5 : (sum - least) / (most - least);
}

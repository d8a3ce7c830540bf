/**
 * How a whole conversation stands on its primary marks, between the least and the most that any route
 * from the start can give: (total − least) / (most − least). Measured against everything reachable and not
 * against the route taken, so that leaving early is no shortcut. Learners never see it; authors use it to
 * find out whether a simple strategy wins, and an LMS gets it only where an organisation has asked for it.
 */
import { situationAfter, type Play } from '../play/play.ts';
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
	const least = new Map<string, number>();
	const most = new Map<string, number>();
	for (const key of walked.backwards ?? []) {
		const stop = walked.stops.get(key);
		const ways =
			stop?.ways.map(({ choice, to }) => ({ value: primaryValue(choice, stop.situation), to })) ?? [];
		const sums = (over: Map<string, number>) => ways.map(({ value, to }) => value + (over.get(to) ?? 0));
		least.set(key, ways.length === 0 ? 0 : Math.min(...sums(least)));
		most.set(key, ways.length === 0 ? 0 : Math.max(...sums(most)));
	}
	return { least: least.get(walked.start) ?? 0, most: most.get(walked.start) ?? 0 };
}

/** The sum of primary marks on the choices taken so far. */
export function total(play: Play): number {
	return play.log.choices.reduce((sum, id, index) => {
		const situation = situationAfter(play, index);
		const choice = sceneAt(play.scenario, situation)?.choices.find((one) => one.id === id);
		return choice ? sum + primaryValue(choice, situation) : sum;
	}, 0);
}

/** From 0 to 1 for a finished play; 0.5 where every route gives the same. */
export function score(
	play: Play,
	{ least, most }: Attainable = attainable(play.scenario, play.log.switches)
): number {
	return most === least ? 0.5 : (total(play) - least) / (most - least);
}

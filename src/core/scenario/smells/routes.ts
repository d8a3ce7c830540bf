/** Routes with unlike numbers of decisions that count: whoever leaves early would be shown less of themselves. */
import { foldBack } from '../fold-back.ts';
import type { Scenario } from '../format/scenario.ts';
import { openChoices, primaryValue } from '../situation.ts';
import type { Walks } from '../walks.ts';
import type { Smell } from './smell.ts';

const widest = 1;

/** A decision counts when a choice that is open in it has a primary mark other than 0. */
export function routeSmells(scenario: Scenario, walks: Walks): Smell[] {
	const counts = walks.flatMap((walked) => {
		const ranges = foldBack<{ least: number; most: number }>(walked, (following, { situation }) => {
			const open = openChoices(scenario, situation);
			const own = open.some((choice) => primaryValue(choice, situation) !== 0) ? 1 : 0;
			return {
				least: own + (following.length === 0 ? 0 : Math.min(...following.map(({ least }) => least))),
				most: own + Math.max(0, ...following.map(({ most }) => most))
			};
		});
		return ranges[walked.start] ?? [];
	});
	const apart = counts.find(({ least, most }) => most - least > widest);
	if (!apart) return [];
	return [
		{
			code: 'uneven-routes',
			at: scenario.id,
			path: ['start', 'scene'],
			message:
				`Én vei gjennom samtalen har ${apart.least} valg med merker og en annen ${apart.most}; høyst ett i forskjell. ` +
				'La den korteste veien møte et valg til, eller den lengste ett mindre.'
		}
	];
}

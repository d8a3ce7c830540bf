/**
 * Endings that none of the author's playthroughs reaches, so that nobody notices when the way there closes. Each is
 * told of with a shortest way, as it is written in a playthrough. Where there is no playthrough at all, that is the
 * one thing to say.
 */
import type { Scenario } from '../format/scenario.ts';
import { shortestWays } from '../shortest-ways.ts';
import type { Walks } from '../walks.ts';
import type { Smell } from './smell.ts';

/** `reached` are the endings of the playthroughs. */
export function endingSmells(scenario: Scenario, walks: Walks, reached: readonly string[]): Smell[] {
	if (reached.length === 0) return [];
	const ways = shortestWays(walks);
	return Object.keys(scenario.endings).flatMap((ending) => {
		const way = ways.get(ending);
		if (!way || reached.includes(ending)) return [];
		const { switches, choices } = way;
		// Not in quotation marks, where what is long is cut short.
		const facts = switches.length > 0 ? `facts: [${switches.join(', ')}], ` : '';
		const message =
			`Ingen gjennomspilling når slutten «${ending}». Lag ei fil til i mappa «playthroughs». Den korteste veien dit er ` +
			`${facts}choices: [${choices.join(', ')}] og ending: ${ending}.`;
		return [{ code: 'unplayed-ending', at: ending, path: ['endings', ending], message }];
	});
}

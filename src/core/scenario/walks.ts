/**
 * A conversation walked once for each way an organisation can set it: with nothing switched on, and with all
 * that it has switched on. Whatever counts or looks for something in a conversation is handed these.
 */
import type { Scenario } from './format/scenario.ts';
import { walk, type Walk } from './walk.ts';

export type Walks = readonly [Walk, ...Walk[]];

/** Walk a conversation whose names all lead somewhere. */
export function walksOf(scenario: Scenario): Walks {
	return [walk(scenario), ...(scenario.switches?.length ? [walk(scenario, scenario.switches)] : [])];
}

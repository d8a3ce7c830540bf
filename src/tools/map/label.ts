/** What stands on a way of the map: which choices go there, and in a few words what it depends on. */
import type { Condition } from '#core/scenario/format/condition.ts';
import type { Edge } from '#core/scenario/graph.ts';
import { stateNames } from '#core/scenario/state.ts';
import { states } from '#core/scenario/value-words.ts';

/** Lines of text, the choices first; all of them are told as one. */
export function labelOf({ leads, every, conditional }: Edge): string[] {
	const choices = every ? ['alle valg'] : leads.map(({ name }) => name);
	return conditional ? [...choices, shortCondition(leads)] : choices;
}

/** «tillit minst 4» where that is all there is to it; else the list beside the map tells it in full. */
function shortCondition(leads: Edge['leads']): string {
	const told = new Set(leads.map(({ when, otherwise }) => (otherwise ? 'ellers' : bounds(when))));
	const [only] = told;
	return told.size === 1 && only !== undefined ? only : 'på vilkår';
}

function bounds(condition: Condition | undefined): string | undefined {
	const [name, ...more] = Object.keys(condition ?? {});
	const asked = stateNames.find((one) => one === name);
	if (!asked || more.length > 0) return undefined;
	const { atLeast, atMost } = condition?.[asked] ?? {};
	if (atLeast !== undefined && atMost !== undefined) return `${states[asked]} ${atLeast}–${atMost}`;
	return atLeast === undefined
		? `${states[asked]} høyst ${atMost ?? 10}`
		: `${states[asked]} minst ${atLeast}`;
}

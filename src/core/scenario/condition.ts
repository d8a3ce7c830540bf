/** Reading conditions. They are data, so this is all there is to evaluating an author's text. */
import type { Condition } from './format/condition.ts';
import type { State } from './format/state.ts';
import { stateNames } from './state.ts';

const listOf = (facts: string | string[] | undefined): string[] =>
	facts === undefined ? [] : typeof facts === 'string' ? [facts] : facts;

/** Whether a condition holds for a state and the facts remembered so far. No condition always holds. */
export function holds(condition: Condition | undefined, state: State, facts: readonly string[]): boolean {
	if (!condition) return true;
	for (const name of stateNames) {
		const bounds = condition[name];
		if (bounds?.atLeast !== undefined && state[name] < bounds.atLeast) return false;
		if (bounds?.atMost !== undefined && state[name] > bounds.atMost) return false;
	}
	const { fact, noFact, any } = condition;
	if (fact !== undefined && !listOf(fact).every((one) => facts.includes(one))) return false;
	if (noFact !== undefined && listOf(noFact).some((one) => facts.includes(one))) return false;
	return any?.some((one) => holds(one, state, facts)) ?? true;
}

/** The facts a condition asks for, present or absent. */
export function factsIn(condition: Condition | undefined): string[] {
	if (!condition) return [];
	return [...listOf(condition.fact), ...listOf(condition.noFact), ...(condition.any?.flatMap(factsIn) ?? [])];
}

/** The names of the state variables and facts that a condition reads. */
export function readBy(condition: Condition | undefined): string[] {
	if (!condition) return [];
	const names = [condition, ...(condition.any ?? [])].flatMap((part) =>
		stateNames.filter((name) => part[name] !== undefined)
	);
	return [...names, ...factsIn(condition)];
}

/**
 * A condition with its numbers, for whoever writes a conversation or reads it to judge it. Learners never
 * see the numbers and are told in words of their own. Facts are quoted as the authors wrote them: Norwegian
 * moves «ikke» in a subordinate clause, so no fact can be put after a «når» as it stands.
 */
import type { Condition } from './format/condition.ts';
import type { Scenario } from './format/scenario.ts';
import type { StateName } from './format/state.ts';
import { stateNames } from './state.ts';

type Facts = Scenario['facts'];
type Bounds = Condition['trust'];
type Part = NonNullable<Condition['any']>[number];

const names: Record<StateName, string> = {
	trust: 'tilliten',
	agency: 'egenkraften',
	hope: 'håpet',
	pressure: 'presset'
};

const and = new Intl.ListFormat('nb-NO', { type: 'conjunction' });
const or = new Intl.ListFormat('nb-NO', { type: 'disjunction' });

/** «når tilliten er minst 5 og dette er husket: «Du lot Geir fortelle»». Without a capital or a full stop. */
export function conditionInNumbers(condition: Condition, facts: Facts): string {
	const any = condition.any?.map((part) => and.format(clauses(part, facts)));
	const oneOf = any ? [`minst ett av dette stemmer: ${or.format(any)}`] : [];
	return `når ${and.format([...clauses(condition, facts), ...oneOf])}`;
}

function clauses(part: Part, facts: Facts): string[] {
	return [
		...stateNames.flatMap((name) => bounds(names[name], part[name])),
		...remembered('dette er husket', part.fact, facts),
		...remembered('dette er ikke husket', part.noFact, facts)
	];
}

function bounds(name: string, { atLeast, atMost }: NonNullable<Bounds> = {}): string[] {
	if (atLeast !== undefined && atMost !== undefined) {
		return [atLeast === atMost ? `${name} er ${atLeast}` : `${name} er fra ${atLeast} til ${atMost}`];
	}
	if (atLeast !== undefined) return [`${name} er minst ${atLeast}`];
	return atMost === undefined ? [] : [`${name} er høyst ${atMost}`];
}

function remembered(opening: string, asked: string | string[] | undefined, facts: Facts): string[] {
	if (asked === undefined) return [];
	return [`${opening}: ${factsInWords([asked].flat(), facts)}`];
}

/** «Du lot Geir fortelle» og «Du nikket»: the sentences of facts, quoted, without their full stops. */
export function factsInWords(ids: readonly string[], facts: Facts): string {
	return and.format(ids.map((id) => `«${(facts[id] ?? id).replace(/\.$/, '')}»`));
}

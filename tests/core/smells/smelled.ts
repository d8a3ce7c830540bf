/** What a conversation smells of: the smells of one code, as the ids they are about. */
import type { Language } from '#core/scenario/format/language.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { decisionsIn } from '#core/scenario/smells/decisions.ts';
import type { Smell } from '#core/scenario/smells/smell.ts';
import { smellsIn } from '#core/scenario/smells/smells.ts';
import { walksOf } from '#core/scenario/walks.ts';

export function smelled(scenario: Scenario, code: string, language: Language = { words: [] }): Smell[] {
	const walks = walksOf(scenario);
	return smellsIn(scenario, walks, decisionsIn(scenario, walks), language).filter(
		(smell) => smell.code === code
	);
}

/** Everything that makes a conversation worse without making it wrong, told of in the order of the file. */
import type { Language } from '../format/language.ts';
import type { Scenario } from '../format/scenario.ts';
import { textsIn } from '../texts-in.ts';
import type { Walks } from '../walks.ts';
import { lengthSmells, sameEffectSmells } from './alikeness.ts';
import { breathSmells } from './breath.ts';
import { cueSmells } from './cues.ts';
import type { Decision } from './decisions.ts';
import { neighbourSmells } from './neighbours.ts';
import { principleSmells } from './principles.ts';
import { readabilitySmells } from './readability.ts';
import { repairSmells } from './repairs.ts';
import { routeSmells } from './routes.ts';
import { silenceSmells } from './silences.ts';
import type { Smell } from './smell.ts';
import { dominanceSmells, tensionSmells } from './tensions.ts';
import { vainRepairSmells } from './vain-repairs.ts';
import { wordingSmells } from './wording.ts';

/** Smell a conversation that inspection has found no fault in. */
export function smellsIn(
	scenario: Scenario,
	walks: Walks,
	decisions: readonly Decision[],
	language: Language
): Smell[] {
	return [
		...cueSmells(scenario, decisions),
		...dominanceSmells(decisions),
		...tensionSmells(scenario, decisions),
		...sameEffectSmells(decisions),
		...lengthSmells(decisions),
		...neighbourSmells(scenario, walks),
		...principleSmells(scenario, decisions),
		...repairSmells(scenario, walks),
		...vainRepairSmells(scenario, walks),
		...routeSmells(scenario, walks),
		...textSmells(scenario, language)
	];
}

/** Those that the texts alone show, also in a conversation that can't be played yet. */
export function textSmells(scenario: Scenario, language: Language): Smell[] {
	const texts = textsIn(scenario);
	return [
		...breathSmells(scenario),
		...silenceSmells(scenario),
		...wordingSmells(texts, language),
		...readabilitySmells(texts)
	];
}

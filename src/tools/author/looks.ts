/**
 * What takes its time to say of a conversation, in the order in which it is ready: the map, what a walk over all
 * that can happen shows, and the figures.
 */
import { join } from 'node:path';
import type { Guide } from '#core/guide/format.ts';
import { inFileOrder, type Finding } from '#core/scenario/finding.ts';
import type { Language } from '#core/scenario/format/language.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { inspectStructure } from '#core/scenario/inspection.ts';
import { shortestWays } from '#core/scenario/shortest-ways.ts';
import type { Counted, Drawn, Walked } from '../../author/told.ts';
import { readConversation, readFile, readGuide, type Conversation } from '../data/content.ts';
import { examine, warnedByTexts, type Chance, type Examination } from '../scenarios/examination.ts';
import { readLanguage } from '../scenarios/language.ts';
import { figuresOf } from './counted.ts';
import { drawn, mapOf } from './drawn.ts';

export type Look = ['author:drawn', Drawn] | ['author:walked', Walked] | ['author:counted', Counted];

export interface Asked {
	/** The content folder. */
	readonly content: string;
	readonly id: string;
	readonly save: number;
	/** What the map that was last told is of. */
	readonly drawn: string | undefined;
}

const chance: Chance = { plays: 10_000, seed: 20260115 };

export function* looks({ content, id, save, drawn: before }: Asked): Generator<Look> {
	const folder = join(content, id);
	const { guide } = readGuide(content);
	if (!guide) return;
	const { value: scenario, file } = readFile(Scenario, join(folder, 'scenario.yaml'));
	// Most saves change a sentence, and to lay out a map takes as long as to walk it.
	if (scenario && inspectStructure(scenario, file, guide).leadsSomewhere && mapOf(scenario) !== before)
		yield ['author:drawn', { id, save, ...drawn(scenario, guide) }];
	const conversation = readConversation(folder, guide);
	const walked = walkedOf(conversation);
	yield ['author:walked', { id, save, ...walked }];
	const { language } = readLanguage(content);
	const [examined] = examinable(conversation, guide, language);
	const warnings = examined?.warnings ?? warnedByTexts(conversation, language);
	yield [
		'author:counted',
		{
			id,
			save,
			findings: [...walked.findings, ...warnings].toSorted(inFileOrder),
			figures: examined && figuresOf(examined, chance)
		}
	];
}

function walkedOf({ walks, findings, playthroughs }: Conversation): Omit<Walked, 'id' | 'save'> {
	return {
		findings: findings.toSorted(inFileOrder),
		shortest: walks ? Object.fromEntries(shortestWays(walks)) : {},
		isExact: walks?.every(({ sampled }) => sampled === undefined) ?? false,
		playthroughs: walks ? playthroughs : []
	};
}

/**
 * Whoever writes wants the figures of what stands there, and a text changed since release is no reason to wait. What
 * never ends can't be counted, and a playthrough that no longer holds can't be timed.
 */
function examinable(conversation: Conversation, guide: Guide, language: Language): Examination[] {
	const { walks, findings, playthroughs } = conversation;
	if (!walks?.every(({ backwards }) => backwards !== undefined)) return [];
	const isSound = findings.every((finding: Finding) => finding.severity !== 'error');
	return examine(
		{ ...conversation, findings: [], playthroughs: isSound ? playthroughs : [] },
		guide,
		language,
		chance
	);
}

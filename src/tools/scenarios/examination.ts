/** What can be said of a sound conversation: what can happen in it, how simple policies score, what smells. */
import type { Guide } from '#core/guide/format.ts';
import { begin, replay } from '#core/play/play.ts';
import type { Playthrough } from '#core/play/playthrough.ts';
import { readingMinutes } from '#core/play/reading-time.ts';
import { figures, type Figures } from '#core/scenario/figures.ts';
import type { Finding } from '#core/scenario/finding.ts';
import type { Language } from '#core/scenario/format/language.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { answered } from '#core/scenario/smells/answers.ts';
import { cueRates, type CueRate } from '#core/scenario/smells/cues.ts';
import { decisionsIn } from '#core/scenario/smells/decisions.ts';
import { readability, type Readability } from '#core/scenario/smells/readability.ts';
import { warningOf } from '#core/scenario/smells/smell.ts';
import { endingSmells } from '#core/scenario/smells/endings.ts';
import { smellsIn, textSmells } from '#core/scenario/smells/smells.ts';
import { dominated, withoutTension } from '#core/scenario/smells/tensions.ts';
import { textsIn } from '#core/scenario/texts-in.ts';
import type { Walks } from '#core/scenario/walks.ts';
import { highestScores, policySmells, type PolicyScore } from '#core/score/policy-findings.ts';
import { policiesFor } from '#core/score/policy.ts';
import { simulate, type Simulation } from '#core/score/simulation.ts';
import { briefSmells } from '../data/brief.ts';
import type { Conversation } from '../data/content.ts';

export interface Examination {
	readonly scenario: Scenario;
	readonly walks: Walks;
	readonly playthroughs: number;
	/** The shortest and the longest of them read aloud, in minutes. */
	readonly minutes: { readonly least: number; readonly most: number } | undefined;
	/** With nothing switched on. */
	readonly figures: Figures;
	/** One for each walk. */
	readonly simulations: readonly Simulation[];
	readonly scores: readonly PolicyScore[];
	readonly signs: Signs;
	readonly readability: readonly Readability[];
	/** Those that nobody has answered. */
	readonly warnings: readonly Finding[];
	readonly answered: readonly { readonly warning: Finding; readonly reason: string }[];
}

/** What the warnings about the key rest on, told also where nothing is above its bar. */
export interface Signs {
	readonly cues: readonly CueRate[];
	readonly scenes: number;
	/** Scenes where no two principles pull apart. */
	readonly withoutTension: readonly string[];
	/** Choices that are highest on every mark of their scene. */
	readonly dominated: readonly string[];
}

export interface Chance {
	readonly plays: number;
	readonly seed: number;
}

/** Examine a conversation; nothing when it has faults that stop it from being played. */
export function examine(
	{ folder, scenario, brief, walks, file, playthroughs, findings }: Conversation,
	guide: Guide,
	language: Language,
	chance: Chance
): Examination[] {
	if (!scenario || !walks || findings.some(({ severity }) => severity === 'error')) return [];
	const policies = policiesFor(guide);
	const simulations = walks.map((walked) => simulate(scenario, walked, policies, chance));
	const scores = highestScores(simulations, policies);
	const decisions = decisionsIn(scenario, walks);
	const met = answered(scenario, [
		...policySmells(scenario, scores),
		...smellsIn(scenario, walks, decisions, language),
		...endingSmells(
			scenario,
			walks,
			playthroughs.map(({ ending }) => ending)
		),
		...briefSmells({ folder, brief }, language)
	]);
	return [
		{
			scenario,
			walks,
			playthroughs: playthroughs.length,
			minutes: minutesOf(scenario, playthroughs),
			figures: figures(scenario, walks[0]),
			simulations,
			scores,
			signs: {
				cues: cueRates(decisions),
				scenes: decisions.length,
				withoutTension: withoutTension(decisions).map(({ scene }) => scene),
				dominated: dominated(decisions).map(({ choice }) => choice.id)
			},
			readability: readability(textsIn(scenario)),
			warnings: met.standing.map((smell) => warningOf(smell, file)),
			answered: met.answered.map(({ smell, reason }) => ({ warning: warningOf(smell, file), reason }))
		}
	];
}

/**
 * What the texts alone show of a conversation that has faults and can't be examined, but for what its author has
 * answered. Which answers meet nothing is only known when everything has been smelled.
 */
export function warnedByTexts({ folder, scenario, brief, file }: Conversation, language: Language): Finding[] {
	if (!scenario) return [];
	return answered(scenario, [...textSmells(scenario, language), ...briefSmells({ folder, brief }, language)])
		.standing.filter(({ code }) => code !== 'unmet-answer')
		.map((smell) => warningOf(smell, file));
}

function minutesOf(scenario: Scenario, playthroughs: readonly Playthrough[]): Examination['minutes'] {
	if (playthroughs.length === 0) return undefined;
	const minutes = playthroughs.map(({ seed, facts, choices }) =>
		readingMinutes(replay(scenario, { ...begin(scenario, seed, facts).log, choices }))
	);
	return { least: Math.min(...minutes), most: Math.max(...minutes) };
}

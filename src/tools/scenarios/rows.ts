/** The same as the report, for a tool to read. */
import type { Finding } from '#core/scenario/finding.ts';
import type { PolicyScore } from '#core/score/policy-findings.ts';
import type { Chance, Examination } from './examination.ts';

/** Findings first, then each conversation's figures, then the means over all of them. */
export function jsonReport(
	findings: readonly Finding[],
	examined: readonly Examination[],
	means: readonly PolicyScore[],
	chance: Chance
): string {
	const conversations = examined.map(({ scenario, walks, figures, simulations, signs, readability, answered }) => ({
		id: scenario.id,
		edition: scenario.edition,
		figures,
		sampled: walks.find(({ sampled }) => sampled)?.sampled,
		policies: simulations.map(({ switches, attainable, scores, random }) => ({
			switches,
			attainable,
			scores: Object.fromEntries(scores),
			random
		})),
		signs,
		readability,
		answered
	}));
	return JSON.stringify({ findings, chance, conversations, means }, undefined, '\t');
}

/** The same as the report, for a tool to read. */
import type { Coverage } from '#core/score/coverage.ts';
import type { Finding } from '#core/scenario/finding.ts';
import type { PolicyScore } from '#core/score/policy-findings.ts';
import { coverageData } from '../review/coverage-rows.ts';
import type { Chance, Examination } from './examination.ts';

/** Findings first, then each conversation's figures, then the means and the coverage over all of them. */
export function jsonReport(
	findings: readonly Finding[],
	examined: readonly Examination[],
	means: readonly PolicyScore[],
	chance: Chance,
	covered: Coverage | undefined
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
	return JSON.stringify({ findings, chance, conversations, means, coverage: covered && coverageData(covered) }, undefined, '\t');
}

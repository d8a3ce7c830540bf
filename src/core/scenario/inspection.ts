/**
 * What a scenario's form can't show: names that lead nowhere, ids used twice, marks that break the rules,
 * texts changed since release, and — by walking everything that can happen — dead ends and loops.
 */
import type { Guide } from '../guide/format.ts';
import type { AuthoredFile } from './authored-file.ts';
import type { Edition } from './edition.ts';
import { editionFindings } from './edition-findings.ts';
import { inFileOrder, type Finding } from './finding.ts';
import type { Scenario } from './format/scenario.ts';
import { markFindings } from './mark-findings.ts';
import { nameFindings } from './name-findings.ts';
import { routeFindings } from './route-findings.ts';
import { walksOf, type Walks } from './walks.ts';

export interface Inspection {
	/** In the order of the file. */
	readonly findings: readonly Finding[];
	/** Undefined when a name leads nowhere. */
	readonly walks: Walks | undefined;
}

/** All findings in a parsed scenario, and the walks that found some of them. */
export function inspect(
	scenario: Scenario,
	file: AuthoredFile,
	guide: Guide,
	editions: readonly Edition[] = []
): Inspection {
	const { findings, leadsSomewhere } = inspectStructure(scenario, file, guide, editions);
	// A walk past a name that leads nowhere would only say the same thing again in worse words.
	const walks = leadsSomewhere ? walksOf(scenario) : undefined;
	const ofRoutes = walks ? routeFindings(scenario, file, walks) : [];
	return { findings: [...findings, ...ofRoutes].toSorted(inFileOrder), walks };
}

/** What is seen without walking anything, and whether every name leads somewhere, so that a walk can begin. */
export function inspectStructure(
	scenario: Scenario,
	file: AuthoredFile,
	guide: Guide,
	editions: readonly Edition[] = []
): { findings: readonly Finding[]; leadsSomewhere: boolean } {
	const named = nameFindings(scenario, file);
	return {
		findings: [
			...named,
			...markFindings(scenario, file, guide),
			...editionFindings(scenario, file, editions)
		].toSorted(inFileOrder),
		leadsSomewhere: named.every(({ severity }) => severity !== 'error')
	};
}

/** All that is found and counted in a content folder, or in the conversations named of it. */
import { join } from 'node:path';
import { inFileOrder, type Finding } from '#core/scenario/finding.ts';
import type { Coverage } from '#core/score/coverage.ts';
import { meanScores, setSentences, type PolicyScore } from '#core/score/policy-findings.ts';
import { coverageFindings, coverageOf } from '../review/coverage-rows.ts';
import { examine, warnedByTexts, type Chance, type Examination } from './examination.ts';
import { readLanguage } from './language.ts';
import { sharedNames } from './shared-names.ts';
import { select, type Selection } from './selection.ts';

export interface LookedThrough extends Selection {
	/** What was found of everything, in the order of the files. */
	readonly findings: readonly Finding[];
	/** Whether nothing read is an error; what only playing shows stops nothing. */
	readonly sound: boolean;
	readonly examined: readonly Examination[];
	/** Whether there is a conversation with faults that may hide more. */
	readonly hides: boolean;
	/** Of each simple policy over the conversations, where there are several. */
	readonly means: readonly PolicyScore[];
	readonly covered: Coverage | undefined;
}

/** `today` is the ISO date that checks of help numbers are held against. */
export function lookThrough(
	folder: string,
	named: readonly string[],
	chance: Chance,
	today?: string
): LookedThrough {
	const selection = select(folder, named, today);
	const { guide, conversations, findings: read, everything } = selection;
	const { language, findings: ofLanguage } = readLanguage(folder);
	const seen = conversations.map((one) => ({
		one,
		examined: guide ? examine(one, guide, language, chance) : []
	}));
	const examined = seen.flatMap((one) => one.examined);
	const unexamined = seen.filter((one) => one.examined.length === 0).map(({ one }) => one);
	const means = examined.length > 1 ? meanScores(examined.map(({ scores }) => scores)) : [];
	const covered = guide && coverageOf(conversations, guide, everything);
	const ofTheSet = (message: string): Finding => {
		const file = join(folder, 'course.yaml');
		return { file, line: 1, column: 1, severity: 'warning', code: 'simple-policy', message };
	};
	return {
		...selection,
		sound: read.every(({ severity }) => severity !== 'error'),
		examined,
		hides: unexamined.length > 0,
		means,
		covered,
		findings: [
			...[
				...read,
				...ofLanguage,
				...sharedNames(conversations),
				...examined.flatMap(({ warnings }) => warnings),
				...unexamined.flatMap((one) => warnedByTexts(one, language))
			].toSorted(inFileOrder),
			...setSentences(means).map(ofTheSet),
			...(covered && everything ? coverageFindings(covered, join(folder, 'guide', 'principles.yaml')) : [])
		]
	};
}

/**
 * What an organisation has switched on and its LMS has not yet confirmed. It lies as a text in the browser, beside
 * the state it belongs with, so that a page that is lost before the LMS answers loses nothing of it.
 */
import * as z from 'zod/mini';
import type { Decision } from '#core/play/decision.ts';
import type { Report } from '../standard.ts';
import { tellDecisions, tellScore } from './scorm-report.ts';

const Told = z.array(
	z.object({
		conversation: z.string(),
		number: z.int(),
		scene: z.string(),
		heading: z.string(),
		choice: z.string(),
		choices: z.array(z.object({ id: z.string(), text: z.string() }))
	})
);

const Kept = z.object({ decisions: Told, score: z.optional(z.int().check(z.gte(0), z.lte(100))) });

export interface Untold {
	readonly decisions: readonly Decision[];
	readonly score?: number | undefined;
}

export const nothingUntold: Untold = { decisions: [] };

export const isNothing = ({ decisions, score }: Untold): boolean =>
	decisions.length === 0 && score === undefined;

export const untoldText = (untold: Untold): string => JSON.stringify(untold);

/** What a text says is untold; nothing where it says something else. */
export function untoldIn(text: string): Untold {
	try {
		const read = Kept.safeParse(JSON.parse(text));
		return read.success ? read.data : nothingUntold;
	} catch {
		return nothingUntold;
	}
}

export function reportOf(untold: Untold): Report {
	const { decisions, score } = untold;
	return {
		decisions,
		...(score === undefined ? {} : { score }),
		tellScorm(edition, elements) {
			tellDecisions(decisions, edition, elements);
			if (score !== undefined) tellScore(score, edition, elements);
		}
	};
}

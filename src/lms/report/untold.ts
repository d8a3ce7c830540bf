/**
 * What an organisation has switched on and its LMS has not yet confirmed. It lies as a text in the browser, beside
 * the state it belongs with, so that a page that is lost before the LMS answers loses nothing of it.
 */
import * as v from 'valibot';
import type { Decision } from '#core/play/decision.ts';
import type { Report } from '../standard.ts';
import { tellDecisions, tellScore } from './scorm-report.ts';

const Told = v.array(
	v.object({
		conversation: v.string(),
		number: v.pipe(v.number(), v.integer()),
		scene: v.string(),
		heading: v.string(),
		choice: v.string(),
		choices: v.array(v.object({ id: v.string(), text: v.string() }))
	})
);

const Score = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const Kept = v.object({ decisions: Told, score: v.optional(Score) });

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
		const read = v.safeParse(Kept, JSON.parse(text));
		return read.success ? read.output : nothingUntold;
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

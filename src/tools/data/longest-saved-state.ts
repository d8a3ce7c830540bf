/** The longest string the course could ever ask an LMS to keep, with every conversation left half-way. */
import { packedLength } from '#core/play/packed-log.ts';
import { figures } from '#core/scenario/figures.ts';
import { write } from '#lms/saved-state.ts';
import type { Content } from './content.ts';

/** Characters of the worst case. The bound is 900, far below the 4,096 of SCORM 1.2. */
export function longestSavedState({ conversations }: Content): number {
	const scenarios = conversations.flatMap(({ scenario }) => scenario ?? []);
	return write({
		counter: 9_999_999,
		completed: scenarios.map(({ id }) => id),
		unfinished: scenarios.map((scenario) => ({
			conversation: scenario.id,
			packed: 'x'.repeat(packedLength(figures(scenario).longest, scenario.switches?.length ?? 0, 9999)),
			debrief: 'take-away.19'
		}))
	}).length;
}

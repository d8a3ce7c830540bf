/** The longest string the course could ever ask an LMS to keep, with every conversation left half-way. */
import { packedLength } from '#core/play/packed-log.ts';
import { tagFor } from '#core/scenario/digest.ts';
import { figures } from '#core/scenario/figures.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Walks } from '#core/scenario/walks.ts';
import { stepsOf } from '#course/completion.ts';
import { stepId } from '#course/step.ts';
import { write } from '#lms/saved-state.ts';
import type { Content } from './content.ts';

/** Characters of the worst case. The bound is 900, far below the 4,096 of SCORM 1.2. */
export function longestSavedState({ course, conversations }: Content): number {
	const walked = conversations.flatMap(({ scenario, walks }) =>
		scenario && walks ? { scenario, walks } : []
	);
	return write({
		counter: 9_999_999,
		completed: walked.map(({ scenario }) => scenario.id),
		unfinished: walked.map(({ scenario, walks }) => ({
			conversation: scenario.id,
			packed: 'x'.repeat(packedLength(longest(scenario, walks), scenario.switches?.length ?? 0, 9999)),
			debrief: 'take-away.19'
		})),
		done: (course ? stepsOf(course) : []).flatMap((step) =>
			'conversation' in step ? [] : tagFor(stepId(step))
		),
		visited: [],
		// Where an organisation wants a score.
		scores: Object.fromEntries(walked.map(({ scenario }) => [tagFor(scenario.id), 100]))
	}).length;
}

const longest = (scenario: Scenario, walks: Walks): number =>
	Math.max(...walks.map((walked) => figures(scenario, walked).longest));

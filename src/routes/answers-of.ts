/** What the learner has answered on the page of one step, for that page alone. */
import type { KeptAnswers } from '#ui/theory/kept-answers.ts';
import type { CourseSession } from './course-session.svelte.ts';

export function answersOf({ here }: CourseSession, step: string): KeptAnswers {
	const own = () => here?.answers.filter((answer) => answer.step === step) ?? [];
	return {
		of: (item) => own().find((answer) => answer.item === item)?.text ?? '',
		keep: (item, text) => here?.answer({ step, item, text }),
		clear: () => {
			for (const { item } of own()) here?.answer({ step, item, text: '' });
		},
		get kept() {
			return here?.keeping === 'kept' ? 'device' : 'session';
		}
	};
}

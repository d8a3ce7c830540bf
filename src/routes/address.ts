import type { Step } from '#course/format.ts';

/** Where a step of the course is found. */
export function addressOf(step: Step): string {
	if ('card' in step) return `#/kort/${step.card}`;
	if ('conversation' in step) return `#/samtale/${step.conversation}`;
	return 'reflection' in step ? `#/refleksjon/${step.reflection}` : `#/${step.page}`;
}

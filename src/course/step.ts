import type { Step } from './format.ts';

/** The name a step is known by in the whole course, in addresses and in what is saved. */
export function stepId(step: Step): string {
	if ('card' in step) return step.card;
	if ('conversation' in step) return step.conversation;
	return 'reflection' in step ? step.reflection : step.page;
}

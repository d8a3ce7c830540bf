/** When the course as a whole is done, and where a step stands on the way there. */
import type { Course, Step } from './format.ts';
import { stepId } from './step.ts';

/** Every step of the course, in order. */
export const stepsOf = ({ parts }: Pick<Course, 'parts'>): Step[] => parts.flatMap(({ steps }) => steps);

/** The conversations of the course, in order. */
export const conversationsOf = (course: Pick<Course, 'parts'>): string[] =>
	stepsOf(course).flatMap((step) => ('conversation' in step ? step.conversation : []));

/** Done when every step in every part has been gone through, but for those that may be left out. */
export function isCompleted(course: Pick<Course, 'parts'>, done: readonly string[]): boolean {
	return stepsOf(course).every((step) => step.optional === true || done.includes(stepId(step)));
}

/** The part a step belongs to; the first where it belongs to none. */
export function partOf(course: Pick<Course, 'id' | 'parts'>, step: string): string {
	const part = course.parts.find(({ steps }) => steps.some((one) => stepId(one) === step)) ?? course.parts[0];
	return part?.id ?? course.id;
}

/** The start facts that the organisation has switched on. */
export function switchesOn({ switches }: Pick<Course, 'switches'>): string[] {
	return Object.entries(switches).flatMap(([fact, on]) => (on ? fact : []));
}

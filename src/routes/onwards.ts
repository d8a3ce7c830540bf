/** The step that the learner goes on with, as pages at the end of a step lead to it; undefined when all is done. */
import { stepId } from '#course/step.ts';
import { trail } from '#course/trail.ts';
import { addressOf } from './address.ts';
import type { CourseSession } from './course-session.svelte.ts';

export function onwards(session: CourseSession): { title: string; href: string } | undefined {
	const { next } = session;
	const stop = next && stopOf(session, stepId(next));
	return stop && { title: stop.title, href: addressOf(stop.step) };
}

/** A step as a stop on the way; undefined where the course doesn't hold it. */
export const stopOf = (session: CourseSession, step: string) =>
	trail(session.data, (one) => session.standing(one))
		.flatMap(({ stops }) => stops)
		.find(({ id }) => id === step);

/** Where whoever goes on without having seen the course is led: to that step, or to what is left when all is done. */
export function ledOnTo(session: CourseSession): string {
	return onwards(session)?.href ?? (session.data.only === 'supervision' ? '#/veiledning' : '#/mitt-ark');
}

/**
 * One part of the course as a course of its own, for an LMS where each part is a row in a plan. Its identifiers
 * are those of the whole with the part's id after them: as frozen as that id is, and never the same as another's.
 * It is completed by its own steps, and what a step waited for in another part no longer holds it back.
 */
import type { CourseData } from '#course/data/course-data.ts';
import { conversationsOf } from '#course/completion.ts';
import { stepId } from '#course/step.ts';
import { courseOf, withCourse } from './course-files.ts';
import type { Files } from './files.ts';

/** The parts that a built course can be packaged by. */
export const partsIn = (course: Files): { readonly id: string; readonly title: string }[] =>
	courseOf(course).course.parts.map(({ id, title }) => ({ id, title }));

/** The files of a course that is this part and nothing else. */
export function partAlone(course: Files, id: string): Files {
	const whole = courseOf(course);
	const data = dataAlone(whole, id);
	const others = whole.conversations.filter((one) => !data.conversations.includes(one));
	const files = new Map(course);
	for (const { id: conversation } of others) files.delete(`data/${conversation}.js`);
	return withCourse(files, data);
}

function dataAlone({ standard, ...whole }: CourseData, id: string): CourseData {
	const part = whole.course.parts.find((one) => one.id === id);
	if (!part) throw new Error(`There is no part «${id}» in the course.`);
	const inside = part.steps.map(stepId);
	const steps = part.steps.map((step) => {
		const { after = [], ...alone } = step;
		const left = after.filter((earlier) => inside.includes(earlier));
		return left.length > 0 ? { ...step, after: left } : alone;
	});
	const parts = [{ ...part, steps }];
	const { manifest, organization, item, resource } = whole.course.identifiers;
	const identifiers = {
		manifest: `${manifest}.${id}`,
		organization: `${organization}.${id}`,
		item: `${item}.${id}`,
		resource: `${resource}.${id}`
	};
	const played = conversationsOf({ parts });
	return {
		...whole,
		course: { ...whole.course, identifiers, parts },
		conversations: whole.conversations.filter((one) => played.includes(one.id)),
		part: id,
		standard
	};
}

/** A built course's own data, read from its files and put back: what a package may change of the course. */
import type { CourseData } from '#course/data/course-data.ts';
import { courseIn, courseScript, courseScriptPath } from './course-script.ts';
import { textOf, type Files } from './files.ts';

export function courseOf(course: Files): CourseData {
	const script = textOf(course, courseScriptPath);
	if (script === undefined) throw new Error(`A course without ${courseScriptPath} can't be packaged.`);
	return courseIn(script);
}

/** The same files with this for their course, wherever it stands in them. */
export function withCourse(course: Files, data: CourseData): Files {
	return new Map(course).set(courseScriptPath, new TextEncoder().encode(courseScript(data)));
}

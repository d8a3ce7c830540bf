/**
 * data/course.js is the one file in which packages differ: it says which standard the course speaks. What
 * else a package must know of the course is read from the same file, so that there is nothing to keep in step.
 */
import type { CourseData, StandardName } from '#course/data/course-data.ts';
import { literal } from '../data/literal.ts';

export const courseScriptPath = 'data/course.js';

const form = /^\(globalThis\.medvandrer \?\?= \{\}\)\.course = (\{.*"standard":)"[a-z0-9]+"\};\n$/s;

/** `data/course.js`: what the page needs at once. */
export function courseScript(data: CourseData): string {
	return `(globalThis.medvandrer ??= {}).course = ${literal(data)};\n`;
}

/** The course as the script gives it to the page. */
export function courseIn(script: string): CourseData {
	const json = parts(script);
	return JSON.parse(`${json}"none"}`) as CourseData;
}

/** The script of a package that speaks this standard. */
export function courseScriptFor(script: string, standard: StandardName): string {
	return `(globalThis.medvandrer ??= {}).course = ${parts(script)}"${standard}"};\n`;
}

function parts(script: string): string {
	const json = form.exec(script)?.[1];
	if (json === undefined) throw new Error(`${courseScriptPath} is not a course with its standard last.`);
	return json;
}

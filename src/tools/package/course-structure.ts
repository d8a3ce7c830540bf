/**
 * cmi5.xml, by which an LMS that speaks cmi5 knows the package. `moveOn` is always said: left out, an LMS takes
 * the course for done when somebody is enrolled. Course and unit have addresses that lead nowhere and never
 * change; they are made of the same frozen identifiers that SCORM knows the course by.
 */
import type { CourseData } from '#course/data/course-data.ts';
import { launchPath } from './manifest.ts';
import { packageTitle } from './title.ts';
import { escaped } from './xml.ts';

export const courseStructurePath = 'cmi5.xml';

export const courseIri = ({ manifest }: CourseData['course']['identifiers']): string =>
	`urn:medvandrer:course:${manifest}`;
export const unitIri = ({ item }: CourseData['course']['identifiers']): string => `urn:medvandrer:au:${item}`;

export function courseStructure(data: CourseData): string {
	const { identifiers, parts } = data.course;
	const title = packageTitle(data);
	const described = (data.part === undefined ? undefined : parts[0]?.lead) ?? title;
	const told = (element: string, text: string) =>
		`\t\t<${element}><langstring lang="nb">${escaped(text)}</langstring></${element}>`;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">',
		`\t<course id="${courseIri(identifiers)}">`,
		told('title', title),
		told('description', described),
		'\t</course>',
		`\t<au id="${unitIri(identifiers)}" moveOn="Completed" launchMethod="AnyWindow">`,
		told('title', title),
		told('description', described),
		`\t\t<url>${launchPath}</url>`,
		'\t</au>',
		'</courseStructure>',
		''
	].join('\n');
}

/** A built course, small but whole: what the packages are made of. */
import type { CourseData } from '#course/data/course-data.ts';
import { courseScript } from '#tools/package/course-script.ts';
import { conversationScript } from '#tools/data/scripts.ts';
import type { Files } from '#tools/package/files.ts';
import { small } from '../../core/small-conversation.ts';

const identifiers = {
	manifest: 'no.prove',
	organization: 'org-prove',
	item: 'item-prove',
	resource: 'res-prove'
};

export const settings: CourseData['course'] = {
	format: 1,
	id: 'prove',
	title: 'Prøve',
	edition: 1,
	identifiers,
	organisation: { name: 'Kafé & verksted' },
	parts: [{ id: 'en', title: 'Én', steps: [{ conversation: 'en-liten-prat' }] }],
	help: { checked: null, numbers: [{ name: 'Nød', number: '113', text: 'Ring.' }] },
	switches: {},
	lms: { score: false, choices: false }
};

export function aCourse(changed: Partial<CourseData> = {}): Files {
	const data: CourseData = {
		course: settings,
		conversations: [],
		cards: [],
		reflections: [],
		pages: [],
		standard: 'none',
		...changed
	};
	const encoder = new TextEncoder();
	return new Map([
		[
			'index.html',
			encoder.encode('<!doctype html><title>Prøve</title><script src="data/course.js"></script>')
		],
		['data/en-liten-prat.js', encoder.encode(conversationScript(small))],
		['data/course.js', encoder.encode(courseScript(data))]
	]);
}

export const aDraft = {
	id: 'en-liten-prat',
	title: 'En liten prat',
	subtitle: 'Et møte',
	person: 'Marte',
	place: undefined,
	minutes: { least: 1, most: 2 },
	draft: true,
	attainable: []
};

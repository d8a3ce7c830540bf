import { describe, expect, test } from 'vitest';
import { isCompleted } from '#course/completion.ts';
import type { CourseData } from '#course/data/course-data.ts';
import { packageFaults } from '#tools/package/check.ts';
import { packageContents } from '#tools/package/contents.ts';
import { courseOf } from '#tools/package/course-files.ts';
import { textOf } from '#tools/package/files.ts';
import { kinds, scormKinds } from '#tools/package/kind.ts';
import { controlDocuments } from '#tools/package/packages.ts';
import { partAlone } from '#tools/package/part.ts';
import { aCourse, aDraft, settings } from './a-course.ts';
import { schemaFaults } from './schema-validity.ts';

const parts: CourseData['course']['parts'] = [
	{ id: 'en', title: 'Én', steps: [{ conversation: 'en-liten-prat' }] },
	{
		id: 'to',
		title: 'To',
		steps: [
			{ card: 'rollen', after: ['en-liten-prat'] },
			{ conversation: 'nok-en-prat', after: ['rollen'] }
		]
	}
];

const course = aCourse({
	course: { ...settings, parts },
	conversations: [aDraft, { ...aDraft, id: 'nok-en-prat', draft: false }]
});
const second = partAlone(course, 'to');

describe('a part alone', () => {
	test('holds its own steps, and does not wait for those of another part', () => {
		const { course: alone, part } = courseOf(second);
		expect(part).toBe('to');
		expect(alone.parts.map(({ steps }) => steps)).toEqual([
			[{ card: 'rollen' }, { conversation: 'nok-en-prat', after: ['rollen'] }]
		]);
	});

	test('is completed by its own steps', () => {
		expect(isCompleted(courseOf(second).course, ['rollen', 'nok-en-prat'])).toBe(true);
		expect(isCompleted(courseOf(course).course, ['rollen', 'nok-en-prat'])).toBe(false);
	});

	test('leaves out the conversations of the others', () => {
		expect(courseOf(second).conversations.map(({ id }) => id)).toEqual(['nok-en-prat']);
		expect(second.has('data/en-liten-prat.js')).toBe(false);
		expect(course.has('data/en-liten-prat.js')).toBe(true);
	});

	test('keeps notes and plays with the rest of the course, by the same id', () => {
		expect(courseOf(second).course.id).toBe(settings.id);
	});

	test('that is not in the course is refused by name', () => {
		expect(() => partAlone(course, 'tre')).toThrow('«tre»');
	});
});

for (const kind of kinds) {
	test(`the ${kind} package of a part has no fault`, () => {
		expect(packageFaults(packageContents(second, kind, controlDocuments(kind)), kind)).toEqual([]);
	});
}

for (const kind of scormKinds) {
	test(`the ${kind} manifest of a part is valid, under identifiers and a title of its own`, async () => {
		const files = packageContents(second, kind, controlDocuments(kind));
		expect(await schemaFaults(files)).toEqual([]);
		const manifest = textOf(files, 'imsmanifest.xml') ?? '';
		expect(manifest).toContain('<manifest identifier="no.prove.to"');
		expect(manifest).toContain('<organization identifier="org-prove.to"');
		expect(manifest).toContain('<item identifier="item-prove.to" identifierref="res-prove.to"');
		expect(manifest).toContain('<resource identifier="res-prove.to"');
		expect(manifest).toContain('<title>Prøve: To</title>');
	});
}

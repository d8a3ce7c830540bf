import { expect, test } from 'vitest';
import { packageContents } from '#tools/package/contents.ts';
import type { Files } from '#tools/package/files.ts';
import { kinds, scormKinds } from '#tools/package/kind.ts';
import { controlDocuments } from '#tools/package/packages.ts';
import { partAlone } from '#tools/package/part.ts';
import { documentFolder, documentsIn, missingFrom, releaseList } from '#tools/package/release.ts';
import { courseOf, withCourse } from '#tools/package/course-files.ts';
import { aCourse } from './a-course.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function aRelease(): Files {
	const files = new Map(aCourse())
		.set('later/making.Ab_1-c.js', bytes('x'))
		.set('later/packing.Ab_1-c.js', bytes('x'))
		.set('later/reporting.F.js', bytes('w'))
		.set('later/platforms.E.js', bytes('z'))
		.set('later/about.D.js', bytes('y'));
	for (const kind of kinds) {
		for (const [path, document] of controlDocuments(kind)) files.set(documentFolder(kind) + path, document);
	}
	return files.set('packaging/files.json', bytes(releaseList([...files.keys()])));
}

const release = aRelease();
const isForMaking = (path: string) =>
	path.startsWith('packaging/') || /^later\/(?:making|packing|platforms)\./.test(path);

test('a release says which files it holds, and which of them are missing', () => {
	expect(missingFrom(release)).toEqual([]);
	const without = new Map([...release].filter(([path]) => path !== 'later/about.D.js'));
	expect(missingFrom(without)).toEqual(['later/about.D.js']);
});

test('a folder without the list is no release', () => {
	expect(missingFrom(aCourse())).toBeUndefined();
	expect(missingFrom(new Map(release).set('packaging/files.json', bytes('<!doctype html>')))).toBeUndefined();
});

test('the control documents of a release are those that the command packs', () => {
	for (const kind of kinds) expect(documentsIn(release, kind)).toEqual(controlDocuments(kind));
});

test('the web package of the whole course is a release, from which others can be made', () => {
	expect([...packageContents(release, 'web', new Map()).keys()]).toEqual([...release.keys()].toSorted());
});

test('a package for an LMS, or of one part, has nothing in it that packages are made with', () => {
	const others = [
		...scormKinds.map((kind) => packageContents(release, kind, controlDocuments(kind))),
		packageContents(partAlone(release, 'en'), 'web', new Map())
	];
	for (const files of others) {
		expect([...files.keys()].filter(isForMaking)).toEqual([]);
		expect(files.has('later/about.D.js')).toBe(true);
	}
});

test('what tells an LMS more than completion is in no package but one for which that is switched on', () => {
	const reporting = (course: Files) =>
		kinds.filter((kind) =>
			packageContents(partAlone(course, 'en'), kind, controlDocuments(kind)).has('later/reporting.F.js')
		);
	const data = courseOf(release);
	const lms = { score: false, choices: true, assessed: '2026-01-31', discussed: '2026-02-28' };
	expect(reporting(release)).toEqual([]);
	expect(reporting(withCourse(release, { ...data, course: { ...data.course, lms } }))).toEqual(
		kinds.filter((kind) => kind !== 'web')
	);
});

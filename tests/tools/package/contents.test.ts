import { describe, expect, test } from 'vitest';
import { packageContents } from '#tools/package/contents.ts';
import { textOf } from '#tools/package/files.ts';
import { kinds, scormKinds, standardOf, type Kind } from '#tools/package/kind.ts';
import { controlDocuments } from '#tools/package/packages.ts';
import { aCourse } from './a-course.ts';

const made = (kind: Kind) => packageContents(aCourse(), kind, controlDocuments(kind));

test('each package speaks its own standard, and is otherwise the same course', () => {
	const spoken = kinds.map(
		(kind) => /"standard":"(\w+)"\};\n$/.exec(textOf(made(kind), 'data/course.js') ?? '')?.[1]
	);
	expect(spoken).toEqual(['scorm12', 'scorm2004', 'scorm2004', 'cmi5', 'none']);
	const rest = kinds.map((kind) => textOf(made(kind), 'data/course.js')?.replace(/"standard":"\w+"/, ''));
	expect(new Set(rest).size).toBe(1);
	// The page has the course in itself, so it says the standard once more.
	const pages = kinds.map((kind) =>
		textOf(made(kind), 'index.html')?.replace(`"standard":"${standardOf[kind]}"`, '')
	);
	expect(new Set(pages).size).toBe(1);
});

test('the manifest is the first file, and the others follow in order', () => {
	for (const kind of scormKinds) {
		const [first, ...rest] = made(kind).keys();
		expect(first).toBe('imsmanifest.xml');
		expect(rest).toEqual(rest.toSorted());
	}
});

test('the web package has neither a manifest nor control documents', () => {
	expect([...made('web').keys()]).toEqual(['data/course.js', 'data/en-liten-prat.js', 'index.html']);
});

describe('the control documents', () => {
	test("are those of the package's own edition", () => {
		expect(controlDocuments('scorm12').has('adlcp_rootv1p2.xsd')).toBe(true);
		expect(controlDocuments('scorm2004-3').has('imsss_v1p0.xsd')).toBe(true);
		expect(textOf(controlDocuments('scorm2004-3'), 'adlcp_v1p3.xsd')).not.toBe(
			textOf(controlDocuments('scorm2004-4'), 'adlcp_v1p3.xsd')
		);
	});

	test('keep the notices of those who made them', () => {
		const noticed = (kind: Kind, path: string) => textOf(controlDocuments(kind), path)?.includes('Copyright');
		expect(noticed('scorm12', 'imscp_rootv1p1p2.xsd')).toBe(true);
		expect(noticed('scorm2004-3', 'imsss_v1p0.xsd')).toBe(true);
		expect(noticed('scorm2004-4', 'imscp_v1p1.xsd')).toBe(true);
	});
});

test('a course without its data script is refused by name', () => {
	const course = new Map([...aCourse()].filter(([path]) => path !== 'data/course.js'));
	expect(() => packageContents(course, 'web', new Map())).toThrow('data/course.js');
});

test('the course that was given is left as it was', () => {
	const course = aCourse();
	const before = textOf(course, 'data/course.js');
	packageContents(course, 'scorm12', controlDocuments('scorm12'));
	expect(textOf(course, 'data/course.js')).toBe(before);
});

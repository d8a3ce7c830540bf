import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { packageFaults } from '#tools/package/check.ts';
import { packageContents } from '#tools/package/contents.ts';
import { textOf, type Files } from '#tools/package/files.ts';
import { kinds } from '#tools/package/kind.ts';
import { partAlone } from '#tools/package/part.ts';
import { zip } from '#tools/package/zip.ts';
import { aCourse, aDraft, settings } from './a-course.ts';

const schema = readFileSync('src/tools/package/schemas/cmi5/CourseStructure.xsd', 'utf8');
const made = (course: Files = aCourse()): Files => packageContents(course, 'cmi5', new Map());
const structureOf = (files: Files): string => textOf(files, 'cmi5.xml') ?? '';
const faultsOf = async (structure: string) =>
	(await validateXML({ xml: [{ fileName: 'cmi5.xml', contents: structure }], schema: [schema] })).errors;
const encoded = (text: string) => new TextEncoder().encode(text);

const page = `<meta content="default-src 'none'; connect-src 'self'; form-action 'none'"><script src="data/course.js"></script>`;
const aWhole = (): Files =>
	new Map(aCourse())
		.set('index.html', encoded(page))
		.set('later/cmi5.Ab_1.js', encoded('x'))
		.set('later/om.B.js', encoded('y'));

test('C5 cmi5.xml is valid against the schema of cmi5, whatever the title is', async () => {
	const course = aCourse({ course: { ...settings, title: 'Vi & «de» <sammen>' }, conversations: [aDraft] });
	expect(await faultsOf(structureOf(made(course)))).toEqual([]);
	expect(structureOf(made(course))).toContain('Vi &amp; «de» &lt;sammen&gt; (utkast)');
});

test('C5 cmi5.xml is refused by the schema when something is out of its place', async () => {
	expect(await faultsOf(structureOf(made()).replace(/<url>.*<\/url>/, ''))).not.toEqual([]);
	expect(await faultsOf(structureOf(made()).replace('"Completed"', '"Done"'))).not.toEqual([]);
});

test('P7 C5 the course is done when it is completed, and by no other measure', () => {
	expect(structureOf(made())).toContain('moveOn="Completed" launchMethod="AnyWindow"');
	expect(structureOf(made())).not.toContain('masteryScore');
});

test('C5 course and unit keep their ids, whatever else has changed', () => {
	const revised = aCourse({ course: { ...settings, title: 'Ny tittel', edition: 7 } });
	for (const text of [structureOf(made()), structureOf(made(revised))]) {
		expect(text).toContain('<course id="urn:medvandrer:course:no.prove"');
		expect(text).toContain('<au id="urn:medvandrer:au:item-prove"');
	}
});

test('C5 a part alone is a course of its own, and just as valid', async () => {
	const files = made(partAlone(aCourse(), 'en'));
	expect(await faultsOf(structureOf(files))).toEqual([]);
	expect(structureOf(files)).toContain('<au id="urn:medvandrer:au:item-prove.en"');
	expect(structureOf(files)).toContain('Prøve: Én');
	expect(packageFaults(files, 'cmi5')).toEqual([]);
});

test('C5 cmi5.xml is the first file, at the root, and the same course is the same bytes', () => {
	const [first, ...rest] = made().keys();
	expect(first).toBe('cmi5.xml');
	expect(rest).toEqual(rest.toSorted());
	expect(rest).not.toContain('imsmanifest.xml');
	expect(Buffer.compare(zip(made()), zip(made()))).toBe(0);
});

test('C5 only the cmi5 package may connect elsewhere, and only it has the client for it', () => {
	for (const kind of kinds) {
		const files = packageContents(aWhole(), kind, new Map());
		const isCmi5 = kind === 'cmi5';
		expect(textOf(files, 'index.html')?.includes("connect-src 'self' https:;")).toBe(isCmi5);
		// The web package has it to make others from; its page never asks for it.
		expect(files.has('later/cmi5.Ab_1.js')).toBe(isCmi5 || kind === 'web');
		expect(files.has('later/om.B.js')).toBe(true);
	}
});

test('C5 a fault in the course structure or in the policy is told', () => {
	const broken = (from: string, to: string) =>
		packageFaults(
			new Map(made()).set('cmi5.xml', encoded(structureOf(made()).replace(from, to))),
			'cmi5'
		).join();
	expect(broken(' moveOn="Completed"', '')).toContain('done at enrolment');
	expect(broken('au:item-prove', 'au:item-annen')).toContain('lose what learners have done');
	expect(broken('course:no.prove', 'course:no.annen')).toContain('another id');
	expect(broken('moveOn', 'masteryScore="0.8" moveOn')).toContain('mastery score');
	expect(broken('<?xml', ' <?xml')).toContain('begins with something else');
	expect(broken('index.html', 'start.html')).toContain('start at index.html');
	expect(packageFaults(new Map([...made()].toReversed()), 'cmi5').join()).toContain('not the first file');
	expect(packageFaults(new Map([...made()].filter(([path]) => path !== 'cmi5.xml')), 'cmi5')).toEqual([
		'cmi5.xml is missing.'
	]);
	const open = packageContents(aWhole(), 'cmi5', new Map()).get('index.html') ?? encoded('');
	const web = packageContents(aWhole(), 'web', new Map());
	expect(packageFaults(new Map(web).set('index.html', open), 'web').join()).toContain(
		'may connect to other places'
	);
});

import { describe, expect, test } from 'vitest';
import { packageContents } from '#tools/package/contents.ts';
import { textOf, type Files } from '#tools/package/files.ts';
import { scormKinds, type ScormKind } from '#tools/package/kind.ts';
import { controlDocuments } from '#tools/package/packages.ts';
import { packageTitle } from '#tools/package/title.ts';
import { aCourse, aDraft, settings } from './a-course.ts';
import { schemaFaults } from './schema-validity.ts';

const made = (kind: ScormKind, course: Files = aCourse()): Files =>
	packageContents(course, kind, controlDocuments(kind));
const manifestOf = (kind: ScormKind, course?: Files): string =>
	textOf(made(kind, course), 'imsmanifest.xml') ?? '';

const { identifiers } = settings;
const versions = { scorm12: '1.2', 'scorm2004-3': '2004 3rd Edition', 'scorm2004-4': '2004 4th Edition' };

for (const kind of scormKinds) {
	describe(`the manifest of ${kind}`, () => {
		test('P5 is valid against the control documents in its own package', async () => {
			expect(await schemaFaults(made(kind))).toEqual([]);
		});

		test('is refused by those documents when something is out of its place', async () => {
			const files = made(kind);
			const broken = manifestOf(kind)
				.replace(/<metadata>.*<\/metadata>/, '')
				.replace('<resources>', '<resources><metadata/>');
			const faults = await schemaFaults(
				new Map(files).set('imsmanifest.xml', new TextEncoder().encode(broken))
			);
			expect(faults.join('\n')).toContain('metadata');
		});

		test('states its version in the words LMSs choose by', () => {
			expect(manifestOf(kind)).toContain(`<schemaversion>${versions[kind]}</schemaversion>`);
		});

		test('P2 carries the identifiers of course.yaml, whatever else has changed', () => {
			const revised = aCourse({ course: { ...settings, title: 'Ny tittel', edition: 7 } });
			for (const text of [manifestOf(kind), manifestOf(kind, revised)]) {
				expect(text).toContain(`<manifest identifier="${identifiers.manifest}"`);
				expect(text).toContain(`<organization identifier="${identifiers.organization}"`);
				expect(text).toContain(
					`<item identifier="${identifiers.item}" identifierref="${identifiers.resource}"`
				);
				expect(text).toContain(`<resource identifier="${identifiers.resource}"`);
			}
			expect(manifestOf(kind, revised)).toContain('<title>Ny tittel</title>');
		});

		test('leaves no judgement to the LMS', () => {
			expect(manifestOf(kind)).not.toMatch(/masteryscore|minNormalizedMeasure|completionThreshold/i);
		});

		test('says «utkast» in the title while a conversation is a draft', () => {
			expect(manifestOf(kind, aCourse({ conversations: [aDraft] }))).toContain(
				'<title>Prøve (utkast)</title>'
			);
			expect(manifestOf(kind, aCourse({ conversations: [{ ...aDraft, draft: false }] }))).toContain(
				'<title>Prøve</title>'
			);
		});
	});
}

test('P3 SCORM 1.2 writes scormtype, and 2004 scormType', () => {
	expect(manifestOf('scorm12')).toContain(' adlcp:scormtype="sco"');
	expect(manifestOf('scorm2004-3')).toContain(' adlcp:scormType="sco"');
	expect(manifestOf('scorm2004-4')).toContain(' adlcp:scormType="sco"');
});

test('P4 in 2004 the course, and not the LMS, says when it is completed', () => {
	for (const kind of ['scorm2004-3', 'scorm2004-4'] as const) {
		expect(manifestOf(kind)).toMatch(
			/deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/
		);
	}
});

test('a title with signs that XML reserves stays the same title', async () => {
	const title = 'Vi & «de» <sammen> "her"';
	const files = made('scorm12', aCourse({ course: { ...settings, title } }));
	expect(textOf(files, 'imsmanifest.xml')).toContain(
		'<title>Vi &amp; «de» &lt;sammen&gt; &quot;her&quot;</title>'
	);
	expect(await schemaFaults(files)).toEqual([]);
});

test('a course has its own title, and says so while there are drafts in it', () => {
	const titled = { course: settings, conversations: [] };
	expect(packageTitle(titled)).toBe('Prøve');
	expect(packageTitle({ ...titled, conversations: [aDraft] })).toBe('Prøve (utkast)');
});

test('a part that is packaged alone has its own name after that of the course', () => {
	expect(packageTitle({ course: settings, conversations: [aDraft], part: 'en' })).toBe('Prøve: Én (utkast)');
});

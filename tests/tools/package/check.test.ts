import { describe, expect, test } from 'vitest';
import { packageFaults } from '#tools/package/check.ts';
import { packageContents } from '#tools/package/contents.ts';
import { textOf, type Files } from '#tools/package/files.ts';
import { kinds, type Kind } from '#tools/package/kind.ts';
import { controlDocuments } from '#tools/package/packages.ts';
import { aCourse } from './a-course.ts';

const made = (kind: Kind) => packageContents(aCourse(), kind, controlDocuments(kind));

const withText = (files: Files, path: string, change: (text: string) => string): Files =>
	new Map(files).set(path, new TextEncoder().encode(change(textOf(files, path) ?? '')));
const manifest = (kind: Kind, from: string | RegExp, to: string): string[] => {
	const changed = withText(made(kind), 'imsmanifest.xml', (text) => text.replace(from, to));
	expect(textOf(changed, 'imsmanifest.xml')).not.toBe(textOf(made(kind), 'imsmanifest.xml'));
	return packageFaults(changed, kind);
};
const without = (kind: Kind, path: string): string[] =>
	packageFaults(new Map([...made(kind)].filter(([name]) => name !== path)), kind);
const withFile = (kind: Kind, path: string): string[] =>
	packageFaults(new Map(made(kind)).set(path, new Uint8Array()), kind);

for (const kind of kinds) {
	test(`the ${kind} package has no fault`, () => expect(packageFaults(made(kind), kind)).toEqual([]));
}

describe('a fault in the manifest is told', () => {
	test('P2 when the item gets another identifier', () => {
		expect(manifest('scorm12', /item-prove/g, 'item-annen').join()).toContain(
			'delete what learners have done'
		);
	});
	test('when the manifest, organization or resource gets another identifier', () => {
		expect(manifest('scorm12', 'no.prove', 'no.annen').join()).toContain(
			'The manifest has another identifier'
		);
		expect(manifest('scorm12', /org-prove/g, 'org-x').join()).toContain(
			'The organization has another identifier'
		);
		expect(manifest('scorm12', /res-prove/g, 'res-x').join()).toContain(
			'The resource has another identifier'
		);
	});
	test('when the item leads to no resource', () => {
		expect(manifest('scorm12', 'identifierref="res-prove"', 'identifierref="res"').join()).toContain(
			'not there'
		);
	});
	test('when the default organization is not there', () => {
		expect(manifest('scorm12', 'default="org-prove"', 'default="org"').join()).toContain(
			'default organization'
		);
	});
	test('when the version is one that LMSs do not know', () => {
		expect(manifest('scorm2004-4', '2004 4th Edition', 'CAM 2004').join()).toContain('schemaversion');
	});
	test('when scormType has the case of the other standard', () => {
		expect(manifest('scorm2004-3', 'scormType', 'scormtype').join()).toContain('marked as a sco');
		expect(manifest('scorm12', 'scormtype', 'scormType').join()).toContain('marked as a sco');
	});
	test('P3 when the prefix is another than LMSs look for', () => {
		expect(manifest('scorm2004-3', /imsss:/g, 'seq:').join()).toContain('delivery controls');
	});
	test('when the LMS is set to judge', () => {
		expect(
			manifest('scorm12', '</item>', '<adlcp:masteryscore>80</adlcp:masteryscore></item>').join()
		).toContain('judge');
	});
	test('when it begins with a byte order mark', () => {
		expect(manifest('scorm12', '<?xml', '\uFEFF<?xml').join()).toContain('begins with something else');
	});
	test('when it starts somewhere else than at the page', () => {
		expect(manifest('scorm12', 'sco" href="index.html"', 'sco" href="start.html"').join()).toContain(
			'start at index.html'
		);
	});
	test('P1 when it is not the first file', () => {
		const files = made('scorm12');
		const moved = new Map([...files].toReversed());
		expect(packageFaults(moved, 'scorm12').join()).toContain('not the first file');
	});
});

describe('a fault in the files is told', () => {
	test('when one that is listed is missing', () => {
		expect(without('scorm12', 'data/en-liten-prat.js')).toEqual([
			'The manifest lists data/en-liten-prat.js, which is not in the package.'
		]);
	});
	test('when one is not listed', () => {
		expect(withFile('scorm2004-4', 'bilde.svg')).toEqual(['bilde.svg is not listed in the manifest.']);
	});
	test('when a control document, the manifest, the page or the course itself is missing', () => {
		expect(without('scorm2004-3', 'imsss_v1p0.xsd').join()).toContain('imsss_v1p0.xsd is not at the root');
		expect(without('scorm12', 'imsmanifest.xml')).toEqual(['imsmanifest.xml is missing.']);
		expect(without('web', 'index.html')).toEqual(['index.html is missing.']);
		expect(without('web', 'data/course.js')).toEqual(['data/course.js is missing.']);
	});
	test('P6 when one is of a kind that LMSs refuse', () => {
		for (const path of ['app.mjs', 'tool.wasm', 'index.php', 'run.sh']) {
			expect(withFile('web', path)).toEqual([`${path} is of a kind that LMSs refuse.`]);
		}
	});
	test('when two differ in nothing but case', () => {
		expect(withFile('web', 'Index.html').join()).toContain('differs from another file only in its case');
	});
	test('P6 when the page has an absolute address or a service worker', () => {
		const page = (text: string) =>
			packageFaults(
				withText(made('web'), 'index.html', () => text),
				'web'
			).join();
		expect(page('<script src="/data/course.js"></script>')).toContain('absolute address');
		expect(page('<script>navigator.serviceWorker.register("a.js")</script>')).toContain('service worker');
	});
	test('when the page has imported an image', () => {
		const page = new TextEncoder().encode('<img src="./_app/immutable/assets/bilde.svg">');
		expect(packageFaults(new Map(made('web')).set('index.html', page), 'web').join()).toContain('static/');
	});
	test('when the course speaks another standard than its package', () => {
		expect(packageFaults(made('scorm12'), 'web').join()).toContain('another standard');
	});
});

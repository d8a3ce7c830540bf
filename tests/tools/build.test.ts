import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Course } from '#course/format.ts';
import { parse } from '#core/scenario/parse.ts';
import { buildCourse, buildIfStale, courseFolder } from '#tools/build/build.ts';
import { textOf, type Files } from '#tools/package/files.ts';
import { readFolder, writeFolder } from '#tools/package/folder.ts';
import { packagesOf } from '#tools/package/packages.ts';
import { withSettings } from '#tools/package/settings.ts';

const slow = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'medvandrer-'));
const [content, built] = [join(folder, 'content'), join(folder, 'built')];
const logo = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>');
const text = readFileSync('scenarios/course.yaml', 'utf8')
	.replace(/^ {2}name: .*$/m, '  name: Kafé & verksted')
	.replace('# logo: logo.svg', 'logo: logo.svg')
	.replace('naloxone: null', 'naloxone: true');

// One more build, of the same content in a folder elsewhere and with other settings, does for both tests that ask for one.
beforeAll(() => {
	buildIfStale();
	cpSync('scenarios', content, { recursive: true });
	writeFileSync(join(content, 'course.yaml'), text);
	writeFileSync(join(content, 'logo.svg'), logo);
	buildCourse(built, content);
}, 2 * slow);
afterAll(() => rmSync(folder, { recursive: true }));

test('the same sources built again are the same bytes, but for what was set', () => {
	const [before, after] = [readFolder(courseFolder), readFolder(built)];
	// What the next test holds against the release instead.
	const settings = ['data/course.js', 'index.html', 'media/logo.svg', 'packaging/files.json'];
	const names = (files: Files) => [...files.keys()].filter((path) => !settings.includes(path)).toSorted();
	expect(names(after)).toEqual(names(before));
	const different = names(before).filter(
		(path) => Buffer.compare(before.get(path) ?? Buffer.of(), after.get(path) ?? Buffer.of()) !== 0
	);
	expect(different).toEqual([]);
});

test(
	'a course built from a folder elsewhere is, byte for byte, the release with the same settings put in, and so are the packages',
	{ timeout: slow },
	() => {
		const settings = parse(Course, text, 'course.yaml').value;
		if (!settings) throw new Error('The settings have faults.');
		expect(settings.organisation).toMatchObject({ logo: 'logo.svg', naloxone: true });
		const { organisation, help, switches, lms } = settings;
		const put = withSettings(readFolder(courseFolder), {
			settings: { organisation, help, switches, lms },
			logo
		});
		const putFolder = join(folder, 'put');
		writeFolder(putFolder, put);
		const parts = [settings.parts[0]?.id ?? ''];
		const same = [...packagesOf(putFolder), ...packagesOf(putFolder, parts)];
		for (const [index, { name, bytes }] of [...packagesOf(built), ...packagesOf(built, parts)].entries()) {
			expect({ name, same: Buffer.compare(bytes, same[index]?.bytes ?? Buffer.of()) }).toEqual({
				name,
				same: 0
			});
		}
	}
);

test('the page lets in no script, style or address that is not its own', () => {
	const page = textOf(readFolder(courseFolder), 'index.html') ?? '';
	const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
	// The policy holds only for what comes after it.
	expect(page.indexOf('content-security-policy')).toBeLessThan(page.indexOf('<script'));
});

test('the page has its course in itself, and asks for its parts where it lies, as an LMS and a file need', () => {
	const page = textOf(readFolder(courseFolder), 'index.html') ?? '';
	expect(page).toContain('<script id="at-once"');
	expect(page).not.toContain('src="data/course.js"');
	expect(page).not.toMatch(/\s(?:src|href)="(?:\/|https?:)/);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildCourse, buildIfStale, courseFolder } from '#tools/build/build.ts';
import { textOf } from '#tools/package/files.ts';
import { readFolder } from '#tools/package/folder.ts';
import { packagesOf } from '#tools/package/packages.ts';

const slow = 120_000;

beforeAll(buildIfStale, slow);

test('the same sources built again are the same bytes, and so are the packages', { timeout: slow }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'medvandrer-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	buildCourse(folder);
	const [before, after] = [readFolder(courseFolder), readFolder(folder)];
	expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
	const different = [...before].filter(
		([path, bytes]) => Buffer.compare(bytes, after.get(path) ?? Buffer.of()) !== 0
	);
	expect(different.map(([path]) => path)).toEqual([]);
	const again = packagesOf(folder);
	for (const [index, { name, bytes }] of packagesOf(courseFolder).entries()) {
		expect({ name, same: Buffer.compare(bytes, again[index]?.bytes ?? Buffer.of()) === 0 }).toEqual({
			name,
			same: true
		});
	}
});

test('the page lets in no script, style or address that is not its own', () => {
	const page = textOf(readFolder(courseFolder), 'index.html') ?? '';
	const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
	// The policy holds only for what comes after it.
	expect(page.indexOf('content-security-policy')).toBeLessThan(page.indexOf('<script'));
});

test('the page asks for its parts where it lies itself, as an LMS and a file need', () => {
	const page = textOf(readFolder(courseFolder), 'index.html') ?? '';
	expect(page).toContain('<script src="data/course.js">');
	expect(page).not.toMatch(/\s(?:src|href)="(?:\/|https?:)/);
});

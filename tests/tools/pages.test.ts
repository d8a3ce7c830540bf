import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/scenario/finding.ts';
import { readContent } from '#tools/data/content.ts';

/** The course's own content with one file changed; conversations are left out, and so are the steps to them. */
function withChange(file: string, change: (text: string) => string): string {
	const folder = mkdtempSync(join(tmpdir(), 'medvandrer-'));
	cpSync('scenarios/guide', join(folder, 'guide'), { recursive: true });
	const course = readFileSync('scenarios/course.yaml', 'utf8');
	const parts = 'parts:\n  - id: del\n    title: Delen\n    steps:\n      - page: trygghet\n\n';
	writeFileSync(join(folder, 'course.yaml'), course.replace(/^parts:\n.*?(?=^\S)/ms, parts));
	writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
	return folder;
}

const today = '2026-06-01';
const codes = (findings: readonly Finding[]) => findings.map(({ code, severity }) => `${severity} ${code}`);
const findings = (file: string, change: (text: string) => string) =>
	readContent(withChange(file, change), today).findings;
const checked = (date: string) =>
	findings('course.yaml', (text) => text.replace('checked: null', `checked: ${date}`));

describe('the pages besides the cards', () => {
	const page = 'guide/pages/trygghet.md';

	test('have a head and a text', () => {
		const { pages } = readContent('scenarios', today);
		expect(pages.map(({ head }) => head.id)).toEqual(['avslutning', 'trygghet']);
		expect(pages.every(({ text }) => text.trim() !== '')).toBe(true);
	});

	test.each([
		['a key that is not there', (text: string) => text.replace('lead:', 'led:'), 'unknown-key'],
		[
			'a page under another name than its file',
			(text: string) => text.replace('id: trygghet', 'id: avslutning'),
			'other-file'
		],
		['no head', (text: string) => text.replaceAll('---', ''), 'missing-head'],
		['a tag of HTML', (text: string) => `${text}\n<script>`, 'code-in-text'],
		['a heading that takes the title’s place', (text: string) => `${text}\n# Stor\n`, 'wrong-heading']
	])('are refused with %s', (_, change, code) => {
		expect(codes(findings(page, change))).toContain(`error ${code}`);
	});

	test('are asked for where a step leads to one that is not there', () => {
		const met = findings('course.yaml', (text) => text.replace('page: trygghet', 'page: avslutning'));
		expect(codes(met)).toEqual(['warning help-unchecked']);
		const folder = withChange('course.yaml', (text) => text);
		const unknown = () => readContent(folder, today).findings.filter(({ code }) => code === 'unknown-page');
		// One with faults is there all the same, and its faults are told of at their own lines.
		writeFileSync(join(folder, page), '---\n');
		expect(unknown()).toEqual([]);
		rmSync(join(folder, page));
		expect(unknown().map(({ message }) => message)).toEqual([
			'Det finnes ikke noen side med navnet «trygghet».'
		]);
	});
});

describe('the help numbers', () => {
	test('give a warning at their line until somebody has checked them', () => {
		const folder = withChange('course.yaml', (text) => text);
		const [finding] = readContent(folder, today).findings;
		expect(finding).toMatchObject({ severity: 'warning', code: 'help-unchecked' });
		const line = readFileSync(join(folder, 'course.yaml'), 'utf8').split('\n')[(finding?.line ?? 0) - 1];
		expect(line).toContain('checked: null');
	});

	test('give a warning when they were checked more than six months ago', () => {
		expect(codes(checked('2025-11-30'))).toEqual(['warning help-outdated']);
		expect(codes(checked('2025-12-01'))).toEqual([]);
		expect(codes(checked('2026-05-31'))).toEqual([]);
	});
});

describe('the word list', () => {
	test('has a meaning for every word, and each word once', () => {
		const met = findings('guide/words.yaml', (text) => text.replace('id: egenkraft', 'id: chime'));
		expect(met.map(({ message }) => message).join(' ')).toContain('To ord kan ikke ha samme navn.');
		expect(readContent('scenarios', today).words.length).toBeGreaterThan(15);
	});
});

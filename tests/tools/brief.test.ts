/** The text before a conversation is held to the same words as the conversation. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lookThrough } from '#tools/scenarios/looked-through.ts';

function findingsWith(brief: string, change: (text: string) => string = (text) => text) {
	const folder = mkdtempSync(join(tmpdir(), 'medvandrer-brief-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	cpSync('tests/content/et-lite-kurs', folder, { recursive: true });
	const file = join(folder, 'sykkelen', 'scenario.yaml');
	writeFileSync(file, change(readFileSync(file, 'utf8')));
	writeFileSync(join(folder, 'sykkelen', 'brief.svx'), brief);
	return lookThrough(folder, [], { plays: 100, seed: 1 }, '2026-02-01').findings.map((finding) => ({
		...finding,
		file: finding.file.slice(finding.file.lastIndexOf('/') + 1)
	}));
}

const labelled = 'Du jobber i verkstedet.\n\n**Klienten** kommer klokka ti.\n';

describe('the text before a conversation', () => {
	test('is sound when it is plain text', () => {
		expect(findingsWith('Du jobber i verkstedet.\n\n**Ola** kommer klokka ti.\n')).toEqual([]);
	});

	test('has a warning for a word the course avoids, at its line', () => {
		expect(findingsWith(labelled)).toMatchObject([
			{ file: 'brief.svx', line: 3, severity: 'warning', code: 'wording' }
		]);
	});

	test('has one that can be answered as the conversation’s own', () => {
		const answer = 'answers:\n  - { finding: wording, at: brief.svx, reason: Det er et sitat. }\nsignOff:';
		expect(findingsWith(labelled, (text) => text.replace('signOff:', answer))).toEqual([]);
	});

	test('can hold no code, no title and not nothing', () => {
		const codes = (text: string) => findingsWith(text).map(({ file, line, code }) => [file, line, code]);
		expect(codes('Du jobber her.\nHan sa {ler}.\n')).toEqual([['brief.svx', 2, 'code-in-text']]);
		expect(codes('# Sykkelen\n\nDu jobber her.\n')).toEqual([['brief.svx', 1, 'wrong-heading']]);
		expect(codes('\n')).toEqual([['brief.svx', 1, 'empty-text']]);
	});
});

describe('a conversation with faults', () => {
	const broken = (text: string) => text.replace('source: G7.1', 'source: G7.99');

	test('has the warnings that its texts give beside them, and no word of answers that something else may meet', () => {
		const answer = 'answers:\n  - { finding: few-tensions, reason: Den er rolig. }\nsignOff:';
		const findings = findingsWith(labelled, (text) =>
			broken(text).replace('Han triller sykkelen', 'Klienten triller sykkelen').replace('signOff:', answer)
		);
		expect(findings.map(({ file, code }) => [file, code])).toEqual([
			['brief.svx', 'wording'],
			['scenario.yaml', 'unknown-source'],
			['scenario.yaml', 'wording']
		]);
	});
});

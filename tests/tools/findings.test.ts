/**
 * Every finding has an explanation and an example, and every example does what it says. The right one stands in a small
 * course without findings; the wrong one is put in its place, and then the course has that finding and no other.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingCodes, type FindingCode } from '#core/scenario/finding-code.ts';
import type { Finding } from '#core/scenario/finding.ts';
import { readCatalogue, type Example } from '#tools/findings/catalogue.ts';
import { explained } from '#tools/findings/explained.ts';
import { readContent } from '#tools/data/content.ts';
import { inLanguage } from '#tools/language/edition.ts';
import { lookThrough } from '#tools/scenarios/looked-through.ts';
import { translateAll } from '../language/pseudo.ts';

const catalogue = readCatalogue();
const ofLanguages = (code: FindingCode) => code.endsWith('-translation');
const today = '2026-02-01';
let home: string;
beforeAll(() => (home = mkdtempSync(join(tmpdir(), 'medvandrer-findings-'))));
afterAll(() => rmSync(home, { recursive: true }));

let folders = 0;
function aCourse(): string {
	const folder = join(home, `kurs-${folders++}`);
	cpSync('tests/content/et-lite-kurs', folder, { recursive: true });
	return folder;
}

function withThreeMore(folder: string): void {
	for (const [index, more] of ['sykkel-to', 'sykkel-tre', 'sykkel-fire'].entries()) {
		cpSync(join(folder, 'sykkelen'), join(folder, more), { recursive: true });
		rmSync(join(folder, more, 'editions.yaml'));
		const file = join(folder, more, 'scenario.yaml');
		writeFileSync(
			file,
			readFileSync(file, 'utf8')
				.replace('id: sykkelen', `id: ${more}`)
				.replace('OLA-2', `OLA-${index + 3}`)
		);
	}
}

const findingsIn = (folder: string) => lookThrough(folder, [], { plays: 300, seed: 1 }, today).findings;

/** Puts the wrong lines where the right ones stand, whatever the indent; «…» is lines that stay as they are. */
function spoil(folder: string, { file, wrong, right }: Example): void {
	const path = join(folder, file);
	if (wrong === undefined || right === undefined) {
		rmSync(path, { recursive: true });
		return;
	}
	let text = readFileSync(path, 'utf8');
	let from = 0;
	const [wrongs, rights] = [partsOf(wrong), partsOf(right)];
	expect(wrongs.length).toBe(rights.length);
	for (const [index, part] of rights.entries()) {
		const lines = part.map((line) => line.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
		const sought = new RegExp(
			lines.map((line, at) => (at === 0 ? `(?<indent>[^\\n]*?)${line}` : `\\k<indent>${line}`)).join('\\n'),
			'g'
		);
		const blank = new RegExp(sought.source.replace('[^\\n]*?', '^[^\\S\\n]*'), 'gm');
		blank.lastIndex = sought.lastIndex = from;
		const met = blank.exec(text) ?? sought.exec(text);
		if (!met) throw new Error(`${file} has no such lines:\n${part.join('\n')}`);
		const indent = met.groups?.['indent'] ?? '';
		const spoilt = (wrongs[index] ?? [])
			.map((line, at) => (at === 0 || indent.trim() === '' ? indent : '') + line)
			.join('\n');
		text = text.slice(0, met.index) + spoilt + text.slice(met.index + met[0].length);
		from = met.index + spoilt.length;
	}
	writeFileSync(path, text);
}

/** The lines of each part, without the indent that they have in common. */
function partsOf(text: string): string[][] {
	return text
		.replace(/\n$/, '')
		.split(/\n?^ *…$\n?/m)
		.map((part) => {
			const lines = part.split('\n');
			const indents = lines
				.filter((line) => line.trim() !== '')
				.map((line) => /^ */.exec(line)?.[0].length ?? 0);
			return lines.map((line) => (line.startsWith('\t') ? line : line.slice(Math.min(...indents))));
		});
}

test('there is an entry for every finding, and none besides', () => {
	expect(catalogue.map(({ code }) => code).toSorted()).toEqual([...findingCodes].toSorted());
});

describe('the small course', () => {
	test('has no findings', () => {
		expect(findingsIn(aCourse())).toEqual([]);
	});

	test('has none as four conversations either', () => {
		const folder = aCourse();
		withThreeMore(folder);
		expect(findingsIn(folder)).toEqual([]);
	});
});

describe('the example of', () => {
	test.each(catalogue.filter(({ code }) => !ofLanguages(code)))(
		'$code has that finding and no other',
		({ code, explanation, example }) => {
			expect(explanation.length).toBeGreaterThan(60);
			const folder = aCourse();
			spoil(folder, example);
			if (code === 'seldom-in-play') withThreeMore(folder);
			const findings = findingsIn(folder);
			const said = (finding: Finding) =>
				`${relative(folder, finding.file)}:${finding.line} ${finding.code}: ${finding.message}`;
			expect([...new Set(findings.map((finding) => finding.code))], findings.map(said).join('\n')).toEqual([
				code
			]);
			for (const finding of findings) expect(finding.line).toBeGreaterThan(0);
			if (code === 'seldom-in-play') return;
			// What every playthrough meets is told of in each of them.
			expect(new Set(findings.map(({ file }) => file)).size).toBe(findings.length);
		}
	);
});

describe('the example in a translation of', () => {
	let translated: string;
	beforeAll(() => translateAll((translated = aCourse()), 'nn', (text) => text));
	const findings = (folder: string) => inLanguage(readContent(folder, today), folder, 'nn').findings;

	test('nothing has no findings', () => {
		expect(findings(translated)).toEqual([]);
	});

	test.each(catalogue.filter(({ code }) => ofLanguages(code)))(
		'$code has that finding and no other',
		({ code, example }) => {
			const folder = aCourse();
			cpSync(join(translated, 'languages'), join(folder, 'languages'), { recursive: true });
			spoil(folder, example);
			expect(findings(folder).map((finding) => finding.code)).toEqual([code]);
		}
	);
});

describe('an explanation', () => {
	test('is printed with both examples', () => {
		const rows = explained('unknown-scene').join('\n');
		expect(rows).toContain('Den som tar valget, ville trykket uten at noe skjedde.');
		expect(rows).toMatch(
			/Galt \(sykkelen\/scenario\.yaml\):\n\n.* {4}to: trapa\n\nRett .*\n\n.* {4}to: trappa/s
		);
	});

	test('of a misspelt code asks which was meant', () => {
		expect(() => explained('unknown-scen')).toThrow('Mente du «unknown-scene»?');
	});
});

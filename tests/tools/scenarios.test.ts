import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '#core/scenario/finding.ts';

/** A conversation of the author's own, in a folder of its own. */
function aFolder(change: (text: string) => string = (text) => text): string {
	const folder = join(mkdtempSync(join(tmpdir(), 'medvandrer-')), 'en-liten-prat');
	cpSync('tests/content/en-liten-prat', folder, { recursive: true });
	const file = join(folder, 'scenario.yaml');
	writeFileSync(file, change(readFileSync(file, 'utf8')));
	return folder;
}

function scenarios(...words: string[]) {
	const run = spawnSync(process.execPath, ['src/tools/run.js', 'scenarios', ...words], { encoding: 'utf8' });
	return { code: run.status, said: run.stdout, complained: run.stderr };
}

const broken = (text: string) => text.replace('to: trappa', 'to: trapa').replace('cost: Nå må du ringe.', '');

describe('npm run scenarios', () => {
	describe('for the course itself', () => {
		let report: ReturnType<typeof scenarios>;
		// To inspect it all takes seconds, and everything stands in one report.
		beforeAll(() => {
			report = scenarios();
		});

		test('has no error, and counts what can happen in each conversation', () => {
			expect(report.said).toMatch(/«Bare en kaffe» \(bare-en-kaffe\), utgave \d+/);
			expect(report.said).toMatch(/\d+ scener, 4 slutter, \d+ gjennomspillinger/);
			expect(report.said).toMatch(/valg på en vei, [\d\s]+ veier gjennom [\d\s]+ situasjoner/);
			expect(report.said).toMatch(/Lengste lagrede tilstand for hele kurset: \d+ av 900 tegn\./);
			expect(report.code).toBe(0);
		});

		test('tells where each principle is in play, and which items of the sources nothing cites', () => {
			expect(report.said).toMatch(
				/Scener der prinsippet er i spill.*\n +.*bare-en-kaffe.* sum\n {2}Personen leder +\d/
			);
			expect(report.said).toMatch(/Kilder: \d+ av \d+ punkter er vist til\./);
		});
	});

	test('inspects a folder or a file anywhere, and shows each fault at its line', () => {
		const folder = aFolder(broken);
		for (const path of [folder, join(folder, 'scenario.yaml'), resolve(folder, '..')]) {
			const { code, said } = scenarios(path);
			expect(said).toMatch(/scenario\.yaml:\d+:\d+ {2}feil missing-cost {2}Valget «love» mangler «cost»/);
			expect(code).toBe(1);
		}
	});

	test('gives the same as rows that a tool can read', () => {
		const { code, said } = scenarios('--json', aFolder(broken));
		const [finding] = (JSON.parse(said) as { findings: Finding[] }).findings;
		expect(finding).toMatchObject({ severity: 'error', code: 'missing-cost' });
		expect(Object.keys(finding ?? {}).toSorted()).toEqual([
			'code',
			'column',
			'file',
			'line',
			'message',
			'severity'
		]);
		expect(code).toBe(1);
	});

	test('plays by rules that read nothing, for a tool too, and stops nothing for what it finds', () => {
		const { code, said } = scenarios('--json', '--seed', '7', aFolder(), 'scenarios/bare-en-kaffe');
		const { findings, chance, conversations, means } = JSON.parse(said) as {
			findings: Finding[];
			chance: { seed: number };
			conversations: { id: string; policies: { switches: string[]; scores: Record<string, number> }[] }[];
			means: { id: string; score: number }[];
		};
		expect(chance).toEqual({ plays: 10_000, seed: 7 });
		expect(conversations.map(({ id }) => id)).toEqual(['en-liten-prat', 'bare-en-kaffe']);
		expect(conversations[0]?.policies.map(({ switches }) => switches)).toEqual([[], ['husregel']]);
		expect(conversations[0]?.policies[0]?.scores['longest']).toBe(0.75);
		expect(means.map(({ id }) => id)).toContain('longest');
		expect(findings.find(({ file }) => file.endsWith('course.yaml'))).toMatchObject({
			code: 'simple-policy',
			severity: 'warning'
		});
		expect(code).toBe(0);
	});

	test('refuses a seed that is no number', () => {
		const { code, complained } = scenarios('--seed', 'sju');
		expect(complained).toContain('--seed skal være et helt tall: --seed 7');
		expect(code).toBe(1);
	});

	test('explains a finding by its code, and asks which was meant of a misspelt code or option', () => {
		expect(scenarios('--explain', 'no-repair').said).toContain('må få gjøre noe med det');
		const misspelt = scenarios('--explain', 'no-repiar');
		expect(misspelt.complained).toContain('Mente du «no-repair»?');
		expect(misspelt.code).toBe(1);
		expect(scenarios('--relase').complained).toContain('Mente du «--release»?');
	});

	test('says at its end how an explanation is had, where there is a finding', () => {
		expect(scenarios(aFolder(broken)).said).toMatch(
			/\nForklaring med eksempel: npm run scenarios -- --explain [a-z-]+\n$/
		);
	});

	test('says at its end that faults may hide more, and nothing of it where there is none', () => {
		const last = /\n1 samtale, 1 feil, 0 merknader\. Flere funn kan komme når feilene er rettet\.\n/;
		expect(scenarios(aFolder(broken)).said).toMatch(last);
		expect(scenarios(aFolder()).said).not.toContain('Flere funn');
	});

	test('says so when there is nothing at a path', () => {
		const { code, said } = scenarios('finnes/ikke');
		expect(said).toContain('finnes/ikke:1:1  feil missing-file  Det finnes ingen fil eller mappe her.');
		expect(code).toBe(1);
	});

	test('releases an edition once, after which a changed text is a fault', () => {
		const folder = aFolder();
		expect(scenarios('--release', folder).said).toContain('en-liten-prat: utgave 1 er sluppet.');
		expect(scenarios('--release', folder).said).toContain('utgave 1 er sluppet fra før.');
		const file = join(folder, 'scenario.yaml');
		writeFileSync(file, readFileSync(file, 'utf8').replace('text: Kanskje det.', 'text: Tja.'));
		expect(scenarios(folder).said).toContain('changed-text');
		writeFileSync(file, readFileSync(file, 'utf8').replace('edition: 1', 'edition: 2'));
		expect(scenarios(folder).code).toBe(0);
	});

	test('tells of a playthrough that can no longer be played', () => {
		const folder = aFolder();
		const file = join(folder, 'playthroughs', 'holder-ord.yaml');
		writeFileSync(file, readFileSync(file, 'utf8').replace('[love, ringe]', '[love, rope]'));
		expect(scenarios(folder).said).toMatch(/holder-ord\.yaml:\d+:\d+ {2}feil choice-not-open/);
		writeFileSync(file, 'about: En til.\nseed: 1\nchoices: [love]\nending: inn-igjen\n');
		expect(scenarios(folder).said).toMatch(/other-ending {2}Gjennomspillingen når scenen «trappa»/);
	});
});

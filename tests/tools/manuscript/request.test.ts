import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readConversation, readGuide } from '#tools/data/content.ts';
import { answerManuscript } from '#tools/manuscript/request.ts';
import { release } from '#tools/scenarios/release.ts';

const root = mkdtempSync(join(tmpdir(), 'medvandrer-manuscript-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let here: string;
let folder: string;
const file = () => join(folder, 'scenario.yaml');
const at = (name: string) => join(here, name);
const edit = (path: string, change: (text: string) => string) =>
	writeFileSync(path, change(readFileSync(path, 'utf8')));

beforeEach(() => {
	here = mkdtempSync(join(root, 'a-'));
	folder = at('en-liten-prat');
	cpSync('tests/content/en-liten-prat', folder, { recursive: true });
	vi.stubEnv('INIT_CWD', here);
});
afterEach(() => vi.unstubAllEnvs());

const out = () => answerManuscript({ manuscript: true }, [folder]);
const back = (words: { wins?: boolean } = {}) =>
	answerManuscript({ 'manuscript-back': 'en-liten-prat-manus.md', 'manuscript-wins': words.wins }, [folder]);

describe('npm run scenarios', () => {
	test('writes a manuscript where the command was given, and takes it back with nothing changed', () => {
		const before = readFileSync(file(), 'utf8');
		expect(out()).toEqual({ rows: ['en-liten-prat-manus.md'], isWhole: true });
		expect(back()?.rows.at(0)).toMatch(/^Ingen tekster er endret, og .*scenario\.yaml er som før\.$/);
		expect(readFileSync(file(), 'utf8')).toBe(before);
	});

	test('changes the words in the file, and nothing else', () => {
		const before = readFileSync(file(), 'utf8');
		out();
		edit(at('en-liten-prat-manus.md'), (text) => text.replace('Kanskje det.', 'Tja, kanskje.'));
		const { rows = [], isWhole } = back() ?? {};
		expect(rows.join('\n')).toMatch(
			/scenario\.yaml:40 {2}«kanskje-det»\n {4}før: Kanskje det\.\n {4}nå: {2}Tja, kanskje\.\n\n1 tekst er endret i .*scenario\.yaml\.\nSkal du rette mer/
		);
		expect(isWhole).toBe(true);
		expect(readFileSync(file(), 'utf8')).toBe(before.replace('Kanskje det.', "'Tja, kanskje.'"));
	});

	test('takes what it can, and tells of the rest at its line', () => {
		out();
		edit(at('en-liten-prat-manus.md'), (text) =>
			text.replace('Kanskje det.', 'Tja.').replace('**Kostnad:** Nå må du ringe.', 'Nå må du ringe.')
		);
		const { rows = [], isWhole } = back() ?? {};
		expect(rows[0]).toMatch(
			/^en-liten-prat-manus\.md:50:1 {2}feil manuscript-label {2}«love\/kostnad» skal begynne/
		);
		expect(rows.join('\n')).toContain(
			'1 ting i manuset kunne ikke tas med. De står øverst, hver på sin linje.'
		);
		expect(isWhole).toBe(false);
		expect(readFileSync(file(), 'utf8')).toContain('text: Tja. }');
	});

	test('asks for a new edition where the old one is released, and shows what the words have led to', () => {
		const { guide } = readGuide('scenarios');
		if (!guide) throw new Error('The guide has faults; run npm run scenarios.');
		release(readConversation(folder, guide));
		out();
		edit(at('en-liten-prat-manus.md'), (text) => text.replace('Kanskje det.', 'Tja.'));
		const rows = back()?.rows.join('\n') ?? '';
		expect(rows).toContain(
			'Utgave 1 er sluppet. Sett «edition: 2», og skriv under «changes» hva som er nytt i den.'
		);
		expect(rows).toMatch(/feil changed-text {2}«kanskje-det» er endret siden utgave 1 ble sluppet\./);
	});

	test('writes nothing over texts that are newer than the manuscript, unless it is told to', () => {
		out();
		edit(file(), (text) => text.replace('Kanskje det.', 'Nyere ord.'));
		const newer = readFileSync(file(), 'utf8');
		const { rows = [], isWhole } = back() ?? {};
		expect(rows.join('\n')).toMatch(/før: Nyere ord\.\n {4}nå: {2}Kanskje det\.\n\nIngenting er skrevet\./);
		expect(isWhole).toBe(false);
		expect(readFileSync(file(), 'utf8')).toBe(newer);
		expect(back({ wins: true })?.isWhole).toBe(true);
		expect(readFileSync(file(), 'utf8')).toContain('Kanskje det.');
	});

	test('says how many texts differ in nothing but signs', () => {
		edit(file(), (text) => text.replace('Kanskje det.', 'Kanskje …'));
		out();
		edit(at('en-liten-prat-manus.md'), (text) => text.replace('Kanskje …', 'Kanskje ...'));
		expect(back()?.rows.at(-1)).toMatch(/^1 tekst skiller seg bare i tegn som Word bytter av seg selv/);
	});

	test('writes no manuscript over another one', () => {
		out();
		edit(at('en-liten-prat-manus.md'), (text) => text.replace('Kanskje det.', 'Tja.'));
		expect(out).toThrow('«en-liten-prat-manus.md» finnes fra før, og er en annen.');
		expect(answerManuscript({ manuscript: true, out: 'ny.md' }, [folder])?.rows).toEqual(['ny.md']);
		expect(answerManuscript({ manuscript: true, out: 'manus' }, [folder])?.rows).toEqual([
			join('manus', 'en-liten-prat-manus.md')
		]);
	});

	test('lays out a template, and makes a conversation of it to fill in', () => {
		expect(answerManuscript({ 'manuscript-template': true }, [])?.rows).toEqual(['nytt-manus.md']);
		const draft = () => answerManuscript({ 'manuscript-draft': 'nytt-manus.md', out: '.' }, []);
		expect(draft()?.rows[0]).toMatch(/tittelen-pa-samtalen: 2 scener, 4 valg, 2 slutter\.$/);
		expect(readFileSync(at('tittelen-pa-samtalen/brief.svx'), 'utf8')).toMatch(/^Her kan det stå/);
		const run = spawnSync(process.execPath, ['src/tools/run.js', 'scenarios', at('tittelen-pa-samtalen')], {
			encoding: 'utf8'
		});
		expect(run.stderr).toBe('');
		expect(run.stdout).toMatch(
			/scenario\.yaml:48:9 {2}feil missing-cost {2}Valget «love-a-ringe» mangler «cost»\./
		);
		expect(draft).toThrow('finnes fra før');
	});

	test('writes no draft of what it can’t understand', () => {
		writeFileSync(at('a.md'), '# En prat\n\n## Her\n\n### Valg: Gå\n\nFører til: Hr\n');
		const { rows = [], isWhole } = answerManuscript({ 'manuscript-draft': 'a.md', out: '.' }, []) ?? {};
		expect(rows[0]).toBe(
			'a.md:7:1  feil manuscript-unclear  Valget «Gå» fører til «Hr», som ikke er overskrift på noen scene eller slutt. Mente du «Her»?'
		);
		expect(isWhole).toBe(false);
	});

	test.each([
		['a.docx', Buffer.from('PK\u0003\u0004'), '«a.docx» er en Word-fil. Lagre den som Markdown først'],
		['a.md', Buffer.from([0xe5, 0x20, 0xf8]), '«a.md» er ikke lagret som UTF-8.'],
		['a.md', Buffer.from('# En prat\n'), '«a.md» sier ikke hvilken samtale den hører til'],
		['a.md', Buffer.from('# En prat `[samtale/en-liten-pratt]`\n'), 'Mente du «en-liten-prat»?']
	])('refuses %s as a manuscript in a sentence', (name, bytes, sentence) => {
		writeFileSync(at(name), bytes);
		expect(() => answerManuscript({ 'manuscript-back': name }, [folder])).toThrow(sentence);
	});

	test('refuses to draft a conversation that is there, and a file that is not', () => {
		out();
		expect(() => answerManuscript({ 'manuscript-draft': 'en-liten-prat-manus.md' }, [])).toThrow(
			'er manuset til en samtale som finnes'
		);
		expect(() => answerManuscript({ 'manuscript-back': 'nei.md' }, [folder])).toThrow(
			'Det finnes ingen fil «nei.md».'
		);
		expect(() => answerManuscript({ manuscript: true }, [at('nei')])).toThrow(
			'Det er ingen samtale å skrive ut'
		);
	});

	test('answers all of this at its prompt', () => {
		const run = spawnSync(process.execPath, ['src/tools/run.js', 'scenarios', '--manuscript', folder], {
			encoding: 'utf8',
			env: { ...process.env, INIT_CWD: here }
		});
		expect({ code: run.status, said: run.stdout, complained: run.stderr }).toEqual({
			...{ code: 0, said: 'en-liten-prat-manus.md\n', complained: '' }
		});
	});
});

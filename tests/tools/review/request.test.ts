import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'medvandrer-request-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const folder = join(root, 'en-liten-prat');
const old = resolve('tests/content/en-liten-prat/scenario.yaml');
cpSync('tests/content/en-liten-prat', folder, { recursive: true });
writeFileSync(
	join(folder, 'scenario.yaml'),
	readFileSync(old, 'utf8').replace('text: Kanskje det.', 'text: Tja.')
);

function scenarios(...words: string[]) {
	const run = spawnSync(process.execPath, ['src/tools/run.js', 'scenarios', ...words], {
		encoding: 'utf8',
		env: { ...process.env, INIT_CWD: root }
	});
	return { code: run.status, said: run.stdout, complained: run.stderr };
}

describe('npm run scenarios', () => {
	test('writes review packs to a folder found from where the command was given', () => {
		const { code, said } = scenarios('--review', 'ut', '--since', old, folder);
		const names = ['', '-bare-valgene', '-bare-valgene-nokkel'].map((part) => `en-liten-prat${part}.html`);
		expect(said.trim().split('\n')).toEqual(names.map((name) => join('ut', name)));
		expect(readdirSync(join(root, 'ut')).toSorted()).toEqual(names.toSorted());
		expect(readFileSync(join(root, 'ut', 'en-liten-prat.html'), 'utf8')).toMatch(
			/Før: Kanskje det\..*Nå: Tja\./s
		);
		expect(code).toBe(0);
	});

	test('tells what has changed since a file', () => {
		const { code, said } = scenarios('--since', old, folder);
		expect(said).toContain(
			'  Replikken «kanskje-det»: ordene er endret.\n    før: Kanskje det.\n    nå:  Tja.'
		);
		expect(code).toBe(0);
	});

	test('refuses an edition that is not there in one sentence', () => {
		const { code, complained } = scenarios('--since', '4', folder);
		expect(complained.trim()).toBe('Utgave 4 av «en-liten-prat» er ikke sluppet.');
		expect(code).toBe(1);
	});

	test('names every scene and place of the coverage in the rows for a tool', () => {
		const { coverage } = JSON.parse(scenarios('--json', 'bare-en-kaffe').said) as {
			coverage: { principles: unknown[]; sources: Record<string, string[]> };
		};
		expect(coverage.principles).toContainEqual({
			id: 'carry-hope',
			label: 'Bær håpet – realistisk',
			off: { 'bare-en-kaffe': ['sondager', 'vennlig-hilsen'] },
			on: { 'bare-en-kaffe': ['sondager', 'vennlig-hilsen'] }
		});
		expect(coverage.sources['G4.H']).toContain('bare-en-kaffe/sondager/gar-seg-til');
	});
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent, readConversation, readGuide } from '#tools/data/content.ts';
import { dataScripts } from '#tools/data/scripts.ts';
import { examine } from '#tools/scenarios/examination.ts';
import { readLanguage } from '#tools/scenarios/language.ts';
import { lookThrough } from '#tools/scenarios/looked-through.ts';
import { layOut, template } from '#tools/scenarios/new.ts';
import { options } from '#tools/scenarios/options.ts';

/** A content folder whose course has one conversation, and that one is not new. */
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'medvandrer-new-'));
	cpSync('scenarios/guide', join(folder, 'guide'), { recursive: true });
	cpSync('scenarios/language.yaml', join(folder, 'language.yaml'));
	cpSync('tests/content/en-liten-prat', join(folder, 'en-liten-prat'), { recursive: true });
	const course = readFileSync('scenarios/course.yaml', 'utf8');
	writeFileSync(
		join(folder, 'course.yaml'),
		course.replace(
			/^parts:\n(?:(?: .*)?\n)*/m,
			'parts:\n  - id: en\n    title: Én\n    steps:\n      - conversation: en-liten-prat\n\n'
		)
	);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Everything that is said of one conversation: faults, warnings and smells. */
function saidOf(path: string): string[] {
	const { guide } = readGuide('scenarios');
	if (!guide) throw new Error('The guide has faults; run npm run scenarios.');
	const conversation = readConversation(path, guide);
	const examined = examine(conversation, guide, readLanguage('scenarios').language, { plays: 10_000, seed: 7 });
	expect(examined).toHaveLength(1);
	return [...conversation.findings, ...examined.flatMap(({ warnings }) => warnings)].map(({ message }) => message);
}

describe('a new conversation', () => {
	test('plays to every ending, live and from its packed log, and has nothing to be said of it', () => {
		layOut('en-kveld-til', folder);
		expect(saidOf(join(folder, 'en-kveld-til'))).toEqual([]);
		const { guide } = readGuide(folder);
		const { scenario, playthroughs } = readConversation(join(folder, 'en-kveld-til'), guide as never);
		expect(scenario).toMatchObject({ id: 'en-kveld-til', title: 'En kveld til', edition: 1 });
		expect(playthroughs.map(({ ending }) => ending).toSorted()).toEqual(
			Object.keys(scenario?.endings ?? {}).toSorted()
		);
	});

	test('is the template’s but for its name, and the template itself is as sound', () => {
		layOut('en-kveld-til', folder);
		const files = readdirSync(template, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.'));
		expect(files.length).toBeGreaterThanOrEqual(5);
		for (const file of files) {
			const changed = readFileSync(join(folder, 'en-kveld-til', file), 'utf8');
			const lines = readFileSync(join(template, file), 'utf8').split('\n');
			const others = changed.split('\n').filter((line, index) => line !== lines[index]);
			expect(others.filter((line) => !/en-kveld-til|^title: |name: KVELD-\d$/.test(line))).toEqual([]);
		}
		expect(saidOf(template)).toEqual([]);
	});

	test('has scenes that are called by its own name, so that two new ones have none in common', () => {
		const called = (id: string) => {
			layOut(id, folder);
			const text = readFileSync(join(folder, id, 'scenario.yaml'), 'utf8');
			return [...text.matchAll(/name: ([A-ZÆØÅ]{2,12}-\d)$/gm)].map(([, name]) => name);
		};
		expect(called('en-kveld-til')).toEqual(['KVELD-3', 'KVELD-6']);
		expect(called('sommerfuglhuset-2')).toEqual(['SOMMERFUGLHU-3', 'SOMMERFUGLHU-6']);
		expect(called('a-1')).toEqual(['SCENE-3', 'SCENE-6']);
		expect(called('runde-to')).toEqual(['ROGER-3', 'ROGER-6']);
		const { findings } = lookThrough(folder, [], { plays: 10, seed: 1 });
		expect(findings.filter(({ code }) => code === 'shared-discussion')).toEqual([]);
	});

	test('that is a copy of another shares its names, and each is told of at its line', () => {
		layOut('en-kveld-til', folder);
		const copy = join(folder, 'en-kveld-igjen');
		cpSync(join(folder, 'en-kveld-til'), copy, { recursive: true });
		const shared = lookThrough(folder, [], { plays: 10, seed: 1 }).findings.filter(
			({ code }) => code === 'shared-discussion'
		);
		expect(shared.map(({ severity, line }) => [severity, line > 1])).toEqual([
			['warning', true],
			['warning', true]
		]);
		expect(shared[0]?.message).toContain('«KVELD-3»');
	});

	test('lies outside the course until its author lists it, and the course is built all the same', async () => {
		layOut('en-kveld-til', folder);
		const content = readContent(folder);
		expect(content.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
		const scripts = await dataScripts(content);
		expect(scripts.get('data/en-kveld-til.js')).toContain('Hinnøya');
		expect(scripts.get('data/pages.js')).toContain('En liten prat');
		expect(scripts.get('data/pages.js')).not.toContain('En kveld til');
		const course = join(folder, 'course.yaml');
		const listed = readFileSync(course, 'utf8').replace(
			'      - conversation: en-liten-prat\n',
			'      - conversation: en-liten-prat\n      - conversation: en-kveld-til\n'
		);
		writeFileSync(course, listed);
		expect(readContent(folder).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	test('is laid out by the command, which says what to do next', () => {
		const command = ['src/tools/run.js', 'scenarios', '--content', folder, '--new', 'en-kveld-til'];
		const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
		expect(stdout).toContain('npm run scenarios -- en-kveld-til');
		expect(stdout).toContain('#/samtale/en-kveld-til');
		expect(stdout).toContain('      - conversation: en-kveld-til');
		expect(readdirSync(join(folder, '.schema', 'en-kveld-til'))).toContain('scenario.json');
		expect(status).toBe(0);
	});
});

describe('no conversation is laid out', () => {
	test('over another, which is left as it was', () => {
		const file = join(folder, 'en-liten-prat', 'scenario.yaml');
		const before = readFileSync(file, 'utf8');
		expect(() => layOut('en-liten-prat', folder)).toThrow('finnes fra før, og er ikke rørt');
		expect(readFileSync(file, 'utf8')).toBe(before);
		mkdirSync(join(folder, 'en-tom-mappe'));
		expect(() => layOut('en-tom-mappe', folder)).toThrow('finnes fra før');
	});

	test.each([
		['Én kveld på Loftet', 'for eksempel en-kveld-pa-loftet'],
		['kveld_2', 'for eksempel kveld-2'],
		['../kveld', 'for eksempel kveld'],
		['', 'begynn med en bokstav'],
		['42', 'begynn med en bokstav'],
		['a'.repeat(61), 'høyst 60'],
		['cards', 'navnet på noe annet'],
		['guide', 'finnes fra før'],
		['prat-2903', 'samme merke som steget «en-liten-prat»']
	])('with the name «%s»', (id, said) => {
		const before = readdirSync(folder);
		expect(() => layOut(id, folder)).toThrow(said);
		expect(readdirSync(folder)).toEqual(before);
	});

	test('in a folder without a guide', () => {
		expect(() => layOut('en-kveld-til', tmpdir())).toThrow('guide/principles.yaml');
	});

	test.each([
		[['--new'], {}, '--new mangler det som skal stå etter'],
		[['--new', 'en', 'kveld'], {}, 'Skriv ordene sammen med bindestrek: en-kveld'],
		[['en-kveld'], { npm_config_new: 'true' }, 'npm run scenarios -- --new en-kveld']
	])('by the words %s where npm has kept %s for itself', (words, env, said) => {
		expect(() => options(words, env)).toThrow(said);
	});
});

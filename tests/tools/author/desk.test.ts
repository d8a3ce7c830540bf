import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { findingCodes } from '#core/scenario/finding-code.ts';
import { Desk } from '#tools/author/desk.ts';
import type { Explained, Listed, Text, ToldEvents } from '../../../src/author/told.ts';

/** A thread takes a second to begin, and many on a machine that has other things to do. */
const slow = 60_000;
const patience = { timeout: slow - 5_000, interval: 20 };

/** A desk with two small conversations, and all that it has said. */
function aDesk() {
	const content = mkdtempSync(join(tmpdir(), 'medvandrer-desk-'));
	cpSync('scenarios/guide/principles.yaml', join(content, 'guide', 'principles.yaml'));
	for (const id of ['en', 'to'])
		cpSync('tests/content/en-liten-prat', join(content, id), { recursive: true });
	const said: { name: keyof ToldEvents; told: unknown; about: string | undefined }[] = [];
	const faults: Error[] = [];
	const desk = new Desk(
		content,
		(name, told, about) => said.push({ name, told, about }),
		(error) => faults.push(error)
	);
	onTestFinished(() => {
		desk.close();
		rmSync(content, { recursive: true });
		expect(faults).toEqual([]);
	});
	const file = join(content, 'en', 'scenario.yaml');
	const sound = readFileSync(file, 'utf8');
	const save = (text: string) => {
		writeFileSync(file, text);
		desk.saved(file);
	};
	const last = <Name extends keyof ToldEvents>(name: Name) =>
		said.findLast((one) => one.name === name)?.told as ToldEvents[Name] | undefined;
	return { desk, content, said, last, save, sound };
}

const rowOf = (list: readonly Listed[] | undefined, id: string) => list?.find((one) => one.id === id);

test(
	'a save is told at once, and the map, the ways and the figures when they are ready',
	{ timeout: slow },
	async () => {
		const { desk, said, last, save, sound } = aDesk();
		desk.greet(undefined, () => undefined);
		save(sound.replace('Fant den ikke, nei.', 'Nei, den fant jeg ikke.'));
		expect(last('author:text')?.findings).toEqual([]);
		expect(JSON.stringify(last('author:text')?.scenario)).toContain('Nei, den fant jeg ikke.');
		const { save: number } = last('author:text') as Text;
		await vi.waitFor(() => {
			for (const name of ['author:drawn', 'author:walked', 'author:counted'] as const) {
				const told = said.findLast((one) => one.name === name && one.about === 'en')?.told;
				expect(told).toMatchObject({ id: 'en', save: number });
			}
			expect(last('author:list')?.every(({ isWhole }) => isWhole)).toBe(true);
		}, patience);
		expect(rowOf(last('author:list'), 'to')).toMatchObject({ title: 'En liten prat', errors: 1 });
	}
);

test(
	'a save stops what was being looked at, and nothing is told of the save before',
	{ timeout: slow },
	async () => {
		const { desk, said, last, save, sound } = aDesk();
		desk.greet('en', () => undefined);
		for (const time of ['åtte', 'ni', 'ti', 'elleve']) save(sound.replace('klokka åtte', `klokka ${time}`));
		const { save: number } = last('author:text') as Text;
		await vi.waitFor(() => expect(last('author:counted')?.save).toBe(number), patience);
		const late = said.filter(({ name, about }) => name === 'author:counted' && about === 'en');
		expect(late).toHaveLength(1);
	}
);

test('a broken file keeps the last version that could be played, also for a page that comes later', () => {
	const { desk, last, save, sound } = aDesk();
	desk.greet('en', () => undefined);
	for (const broken of [sound.replace('to: trappa', 'to: trapa'), 'scenes: [', '']) {
		save(broken);
		expect(last('author:text')).toMatchObject({ isCurrent: false, scenario: { title: 'En liten prat' } });
		expect(rowOf(last('author:list'), 'en')).toMatchObject({ title: 'En liten prat' });
		expect(rowOf(last('author:list'), 'en')?.errors).toBeGreaterThan(0);
	}
	const heard: Text[] = [];
	desk.greet('en', (name, told) => name === 'author:text' && heard.push(told as Text));
	expect(heard).toEqual([last('author:text')]);
	save(sound);
	expect(last('author:text')).toMatchObject({ isCurrent: true, findings: [] });
});

test('what is found besides the conversations is told to the list, and again when it is saved', () => {
	const { desk, content, said, last, save, sound } = aDesk();
	const heard: string[] = [];
	desk.greet('en', (name) => heard.push(name));
	expect(heard).not.toContain('author:rest');
	desk.greet(undefined, (name) => heard.push(name));
	expect(heard).toContain('author:rest');

	writeFileSync(join(content, 'course.yaml'), 'titel: Kurs\n');
	desk.saved(join(content, 'course.yaml'));
	expect(last('author:rest')).toContainEqual(
		expect.objectContaining({
			file: expect.stringMatching(/course\.yaml$/) as string,
			code: 'unknown-key',
			line: 1,
			message: expect.stringContaining('Mente du «title»?') as string
		})
	);

	const times = () => said.filter(({ name }) => name === 'author:rest').length;
	const before = times();
	save(sound.replace('Fant den ikke, nei.', 'Nei, den fant jeg ikke.'));
	expect(times()).toBe(before);
	save(sound.replace('language: null', 'language: { by: Kari Nordmann, date: 2026-01-15 }'));
	expect(times()).toBe(before + 1);
});

test('a page is told what every code means, with its examples', () => {
	const { desk } = aDesk();
	const heard: Explained[] = [];
	desk.greet(undefined, (name, told) => name === 'author:explained' && heard.push(...(told as Explained[])));
	expect(heard.map(({ code }) => code).toSorted()).toEqual([...findingCodes].toSorted());
	expect(heard.find(({ code }) => code === 'unknown-scene')).toMatchObject({
		file: 'sykkelen/scenario.yaml',
		wrong: expect.stringContaining('to: trapa') as string,
		right: expect.stringContaining('to: trappa') as string
	});
});

test('a conversation that is made or taken away meanwhile comes and goes in the list', () => {
	const { desk, content, last } = aDesk();
	desk.greet(undefined, () => undefined);
	const made = join(content, 'tre');
	cpSync(join(content, 'en'), made, { recursive: true });
	desk.saved(join(made, 'scenario.yaml'));
	expect(last('author:list')?.map(({ id }) => id)).toEqual(['en', 'to', 'tre']);
	rmSync(join(content, 'en'), { recursive: true });
	desk.saved(join(content, 'en', 'scenario.yaml'));
	expect(last('author:list')?.map(({ id }) => id)).toEqual(['to', 'tre']);
});

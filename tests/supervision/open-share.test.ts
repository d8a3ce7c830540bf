import { describe, expect, test } from 'vitest';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { momentsOf } from '#supervision/share.ts';
import { codeOf } from '#supervision/share-code.ts';
import { fileOf } from '#supervision/share-file.ts';
import { openCode, openFile } from '#supervision/open-share.ts';
import { randomPlay, scenarios } from './random-play.ts';

const [scenario] = scenarios as [Scenario];
const course = {
	conversations: scenarios.map(({ id }) => id),
	conversation: (id: string) => Promise.resolve(scenarios.find((one) => one.id === id)),
	revised: () => Promise.resolve(undefined)
};
const share = momentsOf(randomPlay(scenario, 1), [2, 6]);
const sound = fileOf(share, scenario);
const given = (text: string, size = text.length) => ({ size, text: () => Promise.resolve(text) });
type Loose = Record<string, unknown> & { stretches: Record<string, unknown>[] };
const changed = (change: (file: Loose) => void): string => {
	const file = JSON.parse(sound) as Loose;
	change(file);
	return JSON.stringify(file);
};
const sentence = /^[A-ZÆØÅ][^.]*[a-zæøå][^.]*\.$/;

describe('what is opened', () => {
	test('is the moments that were shared, by code and by file', async () => {
		const results = [
			await openCode(codeOf(share, scenario) ?? '', course),
			await openFile(given(sound), course)
		];
		for (const result of results) {
			if (typeof result === 'string') expect.fail(result);
			expect(result.opened.stretches.flatMap(({ play }) => play.log.choices)).toEqual(
				share.stretches.flatMap(({ choices }) => choices)
			);
		}
	});

	test.each([
		['nothing', ''],
		['no JSON', 'Hei!'],
		['a page with a script', '<script>alert(1)</script>'],
		['a list', '[]'],
		['null', 'null'],
		['half a file', sound.slice(0, 400)],
		['JSON of something else', '{"format":1}'],
		['a file of a later format', changed((file) => (file['format'] = 2))],
		['a file of another course', changed((file) => (file['scenario'] = 'en-annen-samtale'))],
		['a conversation called constructor', changed((file) => (file['scenario'] = 'constructor'))],
		[
			'scenes that every object answers to',
			changed((file) => file.stretches.forEach((one) => (one['scene'] = 'constructor')))
		],
		[
			'a state outside its bounds',
			changed((file) =>
				file.stretches.forEach((one) => (one['state'] = { trust: 1e9, agency: 0, hope: 0, pressure: 0 }))
			)
		],
		[
			'a million steps',
			changed((file) => file.stretches.forEach((one) => (one['seen'] = Array<number>(1_000_000).fill(1))))
		],
		[
			'too many moments',
			changed((file) => (file.stretches = Array.from({ length: 9 }, () => file.stretches[0] ?? {})))
		],
		[
			'an id that is a script',
			changed((file) => file.stretches.forEach((one) => (one['facts'] = ['<img src=x onerror=alert(1)>'])))
		]
	])('is one sentence about what to do when it is %s', async (_, text) => {
		const result = await openFile(given(text), course);
		expect(result).toMatch(sentence);
	});

	test('is never read when it is ten megabytes', async () => {
		let isRead = false;
		const file = {
			size: 10_000_000,
			text: () => {
				isRead = true;
				return Promise.resolve('');
			}
		};
		expect(await openFile(file, course)).toMatch(sentence);
		expect(isRead).toBe(false);
	});

	test('changes no object but its own when it holds the keys of a prototype', async () => {
		const text = sound.replace(
			'"medvandrer"',
			'"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "medvandrer"'
		);
		expect(typeof (await openFile(given(text), course))).toBe('object');
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	test('goes no further than the conversation does, whatever the file says was taken', async () => {
		const text = sound.replaceAll(/"taken": "[^"]+"/g, '"taken": "finnes-ikke"');
		const result = await openFile(given(text), course);
		if (typeof result === 'string') expect.fail(result);
		expect(result.opened.stretches.map(({ lost, play }) => [lost, play.log.choices.length])).toEqual([
			[1, 0],
			[1, 0]
		]);
	});

	test('asks for a conversation only when all else is sound', async () => {
		const asked: string[] = [];
		const watched = {
			...course,
			conversation: (id: string) => (asked.push(id), course.conversation(id)),
			revised: () => (asked.push('revised'), course.revised())
		};
		await openCode('ABCDE-FGHJK', watched);
		await openFile(given('{}'), watched);
		expect(asked).toEqual([]);
	});
});

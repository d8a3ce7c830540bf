import { describe, expect, test } from 'vitest';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { openCode, openFile, type OpenedShare } from '#supervision/open-share.ts';
import { Replay } from '#supervision/replay.svelte.ts';
import { momentsOf, wholeOf, type Share } from '#supervision/share.ts';
import { codeOf } from '#supervision/share-code.ts';
import { fileOf } from '#supervision/share-file.ts';
import { randomPlay, scenarios } from './random-play.ts';

const [then] = scenarios as [Scenario];
const play = randomPlay(then, 2);
const decision = 3;
const taken = play.log.choices[decision] ?? '';

/** The conversation in an edition where what was said at the decision, and all lines, are worded otherwise. */
const now: Scenario = {
	...then,
	edition: then.edition + 1,
	scenes: Object.fromEntries(
		Object.entries(then.scenes).map(([id, scene]) => [
			id,
			{
				...scene,
				lines: scene.lines.map((line) => ({ ...line, text: `${line.text} Nå.` })),
				choices: scene.choices.map((choice) =>
					choice.id === taken ? { ...choice, text: 'Noe annet.' } : choice
				)
			}
		])
	)
};
const revision = { changed: [taken], added: ['et-valg-til'] };
const course = {
	conversations: [then.id],
	conversation: () => Promise.resolve(now),
	revised: () => Promise.resolve({ [then.edition]: revision })
};
const sound = (opened: OpenedShare | string): Replay =>
	typeof opened === 'string' ? expect.fail(opened) : new Replay(opened);
const byCode = async (share: Share) => sound(await openCode(codeOf(share, then) ?? '', course));
const byFile = async (share: Share) => {
	const text = fileOf(share, then);
	return sound(await openFile({ size: text.length, text: () => Promise.resolve(text) }, course));
};

describe('a replay of an older edition', () => {
	test('from a code has the words of now, and marks those that were others', async () => {
		const replay = await byCode(momentsOf(play, [decision]));
		const [passage] = replay.passages;
		expect(replay.words).toBe('marked');
		expect(passage?.taken?.choice.text).toBe('Noe annet.');
		expect(passage?.taken && replay.reworded(passage.taken.choice)).toEqual({ what: 'changed' });
		expect(passage?.lines.map(replay.reworded)).toEqual(passage?.lines.map(() => undefined));
	});

	test('from a file has the words of then, and tells those of now beside them', async () => {
		const replay = await byFile(wholeOf(play));
		const passage = replay.passages[decision];
		const old = Object.values(then.scenes)
			.flatMap(({ choices }) => choices)
			.find(({ id }) => id === taken);
		expect(replay.words).toBe('then');
		expect(passage?.taken?.choice.text).toBe(old?.text);
		expect(passage?.taken && replay.reworded(passage.taken.choice)).toMatchObject({
			what: 'changed',
			now: { text: 'Noe annet.' }
		});
		for (const line of passage?.lines ?? []) {
			expect(line.text).not.toMatch(/ Nå\.$/);
			expect(replay.reworded(line)?.now?.text).toBe(`${line.text} Nå.`);
		}
	});

	test('marks nothing where it isn’t known what has changed', async () => {
		const unknown = { ...course, revised: () => Promise.resolve(undefined) };
		const code = codeOf(momentsOf(play, [decision]), then) ?? '';
		const replay = sound(await openCode(code, unknown));
		expect(replay.words).toBe('now');
		expect(
			replay.passages.flatMap(({ lines }) => lines.flatMap((line) => replay.reworded(line) ?? []))
		).toEqual([]);
	});

	test('asks what has changed only where the edition is an older one', async () => {
		let asked = 0;
		const same = {
			...course,
			conversation: () => Promise.resolve(then),
			revised: () => Promise.resolve((asked++, undefined))
		};
		await openCode(codeOf(momentsOf(play, [decision]), then) ?? '', same);
		expect(asked).toBe(0);
	});

	test('goes beat by beat through the words that are shown', async () => {
		const replay = await byFile(wholeOf(play));
		replay.last();
		let beats = 1;
		for (; !replay.isFirst; beats++) replay.back();
		const shown = replay.brought.flatMap((one) => one.shown);
		const inWords = shown.reduce(
			(sum, { lines, scene, taken: said }) =>
				sum + lines.length + (scene ? 1 : 0) + (said ? 1 + said.reaction.length : 0),
			0
		);
		expect(beats).toBe(inWords);
	});
});

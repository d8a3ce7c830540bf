import { expect, test } from 'vitest';
import fc from 'fast-check';
import { playable, playedPart, type Played } from '#course/data/played.ts';
import { begin, open, situationAfter, take, type Play } from '#core/play/play.ts';
import { transcript } from '#core/play/transcript.ts';
import { figures } from '#core/scenario/figures.ts';
import { small } from '../core/small-conversation.ts';
import { randomPlay, scenarios } from '../supervision/random-play.ts';

const sent = (scenario: typeof small) => playable(JSON.parse(JSON.stringify(playedPart(scenario))) as Played);

/** What a learner sees and hears of a play. */
const told = (play: Play) =>
	transcript(play).map(({ heading, place, lines, taken }) => [
		heading,
		place,
		lines.map(({ by, text, manner }) => [by, text, manner]),
		taken?.choice.text,
		taken?.reaction.map(({ by, text, manner }) => [by, text, manner])
	]);

test('what is played can be played to every end as the whole can, and is smaller', () => {
	expect(figures(sent(small))).toEqual(figures(small));
	expect(JSON.stringify(playedPart(small)).length).toBeLessThan(0.6 * JSON.stringify(small).length);
});

test('a play of it offers the same, tells the same and stands the same, choice by choice', () => {
	fc.assert(
		fc.property(fc.constantFrom(...scenarios, small), fc.nat(), (scenario, seed) => {
			const { log } = randomPlay(scenario, seed);
			let [whole, part] = [scenario, sent(scenario)].map((one) => begin(one, log.seed, log.switches)) as [
				Play,
				Play
			];
			for (const id of log.choices) {
				expect(open(part).map((choice) => choice.id)).toEqual(open(whole).map((choice) => choice.id));
				[whole, part] = [take(whole, id), take(part, id)];
			}
			expect(told(part)).toEqual(told(whole));
			expect(situationAfter(part)).toEqual(situationAfter(whole));
		}),
		{ numRuns: 20 }
	);
});

test('no two of its lines have one id, so that only what is read aloud is marked', () => {
	for (const scenario of [...scenarios, small]) {
		const { scenes, endings } = sent(scenario);
		const ids = [
			...Object.values(scenes).flatMap(({ lines, choices }) => [
				...lines,
				...choices.flatMap(({ reaction = [] }) => reaction)
			]),
			...Object.values(endings).flatMap(({ lines }) => lines)
		].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	}
});

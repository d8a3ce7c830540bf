/**
 * Seeded random plays of every conversation in the course: they end, they never throw, what was packed
 * replays to the same, and the machine that learners play agrees with the walk that authors' figures rest on.
 * `PLAYS=10000` plays so many of each; the seed is printed, and `SEED=` plays the same again.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, packedLength, unpack } from '#core/play/packed-log.ts';
import { begin, endingReached, open, situationAfter, take, type Play } from '#core/play/play.ts';
import { attainable, score, total } from '#core/score/score.ts';
import { figures } from '#core/scenario/figures.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { after, openChoices, startOf } from '#core/scenario/situation.ts';
import { readContent } from '#tools/data/content.ts';
import { small } from './small-conversation.ts';

const plays = Number(process.env['PLAYS'] ?? 2_500);
const seed = Number(process.env['SEED'] ?? 20260115);
const scenarios = [
	small,
	...readContent('scenarios').conversations.flatMap(({ scenario }) => scenario ?? [])
];

/** Plays to the end, the next number deciding each choice. */
function playedBy(scenario: Scenario, shuffleSeed: number, numbers: readonly number[]): Play {
	let play = begin(scenario, shuffleSeed);
	for (const number of numbers) {
		const offered = open(play);
		const choice = offered[number % Math.max(1, offered.length)];
		if (!choice) break;
		play = take(play, choice.id);
	}
	return play;
}

const numbers = fc.array(fc.nat(11), { minLength: 20, maxLength: 20 });
const shuffleSeeds = fc.nat(2 ** 30 - 1);

describe.each(scenarios.map((scenario) => ({ id: scenario.id, scenario })))(
	'random plays of $id',
	({ id, scenario }) => {
		test(`end, and replay from their packed log (${plays} plays, seed ${seed})`, () => {
			const bounds = attainable(scenario);
			const { shortest, longest } = figures(scenario);
			fc.assert(
				fc.property(shuffleSeeds, numbers, (shuffleSeed, taken) => {
					const play = playedBy(scenario, shuffleSeed, taken);
					expect(endingReached(play), id).toBeDefined();
					expect(play.log.choices.length).toBeGreaterThanOrEqual(shortest);
					expect(play.log.choices.length).toBeLessThanOrEqual(longest);
					expect(total(play)).toBeGreaterThanOrEqual(bounds.least);
					expect(total(play)).toBeLessThanOrEqual(bounds.most);
					const packed = pack(play);
					expect(packed.length).toBeLessThanOrEqual(packedLength(longest, 0, scenario.edition));
					const again = unpack(scenario, packed);
					expect(again?.lost).toBe(0);
					expect(again?.play.log).toEqual(play.log);
					expect(situationAfter((again as { play: Play }).play)).toEqual(situationAfter(play));
					expect(score((again as { play: Play }).play, bounds)).toBe(score(play, bounds));
				}),
				{ numRuns: plays, seed }
			);
		}, 120_000);

		test('agree between machine and walk at every step', () => {
			fc.assert(
				fc.property(shuffleSeeds, numbers, (shuffleSeed, taken) => {
					const play = playedBy(scenario, shuffleSeed, taken);
					let situation = startOf(scenario);
					for (const [index, choiceId] of play.log.choices.entries()) {
						expect(situationAfter(play, index)).toEqual(situation);
						const offered = openChoices(scenario, situation);
						const machine = play.snapshots[index];
						for (const choice of scenario.scenes[situation.scene]?.choices ?? []) {
							expect(machine?.can({ type: choice.id })).toBe(offered.includes(choice));
						}
						const choice = offered.find((one) => one.id === choiceId);
						expect(choice).toBeDefined();
						if (choice) situation = after(scenario, choice, situation);
					}
					expect(situationAfter(play)).toEqual(situation);
				}),
				{ numRuns: Math.min(plays, 300), seed }
			);
		}, 120_000);
	}
);

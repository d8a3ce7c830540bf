import { describe, expect, test } from 'vitest';
import { situationAfter, type Play } from '#core/play/play.ts';
import { transcript, type Passage } from '#core/play/transcript.ts';
import { readLater } from '#core/scenario/read-later.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Opened } from '#supervision/opened.ts';
import { momentsOf, wholeOf, type Share } from '#supervision/share.ts';
import { codeOf, readCode } from '#supervision/share-code.ts';
import { fileOf, readFile } from '#supervision/share-file.ts';
import { firstSeed, runsOf, seedsFrom } from '../campaign.ts';
import { randomMoments, randomPlay, scenarios } from './random-play.ts';

const seeds = seedsFrom(firstSeed, runsOf({ short: 25, full: 1_000 }));
/** The long form takes a minute. */
const patience = 600_000;

function fromCode(share: Share, scenario: Scenario): Opened | undefined {
	const code = codeOf(share, scenario);
	if (code === undefined) return undefined;
	expect(code.length).toBeLessThanOrEqual(60);
	const read = readCode(code.toLowerCase());
	return typeof read === 'string' ? expect.fail(`${code}: ${read}`) : read.open(scenario);
}

function fromFile(share: Share, scenario: Scenario): Opened {
	const read = readFile(fileOf(share, scenario));
	return typeof read === 'string' ? expect.fail(read) : read.open(scenario);
}

/** What is said and taken, told without the facts that nothing reads any more. */
const told = (passages: readonly Passage[]) =>
	passages.map(({ id, heading, lines, taken, ending }) => ({ id, heading, lines, taken, ending }));

/** State, and facts as far as anything later reads them. */
function felt(play: Play, decision: number) {
	const { scene, state, facts } = situationAfter(play, decision);
	const read = readLater(play.scenario).get(scene);
	return { scene, state, facts: facts.filter((fact) => read?.has(fact)) };
}

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
	'a share of «%s»',
	(_, scenario) => {
		test(
			'of a whole way gives the same transcript, state and ending, by code and by file',
			() => {
				for (const seed of seeds) {
					const play = randomPlay(scenario, seed);
					const share = wholeOf(play);
					for (const opened of [fromCode(share, scenario), fromFile(share, scenario)]) {
						const again = opened?.stretches[0]?.play;
						expect(again && transcript(again), `seed ${seed}`).toEqual(transcript(play));
					}
				}
			},
			patience
		);

		test(
			'of moments gives what was said there, how it stood and what followed, by code and by file',
			() => {
				let coded = 0;
				for (const seed of seeds) {
					const play = randomPlay(scenario, seed);
					const share = momentsOf(play, randomMoments(play, seed));
					const byCode = fromCode(share, scenario);
					if (byCode) coded++;
					for (const opened of [byCode, fromFile(share, scenario)]) {
						const starts = share.stretches.map(({ choices }) => play.log.choices.indexOf(choices[0] ?? ''));
						for (const [index, { play: again, lost }] of opened?.stretches.entries() ?? []) {
							const [start = 0, length] = [starts[index], again.log.choices.length];
							expect(lost).toBe(0);
							expect(told(transcript(again)).slice(0, length), `seed ${seed}`).toEqual(
								told(transcript(play)).slice(start, start + length)
							);
							expect(felt(again, length)).toEqual(felt(play, start + length));
						}
					}
				}
				expect(coded).toBeGreaterThan(seeds.length * 0.85);
			},
			patience
		);

		test(
			'of one moment always fits in a code',
			() => {
				for (const seed of seeds) {
					const play = randomPlay(scenario, seed);
					const decision = seed % play.log.choices.length;
					expect(codeOf(momentsOf(play, [decision]), scenario), `seed ${seed}`).toBeDefined();
				}
			},
			patience
		);
	}
);

describe('a share', () => {
	const [scenario] = scenarios as [Scenario];

	test('of a moment holds nothing of what was chosen before and after it', () => {
		const play = randomPlay(scenario, 3);
		const share = momentsOf(play, [4]);
		expect(share.stretches.flatMap(({ choices }) => choices)).toEqual([play.log.choices[4]]);
		const file = fileOf(share, scenario);
		for (const [decision, choice] of play.log.choices.entries()) {
			if (decision !== 4) expect(file).not.toContain(`"taken": "${choice}"`);
		}
	});

	test('never holds the seed, so that equal choices give equal codes', () => {
		const play = randomPlay(scenario, 3);
		const other = { ...play, log: { ...play.log, seed: 99 } };
		expect(codeOf(wholeOf(other), scenario)).toBe(codeOf(wholeOf(play), scenario));
		expect(Object.keys(JSON.parse(fileOf(momentsOf(play, [1]), scenario)) as object)).toEqual([
			'medvandrer',
			'format',
			'scenario',
			'edition',
			'whole',
			'stretches'
		]);
	});

	test('of an older edition goes as far as it can, and a file keeps the words of then', () => {
		const play = randomPlay(scenario, 5);
		const share = wholeOf(play);
		const gone = play.log.choices[3] ?? '';
		const without: Scenario = {
			...scenario,
			edition: scenario.edition + 1,
			scenes: Object.fromEntries(
				Object.entries(scenario.scenes).map(([id, scene]) => [
					id,
					{ ...scene, choices: scene.choices.filter((choice) => choice.id !== gone) }
				])
			)
		};
		const read = readFile(fileOf(share, scenario));
		const opened = typeof read === 'string' ? undefined : read.open(without).stretches[0];
		expect(opened?.play.log.choices).toEqual(play.log.choices.slice(0, 3));
		expect(opened?.lost).toBe(play.log.choices.length - 3);
		expect(opened?.seen[3]?.taken).toBe(gone);
	});
});

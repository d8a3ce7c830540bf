/** What the core's steps cost, each as the median of many; and what authors wait for, by a conversation's size. */
import { machineOf } from '#core/play/machine.ts';
import { pack, unpack } from '#core/play/packed-log.ts';
import { begin, endingReached, open, replay, take, type Play } from '#core/play/play.ts';
import type { Guide } from '#core/guide/format.ts';
import { AuthoredFile } from '#core/scenario/authored-file.ts';
import { figures } from '#core/scenario/figures.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { inspect } from '#core/scenario/inspection.ts';
import { walk } from '#core/scenario/walk.ts';
import { reviewed } from '#core/score/debrief.ts';
import { policiesFor } from '#core/score/policy.ts';
import { attainable, score } from '#core/score/score.ts';
import { simulate } from '#core/score/simulation.ts';
import { median } from './median.ts';

export interface Timed {
	readonly name: string;
	readonly milliseconds: number;
}

/** What a learner waits for; `long` has more decisions than any conversation may. */
export function playFigures(scenario: Scenario, long: Scenario, guide: Guide): Timed[] {
	const cold = timed(() => wholePlay({ ...scenario }));
	const play = wholePlay(scenario);
	const steps = play.log.choices.length;
	const longPlay = wholePlay(long);
	const packed = pack(play);
	const bounds = attainable(scenario);
	return [
		{ name: `machine and ${steps} steps, cold`, milliseconds: cold },
		{ name: 'machine', milliseconds: often(() => machineOf(scenario)) },
		{ name: 'a warm step', milliseconds: often(() => wholePlay(scenario)) / steps },
		{ name: `replay of ${steps} decisions`, milliseconds: often(() => replay(scenario, play.log)) },
		{
			name: `replay of ${longPlay.log.choices.length} decisions`,
			milliseconds: often(() => replay(long, longPlay.log))
		},
		{ name: 'pack', milliseconds: often(() => pack(play)) },
		{ name: 'unpack', milliseconds: often(() => unpack(scenario, packed)) },
		{ name: 'score of a play', milliseconds: often(() => score(play, bounds)) },
		{ name: 'all that a debrief says', milliseconds: often(() => reviewed(play, guide)) }
	];
}

/** What an author waits for. */
export function authorFigures(scenario: Scenario, guide: Guide): Timed[] {
	const size = Object.keys(scenario.scenes).length;
	const file = new AuthoredFile('scenario.yaml', '');
	const walked = walk(scenario);
	const policies = policiesFor(guide);
	return [
		{ name: `inspect ${size} scenes`, milliseconds: often(() => inspect(scenario, file, guide), 5) },
		{ name: `count ${size} scenes`, milliseconds: often(() => figures(scenario), 5) },
		{
			name: `simulate ${size} scenes, 200 plays`,
			milliseconds: often(() => simulate(scenario, walked, policies, { plays: 200, seed: 1 }), 5)
		}
	];
}

function wholePlay(scenario: Scenario): Play {
	let play = begin(scenario, 1);
	while (endingReached(play) === undefined) play = take(play, open(play)[0]?.id ?? '');
	return play;
}

function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

function often(work: () => unknown, times = 201): number {
	return median(Array.from({ length: times }, () => timed(work)));
}

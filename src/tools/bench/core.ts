/** What the core's steps cost, each as the median of many. */
import { machineOf } from '#core/play/machine.ts';
import { pack, unpack } from '#core/play/packed-log.ts';
import { begin, endingReached, open, replay, take, type Play } from '#core/play/play.ts';
import { attainable } from '#core/score/score.ts';
import { figures } from '#core/scenario/figures.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { median } from './median.ts';

export function coreFigures(scenario: Scenario): { name: string; milliseconds: number }[] {
	const cold = timed(() => wholePlay({ ...scenario }));
	const play = wholePlay(scenario);
	const steps = play.log.choices.length;
	const packed = pack(play);
	return [
		{ name: `machine and ${steps} steps, cold`, milliseconds: cold },
		{ name: 'machine', milliseconds: often(() => machineOf(scenario)) },
		{ name: 'a warm step', milliseconds: often(() => wholePlay(scenario)) / steps },
		{ name: `replay of ${steps} decisions`, milliseconds: often(() => replay(scenario, play.log)) },
		{ name: 'pack', milliseconds: often(() => pack(play)) },
		{ name: 'unpack', milliseconds: often(() => unpack(scenario, packed)) },
		{ name: 'walk and count everything', milliseconds: often(() => figures(scenario), 15) },
		{ name: 'attainable scores', milliseconds: often(() => attainable(scenario), 15) }
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

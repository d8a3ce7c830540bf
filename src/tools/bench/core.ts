/** What the core's steps cost, each as the median of many; and what authors wait for, by a conversation's size. */
import { machineOf } from '#core/play/machine.ts';
import { pack, unpack } from '#core/play/packed-log.ts';
import { begin, endingReached, open, replay, take, type Play } from '#core/play/play.ts';
import type { Guide } from '#core/guide/format.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { inspect, inspectStructure } from '#core/scenario/inspection.ts';
import { parse } from '#core/scenario/parse.ts';
import { reviewed } from '#core/score/debrief.ts';
import { attainable, score } from '#core/score/score.ts';
import { stringify } from 'yaml';
import { examine } from '../scenarios/examination.ts';
import { madeUpConversation } from './made-up-conversation.ts';
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

/** What an author waits for, from a file of text to all that is said of it. */
export function authorFigures(guide: Guide, seed: number): Timed[] {
	const written = (size: number) => stringify(madeUpConversation(size, seed), { lineWidth: 110 });
	const named = (what: string, size: number, text: string) =>
		`${what} ${size} scenes, ${(text.length / 1e6).toFixed(1)} MB, seed ${seed}`;
	return [
		...[24, 200].map((size) => {
			const text = written(size);
			const milliseconds = often(() => wholeExamination(text, guide), 3);
			return { name: named('inspect and simulate', size, text), milliseconds };
		}),
		...[2000].map((size) => {
			const text = written(size);
			const milliseconds = often(() => {
				const { value, file } = parse(Scenario, text, 'scenario.yaml');
				if (value) inspectStructure(value, file, guide);
			}, 3);
			return { name: named('parse and structure of', size, text), milliseconds };
		})
	];
}

function wholeExamination(text: string, guide: Guide): void {
	const { value: scenario, file } = parse(Scenario, text, 'scenario.yaml');
	if (!scenario) throw new Error('The made-up conversation has faults.');
	const { walks } = inspect(scenario, file, guide);
	const folder = { folder: '', brief: undefined, editions: [], playthroughs: [], findings: [] };
	examine({ ...folder, scenario, file, walks }, guide, { words: [] }, { plays: 10_000, seed: 1 });
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

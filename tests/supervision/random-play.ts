/** Plays that look like chance and are the same every time: one for each seed. */
import { readFileSync, readdirSync } from 'node:fs';
import { begin, endingReached, open, take, type Play } from '#core/play/play.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { numbersFrom } from '#core/scenario/seeded-numbers.ts';
import { parse } from '#core/scenario/parse.ts';

/** The course's own, read and not inspected: the build does that, and it takes its time. */
export const scenarios: readonly Scenario[] = readdirSync('scenarios', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('/scenario.yaml'))
	.toSorted()
	.flatMap((path) => parse(Scenario, readFileSync(`scenarios/${path}`, 'utf8'), path).value ?? []);

export function randomPlay(scenario: Scenario, seed: number): Play {
	const number = numbersFrom(seed);
	let play = begin(scenario, seed);
	for (let ways = open(play); endingReached(play) === undefined; ways = open(play)) {
		play = take(play, ways[number(ways.length)]?.id ?? '');
	}
	return play;
}

/** One to three different decisions of a play. */
export function randomMoments({ log }: Play, seed: number): number[] {
	const number = numbersFrom(seed + 7);
	const wanted = 1 + number(3);
	const picked = new Set<number>();
	while (picked.size < wanted) picked.add(number(log.choices.length));
	return [...picked].toSorted((a, b) => a - b);
}

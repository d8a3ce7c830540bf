import { describe, expect, test } from 'vitest';
import { endingReached, open } from '#core/play/play.ts';
import { beats } from '#core/play/beats.ts';
import { transcript } from '#core/play/transcript.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { openChoices, type Situation } from '#core/scenario/situation.ts';
import { forkAt, forkOn, roads, type Fork } from '#supervision/fork.ts';
import { randomPlay, scenarios } from './random-play.ts';

const [scenario] = scenarios as [Scenario];
const play = randomPlay(scenario, 2);

function forked(decision: number): Fork {
	const { situation } = transcript(play)[decision] as { situation: Situation };
	const other = openChoices(scenario, situation).find(({ id }) => id !== play.log.choices[decision]);
	return forkAt(play, decision, other?.id ?? '') ?? expect.fail('Nothing else was open.');
}

describe('«Hva om?»', () => {
	test('leaves the play that it parts from as it was', () => {
		const before = [...play.log.choices];
		const fork = forked(3);
		expect(play.log.choices).toEqual(before);
		expect(fork.play.log.choices.slice(0, 3)).toEqual(before.slice(0, 3));
		expect(fork.play.log.choices).toHaveLength(4);
	});

	test('is played on to an ending', () => {
		let fork = forked(0);
		while (endingReached(fork.play) === undefined) fork = forkOn(fork, open(fork.play)[0]?.id ?? '');
		expect(Object.keys(scenario.endings)).toContain(endingReached(fork.play));
	});

	test('tells where the roads meet, and says nothing before they do', () => {
		let fork = forked(1);
		const met: (string | undefined)[] = [roads(play, fork).meets];
		while (endingReached(fork.play) === undefined) {
			fork = forkOn(fork, open(fork.play)[0]?.id ?? '');
			met.push(roads(play, fork).meets);
		}
		const { original, other, meets } = roads(play, fork);
		const common = other.slice(1).find(({ id }) => original.slice(1).some((one) => one.id === id));
		expect(meets).toBe(common?.heading);
		expect(met.some((one) => one !== undefined)).toBe(true);
	});

	test('is nothing at a choice that isn’t open', () => {
		expect(forkAt(play, 2, 'finnes-ikke')).toBeUndefined();
	});
});

describe('the beats of a play', () => {
	test('are each line, the choices, what was said and what followed, in the order they came', () => {
		const passages = transcript(play);
		const [first] = passages;
		const kinds = beats(passages).flatMap(({ passage, kind }) => (passage === 0 ? kind : []));
		expect(kinds).toEqual([
			...(first?.lines.map(() => 'line') ?? []),
			'choices',
			'taken',
			...(first?.taken?.reaction.map(() => 'reaction') ?? [])
		]);
		expect(beats(passages).at(-1)?.passage).toBe(passages.length - 1);
	});
});

/**
 * What an employee brings to supervision: one to three moments of a play, or, by an active choice, the whole of
 * it. A moment is where the two stood, as far as anything later asks, and the decision made there. What went
 * before isn't in it, nor the play's seed, which is random and would tie it to the play that an LMS knows of.
 */
import { situationAfter, type Play } from '#core/play/play.ts';
import { readLater } from '#core/scenario/read-later.ts';
import type { Situation } from '#core/scenario/situation.ts';

/** Decisions that followed one another, and where the first of them was made. */
export interface Stretch {
	readonly from: Situation;
	readonly choices: readonly string[];
}

export interface Share {
	readonly scenario: string;
	readonly edition: number;
	/** The whole way, from the beginning; a single stretch then. */
	readonly whole: boolean;
	readonly stretches: readonly Stretch[];
}

export const mostMoments = 3;

/** The decisions with these numbers, from 0. Those that follow one another make one stretch. */
export function momentsOf(play: Play, decisions: readonly number[]): Share {
	const { scenario, log } = play;
	const reads = readLater(scenario);
	const inOrder = [...new Set(decisions)].toSorted((a, b) => a - b);
	const firsts = inOrder.filter((decision) => !inOrder.includes(decision - 1));
	return {
		scenario: scenario.id,
		edition: log.edition,
		whole: false,
		stretches: firsts.map((first) => {
			let end = first + 1;
			while (inOrder.includes(end)) end++;
			const { scene, state, facts } = situationAfter(play, first);
			const read = reads.get(scene);
			return {
				from: { scene, state, facts: facts.filter((fact) => read?.has(fact)) },
				choices: log.choices.slice(first, end)
			};
		})
	};
}

export function wholeOf(play: Play): Share {
	const { scenario, log } = play;
	return {
		scenario: scenario.id,
		edition: log.edition,
		whole: true,
		stretches: [{ from: situationAfter(play, 0), choices: log.choices }]
	};
}

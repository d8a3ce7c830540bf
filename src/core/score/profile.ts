/**
 * What a play shows of each principle: how often it was in play on the route taken, and the learner's own
 * moves towards it and away from it, with their words as evidence. Counts, no bands and no percentages:
 * the key follows theory, and no panel has rated it.
 */
import type { Chime, Guide, Principle } from '../guide/format.ts';
import type { Play } from '../play/play.ts';
import { transcript } from '../play/transcript.ts';
import { isOpen, marksOf } from '../scenario/situation.ts';

export interface Move {
	/** The decision's number on the route, from 0. */
	readonly decision: number;
	readonly words: string;
	readonly value: number;
}

export interface Shown {
	readonly principle: Principle;
	/** Decisions where at least one open choice would have touched the principle. */
	readonly opportunities: number;
	readonly towards: readonly Move[];
	readonly away: readonly Move[];
}

/** One entry per principle of the guide, in the guide's order, whether it was in play or not. */
export function profile(play: Play, guide: Guide): Shown[] {
	const met = transcript(play).map(({ scene, situation, taken }) => ({
		inPlay: new Set(
			scene?.choices
				.filter((choice) => taken && isOpen(choice, situation))
				.flatMap((choice) => marksOf(choice, situation).map(({ principle }) => principle))
		),
		choice: taken?.choice,
		marks: taken ? marksOf(taken.choice, situation) : []
	}));
	return guide.principles.map((principle) => {
		const moves = met.flatMap(({ choice, marks }, decision) =>
			marks
				.filter((mark) => mark.principle === principle.id && mark.value !== 0)
				.map(({ value }): Move => ({ decision, words: choice?.text ?? '', value }))
		);
		return {
			principle,
			opportunities: met.filter(({ inPlay }) => inPlay.has(principle.id)).length,
			towards: moves.filter(({ value }) => value > 0),
			away: moves.filter(({ value }) => value < 0)
		};
	});
}

/** The profile through another lens: for each letter of CHIME, the moves on the principles that carry it. */
export function throughChime(shown: readonly Shown[]): Record<Chime, { towards: number; away: number }> {
	const count = (letter: Chime) => {
		const carriers = shown.filter(({ principle }) => principle.chime.includes(letter));
		return {
			towards: new Set(carriers.flatMap(({ towards }) => towards.map(({ decision }) => decision))).size,
			away: new Set(carriers.flatMap(({ away }) => away.map(({ decision }) => decision))).size
		};
	};
	return {
		connectedness: count('connectedness'),
		hope: count('hope'),
		identity: count('identity'),
		meaning: count('meaning'),
		empowerment: count('empowerment')
	};
}

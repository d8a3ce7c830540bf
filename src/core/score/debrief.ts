/**
 * What there is to talk about after a play: each decision with what pulled in it, and the two that it is
 * most worth beginning with. The learner picks a third.
 */
import type { Guide, Principle } from '../guide/format.ts';
import type { Play } from '../play/play.ts';
import { transcript, type Passage } from '../play/transcript.ts';
import type { Choice, Mark } from '../scenario/format/choice.ts';
import type { Line } from '../scenario/format/line.ts';
import type { Scene } from '../scenario/format/scene.ts';
import { marksOf, openChoices, primaryValue } from '../scenario/situation.ts';

export interface Pull {
	readonly mark: Mark;
	readonly principle: Principle;
	/** The source item that the mark cites, in the course's own words. */
	readonly source: string;
}

export interface Reviewed {
	/** The decision's number on the route, from 0. */
	readonly decision: number;
	readonly scene: string;
	readonly heading: string;
	readonly before: readonly Line[];
	readonly choice: Choice;
	readonly reaction: readonly Line[];
	readonly pulls: readonly Pull[];
	/** The choices that were open and not taken. */
	readonly others: readonly Choice[];
	readonly debrief: Scene['debrief'];
	readonly addition: boolean;
}

/** Every decision of a play, in order. */
export function reviewed(play: Play, guide: Guide): Reviewed[] {
	return transcript(play).flatMap((passage, decision) => {
		const { scene, taken, situation } = passage;
		if (!scene || !taken) return [];
		return {
			decision,
			scene: passage.id,
			heading: passage.heading,
			before: passage.lines,
			choice: taken.choice,
			reaction: taken.reaction,
			pulls: marksOf(taken.choice, situation).flatMap((mark) => pullOf(mark, guide)),
			others: openChoices(play.scenario, situation).filter(({ id }) => id !== taken.choice.id),
			debrief: scene.debrief,
			addition: scene.addition ?? false
		};
	});
}

function pullOf(mark: Mark, guide: Guide): Pull[] {
	const principle = guide.principles.find(({ id }) => id === mark.principle);
	return principle && mark.value !== 0 ? [{ mark, principle, source: guide.sources[mark.source] ?? '' }] : [];
}

/**
 * The two decisions to begin with, in the order of the play: the one that led furthest from a principle
 * and the one that led furthest towards one; where several did, the one where most was at stake between
 * the open choices. A play always has two, unless it has fewer decisions than that.
 */
export function moments(play: Play): number[] {
	const stakes = transcript(play).flatMap((passage, decision) => stakeOf(play, passage, decision));
	const away = stakes.toSorted(
		(a, b) => a.value - b.value || b.spread - a.spread || a.decision - b.decision
	)[0];
	const towards = stakes
		.filter(({ decision }) => decision !== away?.decision)
		.toSorted((a, b) => b.value - a.value || b.spread - a.spread || a.decision - b.decision)[0];
	return [away, towards].flatMap((stake) => stake?.decision ?? []).toSorted((a, b) => a - b);
}

function stakeOf({ scenario }: Play, { taken, situation }: Passage, decision: number) {
	if (!taken) return [];
	const values = openChoices(scenario, situation).map((choice) => primaryValue(choice, situation));
	const spread = Math.max(...values) - Math.min(...values);
	return [{ decision, value: primaryValue(taken.choice, situation), spread }];
}

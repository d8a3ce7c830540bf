/**
 * How much the conversations give a learner to do with each principle: the decisions where it is in play,
 * which is where some choice that can be open carries a mark on it, whatever its value. Counted with every
 * switch off and with every switch on, since an organisation may choose either.
 */
import type { Guide, Principle } from '../guide/format.ts';
import { citations, joined, type Citations } from '../scenario/citations.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Walk } from '../scenario/walk.ts';
import type { Walks } from '../scenario/walks.ts';

export interface InPlay {
	readonly principle: Principle;
	/** For each conversation, in the order given, the ids of the scenes. */
	readonly off: readonly (readonly string[])[];
	readonly on: readonly (readonly string[])[];
}

export interface Coverage {
	readonly conversations: readonly string[];
	/** One row for each principle, in the guide's order. */
	readonly principles: readonly InPlay[];
	/** Every item of the sources, in the guide's order, with the places that cite it; often none. */
	readonly sources: Citations;
}

export interface Walked {
	readonly scenario: Scenario;
	readonly walks: Walks;
}

/** Coverage over conversations; `others` are texts that cite the guide too. */
export function coverage(walked: readonly Walked[], guide: Guide, ...others: Citations[]): Coverage {
	const met = walked.map(({ scenario, walks: [off, on = off] }) => ({
		off: scenesInPlay(scenario, off),
		on: scenesInPlay(scenario, on)
	}));
	const cited = joined(...walked.map(({ scenario }) => citations(scenario)), ...others);
	return {
		conversations: walked.map(({ scenario }) => scenario.id),
		principles: guide.principles.map((principle) => ({
			principle,
			off: met.map(({ off }) => off.get(principle.id) ?? []),
			on: met.map(({ on }) => on.get(principle.id) ?? [])
		})),
		sources: new Map(Object.keys(guide.sources).map((id) => [id, cited.get(id) ?? []]))
	};
}

/** The decisions over all conversations where a principle is in play, when the switches stand so. */
export const decisions = (scenes: readonly (readonly string[])[]): number =>
	scenes.reduce((sum, { length }) => sum + length, 0);

/** Fewer than this over a whole course, and a learner hardly meets the principle. */
const enough = 8;
/** A course of fewer conversations is not finished, and would be warned of everything. */
const wholeCourse = 4;

/** The principles that a whole course gives too little of, in the setting that gives least. */
export function seldomInPlay({
	conversations,
	principles
}: Coverage): { principle: Principle; met: number }[] {
	if (conversations.length < wholeCourse) return [];
	return principles
		.map(({ principle, off, on }) => ({ principle, met: Math.min(decisions(off), decisions(on)) }))
		.filter(({ met }) => met < enough);
}

/** For each principle, the scenes in the author's order where a choice that can be open is marked on it. */
function scenesInPlay(scenario: Scenario, { stops }: Walk): Map<string, string[]> {
	const opened = new Set(stops.flatMap(({ ways }) => ways.map(({ choice }) => choice.id)));
	const scenes = new Map<string, string[]>();
	for (const [id, { choices }] of Object.entries(scenario.scenes)) {
		const marks = choices.filter((choice) => opened.has(choice.id)).flatMap((choice) => choice.marks);
		for (const principle of new Set(marks.map((mark) => mark.principle))) {
			scenes.set(principle, [...(scenes.get(principle) ?? []), id]);
		}
	}
	return scenes;
}

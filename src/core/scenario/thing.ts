/**
 * A part of a conversation that can be told of by itself: its id, where it stands, and what can be said of
 * it. Each aspect has its value, to be compared, and the words it is told in, so that a fact reworded or a
 * scene with a new number doesn't make everything that mentions it look changed.
 */
import type { Guide } from '../guide/format.ts';
import { conditionInNumbers } from './condition-in-numbers.ts';
import type { Line } from './format/line.ts';
import type { Scenario } from './format/scenario.ts';

export interface Aspect {
	/** «ordene», «vilkåret»: as it stands in «Replikken «ja»: ordene er endret». */
	readonly name: string;
	readonly value: unknown;
	/** Undefined where there is nothing to tell. */
	readonly told: string | undefined;
}

export interface Thing {
	readonly kind:
		'conversation' | 'person' | 'fact' | 'scene' | 'line' | 'choice' | 'mark' | 'debrief' | 'ending';
	readonly id: string;
	/** As it stands in a sentence, quoted: «papirene», or «Bær håpet – realistisk» på valget «suppa». */
	readonly name: string;
	/** The scene or ending it is in; empty for what belongs to the whole conversation. */
	readonly where: string;
	/** What it hangs on: a line hangs on its scene, its ending, or the choice it follows. */
	readonly owner: string;
	/** The owner, told. */
	readonly place: string;
	/** The thing itself, told in one go. */
	readonly words: string;
	readonly aspects: readonly Aspect[];
	/** Ids of the lines it holds, where their order is seen by a learner. */
	readonly order: readonly string[];
}

export type Principles = Pick<Guide, 'principles'>;

export const text = (name: string, value: string | undefined): Aspect => ({ name, value, told: value });

export function describedLine(
	{ id, by, text: words, manner, when }: Line,
	at: Pick<Thing, 'where' | 'owner' | 'place'>,
	{ cast, facts }: Scenario
): Thing {
	const speaker = cast[by]?.name ?? 'Fortelleren';
	return {
		...{ kind: 'line', id, name: `«${id}»`, ...at, words: `${speaker}: ${words}`, order: [] },
		aspects: [
			text('ordene', words),
			{ name: 'personen bak replikken', value: by, told: speaker },
			text('tonen', manner),
			{ name: 'vilkåret', value: when, told: when && conditionInNumbers(when, facts) }
		]
	};
}

export const labelOf = (id: string, { principles }: Principles): string =>
	principles.find((principle) => principle.id === id)?.label ?? id;

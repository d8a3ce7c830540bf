/**
 * A play at the desk: from the start of the conversation, or from a scene with a state and facts that the author has
 * set. When the file is saved it is played again as far as its choices are still there, so that whoever mends a line
 * stays where they were.
 */
import { begin, beginAt, open, take, type Play } from '#core/play/play.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Situation } from '#core/scenario/situation.ts';

export interface Opening {
	/** Undefined where the play begins as the file says. */
	readonly from: Situation | undefined;
	readonly switches: readonly string[];
}

export interface DeskPlay extends Opening {
	readonly play: Play;
}

export interface Carried {
	readonly kept: DeskPlay;
	/** Choices at the end that can't be taken any more. */
	readonly lost: number;
	/** The scene that the play began in is gone, so that it begins at the start. */
	readonly isMoved: boolean;
}

export const fromStart: Opening = { from: undefined, switches: [] };

/** Begin, and take the choices that are given as far as they can be taken. */
export function played(scenario: Scenario, opening: Opening, choices: readonly string[] = []): Carried {
	const { from, switches } = opening;
	const isMoved = from !== undefined && !isThere(scenario, from.scene);
	const standing = from === undefined || isMoved ? undefined : knownIn(scenario, from);
	let play = standing ? beginAt(scenario, standing) : begin(scenario, 0, switches);
	const taken = isMoved ? [] : choices;
	for (const id of taken) {
		if (!open(play).some((choice) => choice.id === id)) break;
		play = take(play, id);
	}
	return {
		kept: { from: standing, switches, play },
		lost: choices.length - play.log.choices.length,
		isMoved
	};
}

/** The same play in another version of the conversation. */
export const carried = (scenario: Scenario, { play, ...opening }: DeskPlay): Carried =>
	played(scenario, opening, play.log.choices);

const isThere = ({ scenes, endings }: Scenario, id: string): boolean => id in scenes || id in endings;

const knownIn = ({ facts }: Scenario, from: Situation): Situation => ({
	...from,
	facts: Object.keys(facts).filter((fact) => from.facts.includes(fact))
});

/** What became of it, in a sentence to the author. */
export function carriedInWords({ kept, lost, isMoved }: Carried): string {
	const { length } = kept.play.log.choices;
	if (isMoved) return 'Scenen du hoppet til, er ikke i fila lenger. Spillingen begynner fra start.';
	if (lost > 0) {
		const left = length === 0 ? 'begynner på nytt' : `står ved valg ${length}`;
		return `Valg ${length + 1} i spillingen kan ikke tas lenger. Spillingen ${left}.`;
	}
	if (length === 0) return 'Det du lagret, vises nå.';
	return `Det du lagret, vises nå. Spillingen din står, ${length === 1 ? 'med ett valg' : `med ${length} valg`}.`;
}

/**
 * A share against the conversation that this course holds: each stretch as a play, as far as it goes. What no
 * longer fits ends the stretch there. Nothing in a share is trusted to fit, since anyone can write a file.
 */
import { beginAt, open, take, type Play } from '#core/play/play.ts';
import type { Choice } from '#core/scenario/format/choice.ts';
import type { Line } from '#core/scenario/format/line.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Situation } from '#core/scenario/situation.ts';

/** What the learner saw at one decision, in the words of then. */
export interface Seen {
	readonly heading: string;
	readonly lines: readonly Line[];
	readonly choices: readonly Pick<Choice, 'id' | 'text' | 'manner' | 'silence'>[];
	readonly taken: string;
	readonly reaction: readonly Line[];
}

export interface OpenedStretch {
	readonly play: Play;
	/** Decisions at the end that this edition doesn't offer there. */
	readonly lost: number;
	/** One for each decision, where the share holds the words. */
	readonly seen: readonly Seen[];
}

export interface Opened {
	readonly edition: number;
	readonly whole: boolean;
	readonly stretches: readonly OpenedStretch[];
	/** Moments of which this edition doesn't have the place. */
	readonly lostMoments: number;
}

/** Take, one after the other, the open choice that each of these knows as its own. */
export function openedStretch(
	scenario: Scenario,
	from: Situation,
	wanted: readonly ((choice: Choice) => boolean)[],
	seen: readonly Seen[] = []
): OpenedStretch {
	const facts = Object.keys(scenario.facts).filter((fact) => from.facts.includes(fact));
	let play = beginAt(scenario, { ...from, facts });
	for (const isIt of wanted) {
		const next = tried(play, isIt);
		if (!next) break;
		play = next;
	}
	return { play, lost: wanted.length - play.log.choices.length, seen };
}

/** A situation that nobody can come to may have no way on, and that is told by a throw. */
export function tried(play: Play, isIt: (choice: Choice) => boolean): Play | undefined {
	const choice = open(play).find(isIt);
	try {
		return choice && take(play, choice.id);
	} catch {
		return undefined;
	}
}

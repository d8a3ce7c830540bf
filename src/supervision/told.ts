/**
 * A stretch as it is shown: in the words that the learner saw, where a file has brought them, else in those of now,
 * and with what has become of each text since.
 */
import { transcript, type Passage } from '#core/play/transcript.ts';
import { shuffled } from '#core/play/shuffle.ts';
import type { Choice } from '#core/scenario/format/choice.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Revision } from '#core/scenario/revision.ts';
import { rewordedIn, rewordedSince, type Reworded } from '#core/scenario/rewording.ts';
import { openChoices } from '#core/scenario/situation.ts';
import type { OpenedStretch, Seen } from './opened.ts';

/** The passages in the words that are shown. One that the file doesn't tell of is in those of now. */
export function toldPassages({ play, seen }: OpenedStretch): Passage[] {
	return transcript(play).map((passage, decision) => inWordsOf(seen[decision], passage));
}

function inWordsOf(then: Seen | undefined, passage: Passage): Passage {
	const { taken } = passage;
	if (!then || !taken) return passage;
	const { text = taken.choice.text, manner } = then.choices.find(({ id }) => id === taken.choice.id) ?? {};
	return {
		...passage,
		heading: then.heading,
		lines: then.lines,
		taken: { choice: { ...taken.choice, text, manner }, reaction: then.reaction }
	};
}

/** The choices as they lay open, in the words that are shown. */
export function choicesShown(
	scenario: Scenario,
	{ situation }: Passage,
	then: Seen | undefined
): readonly Pick<Choice, 'id' | 'text' | 'manner' | 'silence'>[] {
	return then?.choices ?? shuffled(openChoices(scenario, situation), 0);
}

const asItWas: Reworded = () => undefined;

/** What has become of the texts of a stretch: by its own words, else by what is known of the edition. */
export function rewordedOf(
	scenario: Scenario,
	{ seen }: OpenedStretch,
	revision: Revision | undefined
): Reworded {
	if (seen.length > 0) return rewordedIn(scenario);
	return revision ? rewordedSince(revision) : asItWas;
}

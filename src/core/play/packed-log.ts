/**
 * A log as a short string that survives editing: `edition.seed.switches.choices`, numbers in base 36, and
 * two characters for each switch and choice. A reader walks the conversation and asks which open choice
 * has that tag, so choices that were moved, reworded or added cost nothing, and one that was removed ends
 * the walk there instead of leading it astray.
 */
import type { Scenario } from '../scenario/format/scenario.ts';
import { choicesIn } from '../scenario/choices-in.ts';
import { tagFor } from '../scenario/digest.ts';
import { tagOf } from '../scenario/tag.ts';
import { seedLimit } from './log.ts';
import { begin, open, take, type Play } from './play.ts';

/** The whole play fits in `packedLength` characters of A–Z a–z 0–9 - _ and dots. */
export function pack({ scenario, log }: Play): string {
	const choices = choicesIn(scenario).map(({ choice }) => choice);
	const tags = log.choices.map((id) => tagOf(choices.find((choice) => choice.id === id) ?? { id }));
	return [
		log.edition.toString(36),
		log.seed.toString(36),
		log.switches.map(tagFor).join(''),
		tags.join('')
	].join('.');
}

/** Characters that a packed play of so many decisions takes at the most. */
export function packedLength(decisions: number, switches: number, edition: number): number {
	return edition.toString(36).length + (seedLimit - 1).toString(36).length + 3 + 2 * (switches + decisions);
}

export interface Unpacked {
	readonly play: Play;
	/** Choices at the end of the log that this edition no longer offers there. */
	readonly lost: number;
	/** The edition that the play was made in. */
	readonly edition: number;
}

/** Read a packed log against a scenario. Undefined when it isn't a packed log at all; never throws. */
export function unpack(scenario: Scenario, packed: string): Unpacked | undefined {
	const written = partsOf(packed);
	if (!written) return undefined;
	const { edition, seed, switches, tags } = written;
	const facts = scenario.switches?.filter((fact) => switches.includes(tagFor(fact))) ?? [];
	let play = begin(scenario, seed, facts);
	for (const tag of tags) {
		const choice = open(play).find((one) => tagOf(one) === tag);
		if (!choice) break;
		play = take(play, choice.id);
	}
	return { play, lost: tags.length - play.log.choices.length, edition };
}

/** How far a packed log goes, and nothing of what was chosen: the conversation isn't walked. */
export function extentOf(packed: string): { edition: number; decisions: number } | undefined {
	const written = partsOf(packed);
	return written && { edition: written.edition, decisions: written.tags.length };
}

function partsOf(packed: string) {
	const [edition = '', seed = '', switches = '', choices = '', ...more] = packed.split('.');
	const wellFormed =
		more.length === 0 &&
		/^[1-9a-z][0-9a-z]{0,3}$/.test(edition) &&
		/^[0-9a-z]{1,6}$/.test(seed) &&
		parseInt(seed, 36) < seedLimit &&
		/^(?:[\w-]{2}){0,8}$/.test(switches) &&
		/^(?:[\w-]{2}){0,40}$/.test(choices);
	if (!wellFormed || packed.split('.').length !== 4) return undefined;
	return {
		edition: parseInt(edition, 36),
		seed: parseInt(seed, 36),
		switches: pairs(switches),
		tags: pairs(choices)
	};
}

const pairs = (text: string): string[] => text.match(/../g) ?? [];

/**
 * An edition is a conversation as it was released. Plays outlive edits, so what was once released is
 * written down: every id, so that none is used again for something else, and a fingerprint of every
 * text, so that a change without a new edition is seen.
 */
import { z } from 'zod';
import { choicesIn } from './choices-in.ts';
import { fingerprint } from './digest.ts';
import type { Choice } from './format/choice.ts';
import type { Line } from './format/line.ts';
import type { Scenario } from './format/scenario.ts';
import { Slug } from './format/slug.ts';
import { linesIn } from './lines-in.ts';
import { tagOf } from './tag.ts';

const Fingerprints = z.record(Slug, z.string());

export const Edition = z.strictObject({
	edition: z.int().min(1),
	released: z.iso.date(),
	scenes: Fingerprints,
	endings: Fingerprints,
	choices: z.record(Slug, z.strictObject({ scene: Slug, tag: z.string(), text: z.string() })),
	lines: Fingerprints
});
export type Edition = z.infer<typeof Edition>;

export const Editions = z.array(Edition);

const said = ({ text, manner }: Line | Choice): string => fingerprint(manner ? `${manner}: ${text}` : text);

/** The conversation as it stands now, written down as an edition. `released` is an ISO date. */
export function editionOf(scenario: Scenario, released: string): Edition {
	const scenes = Object.entries(scenario.scenes);
	const endings = Object.entries(scenario.endings);
	return {
		edition: scenario.edition,
		released,
		scenes: Object.fromEntries(scenes.map(([id, { heading }]) => [id, fingerprint(heading)])),
		endings: Object.fromEntries(endings.map(([id, { title }]) => [id, fingerprint(title)])),
		choices: Object.fromEntries(
			choicesIn(scenario).map(({ choice, scene }) => [
				choice.id,
				{ scene, tag: tagOf(choice), text: said(choice) }
			])
		),
		lines: Object.fromEntries(linesIn(scenario).map(({ line }) => [line.id, said(line)]))
	};
}

/** The fingerprint of a text by the id of what says it. */
export function textIn({ scenes, endings, choices, lines }: Edition, id: string): string | undefined {
	return scenes[id] ?? endings[id] ?? choices[id]?.text ?? lines[id];
}

/** Every id of an edition, of whatever it names. */
export function idsOf({ scenes, endings, choices, lines }: Edition): string[] {
	return [scenes, endings, choices, lines].flatMap((part) => Object.keys(part));
}

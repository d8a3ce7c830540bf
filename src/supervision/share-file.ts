/**
 * A share as a file: the same as a code holds, and the words that the learner saw, so that it can be read as it
 * was when the conversation has been rewritten since. Whatever a file holds is text to show and nothing to run.
 */
import * as z from 'zod/mini';
import { transcript } from '#core/play/transcript.ts';
import { shuffled } from '#core/play/shuffle.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { openChoices } from '#core/scenario/situation.ts';
import { openedStretch, type Opened, type Seen as SeenThen } from './opened.ts';
import { mostMoments, type Share } from './share.ts';

/** The longest whole play takes a tenth of this. */
export const mostBytes = 400_000;
const format = 1;
const mostDecisions = 40;

const Slug = z.string().check(z.maxLength(60), z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/));
const Text = z.string().check(z.minLength(1), z.maxLength(2_000));
const Level = z.int().check(z.minimum(0), z.maximum(10));
const Line = z.object({ id: Slug, by: Slug, text: Text, manner: z.optional(Text) });
const Seen = z.object({
	heading: Text,
	lines: z.array(Line).check(z.maxLength(60)),
	choices: z
		.array(z.object({ id: Slug, text: Text, manner: z.optional(Text), silence: z.optional(z.literal(true)) }))
		.check(z.maxLength(8)),
	taken: Slug,
	reaction: z.array(Line).check(z.maxLength(60))
});
const Stretch = z.object({
	scene: Slug,
	state: z.object({ trust: Level, agency: Level, hope: Level, pressure: Level }),
	facts: z.array(Slug).check(z.maxLength(200)),
	seen: z.array(Seen).check(z.minLength(1), z.maxLength(mostDecisions))
});
const ShareFile = z.object({
	medvandrer: z.literal('veiledning'),
	format: z.literal(format),
	scenario: Slug,
	edition: z.int().check(z.minimum(1), z.maximum(100_000)),
	whole: z.boolean(),
	stretches: z.array(Stretch).check(z.minLength(1), z.maxLength(mostMoments))
});
type ShareFile = z.infer<typeof ShareFile>;

export interface ReadFile {
	readonly scenario: string;
	readonly open: (scenario: Scenario) => Opened;
}

export type FileFault = 'too big' | 'other file' | 'newer file' | 'damaged';

/** The file's text. */
export function fileOf({ scenario: id, edition, whole, stretches }: Share, scenario: Scenario): string {
	const file: ShareFile = {
		medvandrer: 'veiledning',
		format,
		scenario: id,
		edition,
		whole,
		stretches: stretches.map(({ from, choices }) => {
			const wanted = choices.map((one) => (choice: { readonly id: string }) => choice.id === one);
			const { play } = openedStretch(scenario, from, wanted);
			return {
				...from,
				facts: [...from.facts],
				seen: transcript(play).flatMap(({ heading, lines, taken, situation }) =>
					taken
						? {
								heading,
								lines: lines.map(({ id, by, text, manner }) => ({ id, by, text, ...spoken(manner) })),
								choices: shuffled(openChoices(scenario, situation), 0).map(
									({ id, text, manner, silence }) => ({
										id,
										text,
										...spoken(manner),
										...(silence ? { silence } : {})
									})
								),
								taken: taken.choice.id,
								reaction: taken.reaction.map(({ id, by, text, manner }) => ({
									id,
									by,
									text,
									...spoken(manner)
								}))
							}
						: []
				)
			};
		})
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** Whoever isn't of the conversation has no name in it, and their lines are the narrator's. */
function knownBy({ cast }: Scenario, seen: SeenThen): SeenThen {
	const known = (lines: SeenThen['lines']) =>
		lines.map((line) => (Object.hasOwn(cast, line.by) ? line : { ...line, by: 'narrator' }));
	return { ...seen, lines: known(seen.lines), reaction: known(seen.reaction) };
}

const spoken = (manner: string | undefined) => (manner === undefined ? {} : { manner });

/** Read a file's text, no longer than `mostBytes`. Never throws. */
export function readFile(text: string): ReadFile | FileFault {
	if (text.length > mostBytes) return 'too big';
	let given: unknown;
	try {
		given = JSON.parse(text);
	} catch {
		return 'other file';
	}
	const head = z.safeParse(z.object({ medvandrer: z.literal('veiledning'), format: z.number() }), given);
	if (!head.success) return 'other file';
	if (head.data.format > format) return 'newer file';
	const parsed = z.safeParse(ShareFile, given);
	if (!parsed.success) return 'damaged';
	const { scenario, edition, whole, stretches } = parsed.data;
	const decisions = stretches.reduce((sum, { seen }) => sum + seen.length, 0);
	if (whole ? stretches.length > 1 : decisions > mostMoments) return 'damaged';
	return {
		scenario,
		open(current) {
			const opened = stretches.flatMap(({ scene, state, facts, seen }) =>
				// By its own names only: «constructor» is a word that any object answers to.
				Object.hasOwn(current.scenes, scene)
					? openedStretch(
							current,
							{ scene, state, facts },
							seen.map(
								({ taken }) =>
									({ id }) =>
										id === taken
							),
							seen.map((one) => knownBy(current, one))
						)
					: []
			);
			return { edition, whole, stretches: opened, lostMoments: stretches.length - opened.length };
		}
	};
}

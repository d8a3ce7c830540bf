/**
 * What is to be said, made from the values that a page shows and never from the page itself. Each thing keeps the
 * id it has in the course, so that what is read can be marked, and a recording be played in the voice's place.
 */
import type { Passage } from '#core/play/transcript.ts';
import type { Choice } from '#core/scenario/format/choice.ts';
import type { Line } from '#core/scenario/format/line.ts';

export interface Spoken {
	readonly id: string;
	/** Said first, with a pause after it: who speaks and how, as in a radio play. */
	readonly lead?: string;
	readonly text: string;
}

type Cast = Readonly<Record<string, { readonly name: string }>>;

/** Lines in order. Whoever speaks is named where the speaker changes, and the narrator never. */
export function spokenLines(lines: readonly Line[], cast: Cast): Spoken[] {
	return lines.map(({ id, by, text, manner }, index) => {
		const name = lines[index - 1]?.by === by ? undefined : cast[by]?.name;
		return withLead(id, text, name, manner);
	});
}

/** The learner's own words, where they are told of and not just said. */
export const spokenTaken = ({ id, text, manner }: Pick<Choice, 'id' | 'text' | 'manner'>): Spoken =>
	withLead(id, text, 'Du', manner);

const ordinals = ['Første', 'Andre', 'Tredje', 'Fjerde'];

/** What is open now, in the order it is shown. */
export function spokenChoices(
	choices: readonly Pick<Choice, 'id' | 'text' | 'manner' | 'silence'>[]
): Spoken[] {
	return choices.map(({ id, text, manner, silence }, index) =>
		withLead(id, text, `${ordinals[index] ?? 'Neste'} valg`, silence && 'stillhet', manner)
	);
}

/**
 * What has come since as many passages had been told: what followed the last choice, and the scene it led to. The
 * choice itself is left out, since the learner has just made it. With nothing told yet, the scene that stands.
 */
export function spokenSince(passages: readonly Passage[], told: number, cast: Cast): Spoken[] {
	if (told === passages.length) return [];
	const isGrown = told > 0 && told < passages.length;
	const reaction = isGrown ? (passages[told - 1]?.taken?.reaction ?? []) : [];
	const arrived = passages.slice(isGrown ? told : -1);
	return [...spokenLines(reaction, cast), ...arrived.flatMap((passage) => spokenPassage(passage, cast))];
}

function spokenPassage({ id, heading, lines, ending }: Passage, cast: Cast): Spoken[] {
	const afterwards = ending ? [{ id: `${id}:afterwards`, text: ending.afterwards }] : [];
	return [{ id: `${id}:heading`, text: heading }, ...spokenLines(lines, cast), ...afterwards];
}

function withLead(id: string, text: string, ...said: (string | undefined)[]): Spoken {
	const lead = said.filter((one) => one !== undefined).join(', ');
	return lead === '' ? { id, text } : { id, lead: `${lead}:`, text };
}

/** Texts without ids of their own, by their place on the page. Empty ones are left out. */
export function spokenTexts(...texts: readonly (string | undefined)[]): Spoken[] {
	return texts.flatMap((text, place) => (text ? { id: `text-${place}`, text } : []));
}

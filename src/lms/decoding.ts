/**
 * What a saved state says, for whoever has one and wonders. It tells how far a conversation has come and never
 * which choices were taken, or what they gave: an administrator doesn't need them, and the course has said that
 * nobody asks for them.
 */
import { extentOf } from '#core/play/packed-log.ts';
import type { Row } from './diagnosis.ts';
import { read, type Reading, type Unfinished } from './saved-state.ts';

/** Names for what a saved state holds; undefined for what this course doesn't have. */
export interface Titles {
	conversation(id: string): string | undefined;
	step(tag: string): string | undefined;
}

export interface Decoded {
	readonly verdict: string;
	readonly rows: readonly Row[];
}

/** Longer than any standard has room for. What comes after is not looked at. */
const longest = 64_000;

const verdicts: Readonly<Record<Reading['how'], string>> = {
	empty: 'Her er det ingen lagring.',
	exact: 'Lagringen er hel.',
	migrated: 'Lagringen er hel. Den er skrevet i en eldre form, og kurset forstår den.',
	salvaged: 'Lagringen er kuttet eller endret. Dette er det kurset kan bruke av den.',
	unreadable: 'Kurset kjenner ikke igjen noe i denne teksten.'
};

/** Copied out of a report a state may have quotes or blanks around it, which are not part of it. */
const cleaned = (text: string) =>
	text
		.slice(0, longest)
		.trim()
		.replace(/^(["'«]?)(.*?)["'»]?$/s, '$2')
		.trim();

export function decode(pasted: string, titles: Titles): Decoded {
	const text = cleaned(pasted);
	const { how, state } = read(text);
	if (how === 'empty' || how === 'unreadable') return { verdict: verdicts[how], rows: [] };
	const schema = /^m(\d{1,3})(?=~)/.exec(text)?.[1];
	const steps = (tags: readonly string[]) => named(tags, (tag) => titles.step(tag));
	return {
		verdict: verdicts[how],
		rows: [
			{ what: 'Lengde', told: [`${text.length} tegn`] },
			{ what: 'Form', told: [schema === undefined ? 'Nummeret mangler' : `Nr. ${schema}`] },
			{ what: 'Lagret', told: [`${state.counter} ganger`] },
			{ what: 'Fullførte samtaler', told: named(state.completed, (id) => titles.conversation(id)) },
			{
				what: 'Samtaler som ikke er ferdige',
				told: orNone(state.unfinished.map((one) => standing(one, titles.conversation(one.conversation))))
			},
			{ what: 'Andre steg som er gjort', told: steps(state.done) },
			{ what: 'Andre steg som er åpnet', told: steps(state.visited) },
			...(state.scores
				? [{ what: 'Samtaler det er regnet ut et tall for', told: steps(Object.keys(state.scores)) }]
				: [])
		]
	};
}

function standing({ packed, debrief }: Unfinished, title: string | undefined): string {
	const extent = extentOf(packed);
	const name = title === undefined ? 'En samtale som ikke er i dette kurset' : `«${title}»`;
	if (!extent) return `${name}: hvor langt den er kommet, lar seg ikke lese`;
	const decisions = `${extent.decisions} valg er tatt`;
	return `${name}, utgave ${extent.edition}: ${decisions}, ${debrief === undefined ? 'i samtalen' : 'i ettertanken'}`;
}

function named(found: readonly string[], title: (one: string) => string | undefined): string[] {
	const titles = found.flatMap((one) => title(one) ?? []);
	const unknown = found.length - titles.length;
	return orNone([
		...titles.map((one) => `«${one}»`),
		...(unknown > 0 ? [`${unknown} som ikke er i dette kurset`] : [])
	]);
}

const orNone = (told: string[]): string[] => (told.length > 0 ? told : ['Ingen']);

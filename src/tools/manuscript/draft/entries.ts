/**
 * What a manuscript says, entry by entry: a heading, a line with whoever says it, or words without a name. People
 * who write by hand leave no empty line between two who speak, so a row that begins with a name is an entry too.
 */
import type { Paragraph } from '../paragraphs.ts';
import { folded } from '../signs.ts';

export interface Entry {
	readonly line: number;
	/** The level of a heading; 0 for all else. */
	readonly level: number;
	readonly label: string | undefined;
	readonly manner: string | undefined;
	readonly words: string;
}

/** What else than a name may stand before a colon. */
export const labels = {
	text: 'Du',
	intention: 'Hensikt',
	cost: 'Kostnad',
	innerVoice: 'Indre stemme',
	to: 'Fører til',
	afterwards: 'Etterpå'
} as const;
/** What a whole manuscript tells besides, and a draft has no use for. */
const ofWholeManuscripts = [
	...['Utgave', 'Undertittel', 'Om innholdet', 'Tid', 'Øver mest på', 'Sted', 'Form', 'Retter opp etter'],
	...['Virkning', 'Merke', 'Begrunnelse', 'Andre veier', 'Hva det kommer an på', 'Slag']
];
const kinds = ['Scene', 'Slutt', 'Valg'];

export function entriesIn(paragraphs: readonly Paragraph[]): Entry[] {
	return paragraphs
		.filter(({ isQuote }) => !isQuote)
		.flatMap((paragraph) => (paragraph.level > 0 ? [heading(paragraph)] : entriesOf(paragraph)));
}

export const isUnused = (label: string): boolean => ofWholeManuscripts.some((one) => isSame(one, label));

/** Capitals and full stops are no difference. */
export const isSame = (one: string, other: string): boolean => key(one) === key(other);
const key = (text: string): string => folded(text).replace(/\.+$/, '').toLocaleLowerCase('nb');

function heading({ line, level, text }: Paragraph): Entry {
	const [, kind, words = text] = /^(\p{L}+) ?\d* ?[:.] (.+)$/u.exec(text) ?? [];
	const label = kinds.find((one) => kind !== undefined && isSame(one, kind));
	return { line, level, label, manner: undefined, words: label === undefined ? text : words };
}

function entriesOf({ rows, emphasised }: Paragraph): Entry[] {
	const entries: Entry[] = [];
	for (const { line, text } of rows) {
		const named = namedEntry(line, text, emphasised);
		const before = entries.at(-1);
		if (named || !before)
			entries.push(named ?? { line, level: 0, label: undefined, manner: undefined, words: text });
		else entries[entries.length - 1] = { ...before, words: `${before.words} ${text}`.trim() };
	}
	return entries;
}

const name = /^(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2})$/u;

/** «Ola: Ja.», «Elin Aasen (lavt): Ja.», «Fører til: I trappa» and «→ I trappa». */
function namedEntry(line: number, text: string, emphasised: readonly string[]): Entry | undefined {
	const arrow = /^(?:→|->|=>) ?(.*)$/.exec(text);
	if (arrow) return { line, level: 0, label: labels.to, manner: undefined, words: arrow[1] ?? '' };
	const [, label = '', manner, words = ''] =
		/^([^:()]{1,40}?)\s*(?:\(([^)]*)\)\s*)?:(?:\s+(.*))?$/.exec(text) ?? [];
	const known = [...Object.values(labels), ...ofWholeManuscripts].find((one) => isSame(one, label));
	const isBold = emphasised.some((one) => isSame(one.replace(/:$/, ''), label));
	if (label === '' || !(known !== undefined || name.test(label) || isBold)) return undefined;
	return { line, level: 0, label: known ?? label, manner, words };
}

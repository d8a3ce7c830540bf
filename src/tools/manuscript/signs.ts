/**
 * Word, pandoc and their like change signs on their own: quotation marks, dashes, ellipses, spaces that don't
 * break. None of it is the author's doing, so a text that differs in nothing else hasn't been changed, and in one
 * that has, each word that stood there before keeps its signs.
 */
import { commonSequence } from './common-sequence.ts';

/** On one line, with spaces that are spaces, and nothing that can't be seen. */
export const plain = (text: string): string =>
	text
		.normalize('NFC')
		.replaceAll(/[\u200B\u2060\uFEFF\u00AD]/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();

/** Two texts that fold to the same differ in nothing that an author has done. */
export const folded = (text: string): string =>
	plain(text)
		.replaceAll('…', '...')
		.replaceAll('—', '---')
		.replaceAll('–', '--')
		.replaceAll(/[’‘]/g, "'")
		.replaceAll(/[“”„]/g, '"');

/** The words that came back, with the signs of those that stood there before, and the course's own on the others. */
export function adopted(before: string, after: string): string {
	if (folded(before) === folded(after)) return before;
	const old = pieces(before.normalize('NFC').trim());
	const met = pieces(plain(after));
	const kept = new Map(
		commonSequence(old.length, met.length, (a, b) => folded(old[a] ?? '') === folded(met[b] ?? '')).map(
			([a, b]) => [b, old[a]]
		)
	);
	const [ahead = '', behind = ''] = [/^\s*/.exec(before)?.[0], /\s*$/.exec(before)?.[0]];
	return ahead + met.map((piece, index) => kept.get(index) ?? typeset(piece)).join('') + behind;
}

/** Words and the spaces between them. A space is a piece of its own kind, however wide. */
const pieces = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];

const typeset = (word: string): string =>
	word
		.replaceAll('...', '…')
		.replaceAll('---', '—')
		.replaceAll('--', '–')
		.replaceAll(/(?<![^(–—])["“”„]/g, '«')
		.replaceAll(/["“”„]/g, '»');

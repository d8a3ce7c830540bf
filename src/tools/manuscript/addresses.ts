/** The addresses in a paragraph, and its words without them. */
import type { Paragraph } from './paragraphs.ts';

export interface Addressed {
	readonly addresses: readonly string[];
	readonly words: string;
	/** There are words on both sides of an address, so that something may belong to another paragraph. */
	readonly isAmid: boolean;
}

const pattern = /\[\s*([a-z][a-z0-9-]*(?:\/[a-z0-9-]+)*)\s*\]/g;

/**
 * An address is known, written as code, or last in its paragraph. Other words in brackets are the author's: Word
 * may lose that something was code, and people write [latter].
 */
export function addressed({ text, coded }: Paragraph, known: ReadonlySet<string>): Addressed {
	const last = text.length;
	const met = [...text.matchAll(pattern)].filter(
		({ 0: whole, 1: address = '', index }) =>
			known.has(address) || coded.some((code) => code.includes(whole)) || index + whole.length === last
	);
	const [first, final] = [met[0], met.at(-1)];
	const words = met.reduceRight(
		(rest, { 0: whole, index }) => rest.slice(0, index) + rest.slice(index + whole.length),
		text
	);
	return {
		addresses: met.flatMap(({ 1: address }) => address ?? []),
		words: words.replaceAll(/ +/g, ' ').trim(),
		isAmid:
			first !== undefined &&
			final !== undefined &&
			text.slice(0, first.index).trim() !== '' &&
			text.slice(final.index + final[0].length).trim() !== ''
	};
}

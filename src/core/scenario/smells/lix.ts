/**
 * LIX, how heavy a text is to read: words per sentence, and the percentage of words with more than six
 * letters. Carl-Hugo Björnsson, Läsbarhet (Stockholm: Liber, 1968). Plain Norwegian lies at 30–38.
 * It is made for running text: of a single sentence it says little, so take it over many.
 */
export function lix(texts: readonly string[]): number {
	const words = texts.flatMap((text) => text.match(/\p{L}+(?:[-’]\p{L}+)*/gu) ?? []);
	if (words.length === 0) return 0;
	const sentences = texts.reduce((sum, text) => sum + sentencesIn(text), 0);
	const long = words.filter((word) => word.length > 6).length;
	return words.length / sentences + (100 * long) / words.length;
}

/** A colon ends one too, as Björnsson counts; a full stop inside a number doesn't. */
const sentencesIn = (text: string): number =>
	text.split(/[.!?:](?=[»)]?(?:\s|$))/).filter((part) => /\p{L}/u.test(part)).length;

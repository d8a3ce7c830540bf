/**
 * Text broken into lines without a page to measure it in. Widths are reckoned for a wide sans-serif, since
 * nobody knows which one the reader has: too much room is seen by no one, too little by everyone.
 */
const narrow = /[\sfijlrt.,:;'’|!()«»-]/;
const wide = /[mwMWÆŒ@…–]|[A-ZÅØ]/;

/** The width of a text at a font size, in the same unit. */
export function widthOf(text: string, size: number): number {
	const ems = Array.from(text, (sign) => (narrow.test(sign) ? 0.42 : wide.test(sign) ? 0.86 : 0.62));
	return size * ems.reduce((sum, em) => sum + em, 0);
}

/** Lines no wider than asked, but for a single word that is. */
export function wrapped(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length > 0 ? `${lines.at(-1) ?? ''} ${word}` : word;
		if (lines.length === 0 || widthOf(longer, size) > width) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}

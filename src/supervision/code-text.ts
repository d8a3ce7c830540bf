/**
 * Symbols as a code that can be read aloud and typed: Crockford's base 32, in groups of five. It has no I, L, O
 * and U; whoever types one of the first three, means the 1 or the 0 that looks like it.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupLength = 5;

/** How many fit in 60 characters with the hyphens, which is what one can bear to read aloud. */
export const mostSymbols = 50;

export function codeText(symbols: readonly number[]): string {
	const text = symbols.map((symbol) => alphabet.charAt(symbol)).join('');
	return text.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? '';
}

/** The symbols of what was typed, whatever case and hyphens; undefined where a sign is none of ours. */
export function symbolsIn(typed: string): number[] | undefined {
	const signs = typed
		.toUpperCase()
		.replaceAll(/[\s\u2010-\u2015-]/g, '')
		.replaceAll('O', '0')
		.replaceAll(/[IL]/g, '1');
	const symbols = Array.from(signs, (sign) => alphabet.indexOf(sign));
	return symbols.includes(-1) ? undefined : symbols;
}

/**
 * «Marte, Yusuf og Elin», «Marte, Yusuf eller Elin». Written here, though a browser can do it: there it takes longer
 * to make ready for the first list than the whole page takes that the list stands on.
 */
export const allOf = (words: readonly string[]): string =>
	joined(words, (before, last) => `${before} og ${last}`);

export const anyOf = (words: readonly string[]): string =>
	joined(words, (before, last) => `${before} eller ${last}`);

function joined(words: readonly string[], join: (before: string, last: string) => string): string {
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : join(words.slice(0, -1).join(', '), last);
}

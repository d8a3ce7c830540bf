/** How something is said or done, as it stands before the words; nothing where that is not told. */
export const inBrackets = (manner: string | undefined): string =>
	manner === undefined ? '' : `(${manner})\u00a0`;

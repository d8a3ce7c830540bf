/** A folder as a value: bytes by path, with forward slashes, relative to the folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** By code unit, so that the order is the same on every machine and in every language. */
export const inOrder = (files: Files): [string, Uint8Array][] =>
	[...files].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

export const textOf = (files: Files, path: string): string | undefined => {
	const bytes = files.get(path);
	return bytes && new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
};

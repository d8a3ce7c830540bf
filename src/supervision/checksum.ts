/**
 * Six symbols that follow the symbols of a code: the BCH code of Bech32m (BIP 350), which finds every one to
 * four wrong symbols in a code of up to 89, and so also two neighbours that have changed places. What else may
 * happen to a code on its way through a hand is found but for one in a thousand million.
 */
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;
const residue = 0x2bc830a3;
export const checksumLength = 6;

function remainder(symbols: readonly number[]): number {
	let rest = 1;
	for (const symbol of symbols) {
		const top = rest >>> 25;
		rest = ((rest & 0x1ffffff) << 5) ^ symbol;
		for (const [bit, word] of generator.entries()) if ((top >>> bit) & 1) rest ^= word;
	}
	return rest;
}

/** The symbols, each from 0 to 31, with their checksum after them. */
export function withChecksum(symbols: readonly number[]): number[] {
	const rest = remainder([...symbols, ...Array<number>(checksumLength).fill(0)]) ^ residue;
	return [...symbols, ...[25, 20, 15, 10, 5, 0].map((shift) => (rest >>> shift) & 31)];
}

/** The symbols before the checksum; undefined when it isn't theirs. */
export function withoutChecksum(symbols: readonly number[]): readonly number[] | undefined {
	return remainder(symbols) === residue ? symbols.slice(0, -checksumLength) : undefined;
}

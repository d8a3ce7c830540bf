/**
 * Numbers that look like chance and are the same every time for a seed, so that what was counted over
 * random plays can be counted again. Mulberry32: 32 bits of state, good enough for thousands of plays.
 */

/** A source of whole numbers from 0 to below what it is asked for. */
export function numbersFrom(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
	};
}

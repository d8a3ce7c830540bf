/** Numbers laid end to end in symbols of five bits, and read back in the same order. */

export class BitWriter {
	readonly #bits: number[] = [];

	add(value: number, width: number): void {
		for (let bit = width - 1; bit >= 0; bit--) this.#bits.push((value >>> bit) & 1);
	}

	/** Symbols from 0 to 31, the last filled up with zeros. */
	get symbols(): number[] {
		return Array.from({ length: Math.ceil(this.#bits.length / 5) }, (_, symbol) =>
			[0, 1, 2, 3, 4].reduce((value, bit) => value * 2 + (this.#bits[symbol * 5 + bit] ?? 0), 0)
		);
	}
}

export class BitReader {
	readonly #bits: readonly number[];
	#at = 0;

	constructor(symbols: readonly number[]) {
		this.#bits = symbols.flatMap((symbol) => [16, 8, 4, 2, 1].map((weight) => (symbol & weight ? 1 : 0)));
	}

	/** Throws `RangeError` past the end. */
	take(width: number): number {
		if (this.#at + width > this.#bits.length) throw new RangeError('The code ends too early.');
		const bits = this.#bits.slice(this.#at, this.#at + width);
		this.#at += width;
		return bits.reduce((value, bit) => value * 2 + bit, 0);
	}

	/** Whether nothing is left but what filled up the last symbol. */
	get isAtEnd(): boolean {
		const rest = this.#bits.slice(this.#at);
		return rest.length < 5 && !rest.includes(1);
	}
}

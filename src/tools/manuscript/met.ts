/** A paragraph that came back, and the addresses it came with. */
import type { Block } from './block.ts';
import type { Paragraph } from './paragraphs.ts';
import { folded } from './signs.ts';

export interface Met {
	readonly paragraph: Paragraph;
	readonly addresses: readonly string[];
	/** Without the addresses. */
	readonly text: string;
	/** Whether there are words on both sides of an address. */
	readonly isAmid: boolean;
}

/** The paragraphs of a manuscript, in their order, and by their addresses. */
export class MetParagraphs {
	readonly all: readonly Met[];
	readonly #byAddress = new Map<string, Met[]>();

	constructor(all: readonly Met[]) {
		this.all = all;
		for (const one of all)
			for (const address of new Set(one.addresses)) this.#byAddress.set(address, [...this.at(address), one]);
	}

	at(address: string): readonly Met[] {
		return this.#byAddress.get(address) ?? [];
	}

	/** The paragraph with an address, where there is one and it has nothing else in it. */
	only(address: string | undefined): Met | undefined {
		const [one, ...more] = address === undefined ? [] : this.at(address);
		return more.length === 0 && one?.addresses.length === 1 && !one.isAmid ? one : undefined;
	}
}

/** A block as it reads, without its address. */
export const shown = ({ label, words }: Block): string =>
	label === undefined ? words : `${label}: ${words}`;

/** What a block or a paragraph is known by in a row: its addresses, else its words. */
export const keysOf = (addresses: readonly string[], text: string): string[] =>
	addresses.length > 0 ? addresses.map((address) => `[${address}]`) : [folded(text)];

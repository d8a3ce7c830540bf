/** A paragraph of a manuscript taken apart: what stands before the words, how they are said, and the words. */
import { folded } from './signs.ts';

export interface Said {
	/** All that stands before the words, with its colon. */
	readonly head: string;
	readonly manner: string | undefined;
	readonly words: string;
}

/** Undefined when the paragraph begins with none of the labels. A colon may be part of a label or a manner. */
export function saidIn(text: string, labels: readonly string[], isSaid: boolean): Said | undefined {
	for (const { index } of text.matchAll(/:/g)) {
		const before = text.slice(0, index).trim();
		const inManner = isSaid ? /^(.*?)\s*\((.*)\)$/.exec(before) : null;
		const [label, manner] = inManner
			? [inManner[1] ?? '', inManner[2]?.trim() || undefined]
			: [before, undefined];
		if (labels.some((one) => folded(one) === folded(label)))
			return { head: text.slice(0, index + 1), manner, words: text.slice(index + 1).trim() };
	}
	return undefined;
}

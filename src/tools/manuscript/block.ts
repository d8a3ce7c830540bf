/**
 * A manuscript is a row of blocks: headings, paragraphs and items of lists. Words that may be changed have an
 * address, which is shown behind them in the manuscript and finds its way back to their place in the file. All
 * else stands there to be read, and stands fast.
 */
import type { Path } from '#core/scenario/authored-file.ts';

export interface Block {
	readonly form: 'title' | 'part' | 'piece' | 'paragraph' | 'condition' | 'item' | 'note';
	/** What stands before the words, without its colon: «Hensikt», «Scene 2», or who says them. */
	readonly label?: string | undefined;
	/** Somebody says the words, and may say them in some manner: «lavt». */
	readonly isSaid?: boolean;
	readonly manner?: string | undefined;
	readonly words: string;
	/** The words' own place in the file; of what stands fast, the place of what it tells. */
	readonly path: Path;
	readonly address?: string;
}

/** Where a manner of saying stands: beside the words. */
export const mannerPath = ({ path }: Block): Path => [...path.slice(0, -1), 'manner'];

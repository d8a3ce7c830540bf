/** What `npm run scenarios -- --review DIR` and `-- --since FILE_OR_EDITION` do, together or each alone. */
import { join, resolve } from 'node:path';
import type { Guide } from '#core/guide/format.ts';
import type { Conversation } from '../data/content.ts';
import { changesSince, sinceRows, type Since } from './since.ts';
import { writeReview } from './write.ts';

export interface ReviewRequest {
	/** The folder to write review packs to. */
	readonly review?: string | undefined;
	readonly since?: string | undefined;
	/** Shuffles the choices on the sheets without a conversation around them. */
	readonly seed: number;
}

/** Rows to print: the files written, else the changes. Paths are meant from where the command was given. */
export function answer(
	{ review, since, seed }: ReviewRequest,
	conversations: readonly Conversation[],
	guide: Guide
): string[] {
	const from = process.env['INIT_CWD'] ?? process.cwd();
	const changed =
		since === undefined ? new Map<string, Since>() : changesSince(since, conversations, guide, from);
	if (review === undefined) return [...changed].flatMap(([id, one]) => sinceRows(id, one));
	const names = writeReview(resolve(from, review), conversations, guide, seed, changed);
	return names.map((name) => join(review, name));
}

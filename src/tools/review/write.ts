/** Writes the review packs of conversations to a folder, and gives the names of the files. */
import type { Guide } from '#core/guide/format.ts';
import type { Conversation } from '../data/content.ts';
import { writeFolder } from '../package/folder.ts';
import { reviewPack } from './pack.ts';
import type { Since } from './since.ts';

export function writeReview(
	folder: string,
	conversations: readonly Conversation[],
	guide: Guide,
	seed: number,
	since: ReadonlyMap<string, Since>
): string[] {
	const encoder = new TextEncoder();
	const pages = conversations.flatMap(({ scenario, walks, playthroughs }) =>
		scenario && walks
			? [...reviewPack({ scenario, walks, playthroughs }, guide, seed, since.get(scenario.id))]
			: []
	);
	writeFolder(folder, new Map(pages.map(([name, text]) => [name, encoder.encode(text)])));
	return pages.map(([name]) => name);
}

/**
 * Conversations as they were last read, for a server that is asked many times between two saves: to walk one takes
 * most of a second, and a save changes one of them. A conversation is read anew when any file in its folder, or the
 * guide, is another than it was.
 */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Guide } from '#core/guide/format.ts';
import { readConversation, type Conversation } from './content.ts';

export function keptConversations(): (folder: string, guide: Guide) => Conversation {
	const kept = new Map<string, { readonly stamp: string; readonly conversation: Conversation }>();
	return (folder, guide) => {
		const stamp = [folder, join(dirname(folder), 'guide')].map(stampOf).join('\n');
		const before = kept.get(folder);
		if (before?.stamp === stamp) return before.conversation;
		const conversation = readConversation(folder, guide);
		kept.set(folder, { stamp, conversation });
		return conversation;
	};
}

/** Which files there are, when they were written, and how long they are. */
function stampOf(folder: string): string {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.toSorted()
		.map((name) => {
			const { mtimeMs, size } = statSync(join(folder, name));
			return `${name} ${mtimeMs} ${size}`;
		})
		.join('\n');
}

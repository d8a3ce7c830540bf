/**
 * All that a conversation needs and its brief does not: what is played, what goes through it, and what draws it. In the
 * built page it comes behind the brief, which is read meanwhile. Undefined when the conversation can't be had.
 */
import { conversationToPlay } from './data.ts';

export async function toPlay(id: string) {
	const [scenario, { ConversationSession }, { default: Talk }] = await Promise.all([
		conversationToPlay(id),
		import('./conversation-session.svelte.ts'),
		import('./samtale/[id]/Talk.svelte')
	]);
	return scenario && { scenario, ConversationSession, Talk };
}

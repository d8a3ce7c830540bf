/**
 * All that the time after a conversation needs and the conversation does not: what draws the debrief, what it
 * is held against, and what the conversation's file says of every choice. It comes while the learner talks.
 */
import type { Play } from '#core/play/play.ts';
import { conversation, guide } from './data.ts';

export async function afterwards(id: string) {
	const [{ default: Debrief }, { default: Explained }, principles, scenario] = await Promise.all([
		import('#ui/debrief/Debrief.svelte'),
		import('#ui/debrief/Explained.svelte'),
		guide(),
		conversation(id)
	]);
	if (!principles || !scenario) throw new Error(`What comes after "${id}" did not come.`);
	return {
		Debrief,
		Explained,
		guide: principles,
		/** A play of what was sent to be played, as one of the whole conversation: the same log, all texts. */
		whole: (play: Play): Play => ({ ...play, scenario })
	};
}

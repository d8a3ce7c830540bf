/** How long a play takes when it is read aloud, which is also about what it takes to read it and think. */
import { openChoices } from '../scenario/situation.ts';
import type { Play } from './play.ts';
import { transcript } from './transcript.ts';

/** Words a minute of one who reads aloud to a group, in no hurry. */
const pace = 130;

/** Minutes for all that is seen on the way: lines, every choice that was open, what was said and what followed. */
export function readingMinutes(play: Play): number {
	const words = transcript(play)
		.flatMap(({ lines, taken, situation, ending }) => [
			...lines,
			...openChoices(play.scenario, situation),
			...(taken?.reaction ?? []),
			...(ending ? [{ text: ending.afterwards }] : [])
		])
		.reduce((sum, { text }) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0);
	return words / pace;
}

/**
 * The conversation as two people on a path, drawn from the log: side by side where the learner followed,
 * ahead where they pressed, at a distance where they let go. Numbers only; drawing them is for a screen.
 */
import type { Play } from '../play/play.ts';
import { situationAfter } from '../play/play.ts';
import { transcript } from '../play/transcript.ts';
import type { State } from '../scenario/format/state.ts';

export type Stance = 'beside' | 'ahead' | 'apart';

export interface Footstep {
	readonly decision: number;
	readonly heading: string;
	readonly name: string;
	readonly stance: Stance;
	/** How the person stood after the choice. */
	readonly state: State;
}

/** One footstep per decision taken, in order. */
export function footsteps(play: Play): Footstep[] {
	return transcript(play).flatMap(({ taken, heading }, decision) =>
		taken
			? [
					{
						decision,
						heading,
						name: taken.choice.name,
						stance: taken.choice.stance,
						state: situationAfter(play, decision + 1).state
					}
				]
			: []
	);
}

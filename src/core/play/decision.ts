/**
 * The decisions of a play one by one, for whoever is told of each alone: where it was made, what was chosen, and
 * all that the scene has to choose from, also what was not open just then.
 */
import type { Play } from './play.ts';
import { transcript } from './transcript.ts';

export interface Decision {
	readonly conversation: string;
	/** 1 for the first. */
	readonly number: number;
	readonly scene: string;
	readonly heading: string;
	readonly choice: string;
	/** Every choice of the scene, in the author's order. */
	readonly choices: readonly { readonly id: string; readonly text: string }[];
}

export function decisionsOf(play: Play): Decision[] {
	return transcript(play).flatMap(({ id, heading, scene, taken }, index) =>
		scene && taken
			? {
					conversation: play.scenario.id,
					number: index + 1,
					scene: id,
					heading,
					choice: taken.choice.id,
					choices: scene.choices.map((choice) => ({ id: choice.id, text: choice.text }))
				}
			: []
	);
}

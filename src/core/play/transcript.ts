/**
 * A play told as a script: scene by scene, what was said before each choice, what the learner said, and
 * what followed. The screen, the print, the text version and the debrief all read this.
 */
import type { Choice } from '../scenario/format/choice.ts';
import type { Line } from '../scenario/format/line.ts';
import type { Ending, Scene } from '../scenario/format/scene.ts';
import { endingAt, linesSaid, sceneAt, type Situation } from '../scenario/situation.ts';
import { situationAfter, type Play } from './play.ts';

export interface Passage {
	readonly id: string;
	readonly heading: string;
	readonly place: string | undefined;
	readonly lines: readonly Line[];
	/** What the learner chose, and what followed at once; undefined where the play stands now. */
	readonly taken: { readonly choice: Choice; readonly reaction: readonly Line[] } | undefined;
	/** The situation that the choice was met in. */
	readonly situation: Situation;
	readonly scene: Scene | undefined;
	readonly ending: Ending | undefined;
}

/** One passage per scene met, the last one being where the play stands: a scene to choose in, or an ending. */
export function transcript(play: Play): Passage[] {
	return play.snapshots.map((_, index) => passage(play, index));
}

function passage(play: Play, index: number): Passage {
	const situation = situationAfter(play, index);
	const scene = sceneAt(play.scenario, situation);
	const ending = endingAt(play.scenario, situation);
	const choice = scene?.choices.find(({ id }) => id === play.log.choices[index]);
	return {
		id: situation.scene,
		heading: scene?.heading ?? ending?.title ?? '',
		place: scene?.place ?? ending?.place,
		lines: linesSaid(scene?.lines ?? ending?.lines, situation),
		taken: choice && { choice, reaction: linesSaid(choice.reaction, situationAfter(play, index + 1)) },
		situation,
		scene,
		ending
	};
}

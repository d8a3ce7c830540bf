/**
 * A play told as a script: scene by scene, what was said before each choice, what the learner said, and
 * what followed. The screen, the print, the text version and the debrief all read this.
 */
import type { Choice } from '../scenario/format/choice.ts';
import type { Line } from '../scenario/format/line.ts';
import type { Ending, Scene } from '../scenario/format/scene.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { endingAt, linesSaid, sceneAt, type Situation } from '../scenario/situation.ts';
import type { Snapshot } from './machine.ts';
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

/**
 * Passages that a choice has led out of, by what it led to. Nothing more happens in them, so each is told once and is
 * the same value ever after: whatever shows a play looks again at no more than its end.
 */
const left = new WeakMap<Scenario, WeakMap<Snapshot, Passage>>();

/** One passage per scene met, the last one being where the play stands: a scene to choose in, or an ending. */
export function transcript(play: Play): Passage[] {
	let told = left.get(play.scenario);
	if (!told) left.set(play.scenario, (told = new WeakMap()));
	return play.snapshots.map((_, index) => {
		const next = play.snapshots[index + 1];
		const before = next && told.get(next);
		if (before) return before;
		const now = passage(play, index);
		if (next) told.set(next, now);
		return now;
	});
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

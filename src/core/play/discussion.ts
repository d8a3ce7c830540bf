/**
 * Where a group can begin in a conversation, without playing it from the start. A group that begins in the middle
 * needs a state, facts and lines that belong together, and only a way that someone has gone has all three. So a
 * discussion scene opens where one of the author's playthroughs reaches it, the one that comes nearest to what
 * the author asks for there.
 */
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Scene } from '../scenario/format/scene.ts';
import type { Situation } from '../scenario/situation.ts';
import { stateNames } from '../scenario/state.ts';
import type { Playthrough } from './playthrough.ts';
import { begin, open, situationAfter, take, type Play } from './play.ts';

export interface DiscussionScene {
	/** The name that can be said aloud: «ELIN-4». */
	readonly name: string;
	readonly scene: string;
	readonly heading: string;
	readonly question: string;
	readonly seed: number;
	/** The choices on the way there. */
	readonly choices: readonly string[];
}

type Discussed = Scene & { readonly discussion: NonNullable<Scene['discussion']> };

/** The scenes that an author has marked for a group, by their ids. */
export function discussedScenes(scenario: Scenario): [string, Discussed][] {
	return Object.entries(scenario.scenes).flatMap(([id, scene]) =>
		scene.discussion ? [[id, { ...scene, discussion: scene.discussion }]] : []
	);
}

/** Every discussion scene that a playthrough reaches, in the author's order. */
export function discussionScenes(
	scenario: Scenario,
	playthroughs: readonly Playthrough[]
): DiscussionScene[] {
	return discussedScenes(scenario).flatMap(([id, scene]) => {
		const play = openingOf(scenario, id, scene, playthroughs);
		if (!play) return [];
		const { heading, discussion } = scene;
		const { seed, choices } = play.log;
		return [{ name: discussion.name, scene: id, heading, question: discussion.question, seed, choices }];
	});
}

function openingOf(
	scenario: Scenario,
	id: string,
	{ discussion }: Discussed,
	playthroughs: readonly Playthrough[]
): Play | undefined {
	const distance = (play: Play) => distanceFrom(discussion, situationAfter(play));
	return playthroughs
		.flatMap((playthrough) => playedTo(scenario, id, playthrough) ?? [])
		.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** A missing fact weighs more than any difference in state: it is what the lines speak of. */
function distanceFrom({ state, facts = [] }: Discussed['discussion'], met: Situation): number {
	const lacking = facts.filter((fact) => !met.facts.includes(fact)).length;
	const off = stateNames.reduce((sum, one) => sum + Math.abs((state ?? met.state)[one] - met.state[one]), 0);
	return lacking * 100 + off;
}

/**
 * As far as the scene, with nothing switched on: an organisation's switches differ, and what is shown to a group
 * has to hold in all of them.
 */
function playedTo(scenario: Scenario, scene: string, { seed, choices }: Playthrough): Play | undefined {
	let play = begin(scenario, seed);
	for (const id of choices) {
		if (situationAfter(play).scene === scene) return play;
		if (!open(play).some((choice) => choice.id === id)) return undefined;
		play = take(play, id);
	}
	return undefined;
}

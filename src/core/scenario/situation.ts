/**
 * Where a conversation stands: the scene, the person's state, and what is remembered. The two questions
 * that decide everything — is this choice open, and what does it do — are answered here, by the machine
 * that a learner plays and by the walks over all that can happen alike.
 */
import { holds } from './condition.ts';
import type { Choice, Effect, Mark } from './format/choice.ts';
import type { Line } from './format/line.ts';
import type { Scenario } from './format/scenario.ts';
import type { Ending, Scene } from './format/scene.ts';
import type { State } from './format/state.ts';
import { changed } from './state.ts';

/** `scene` names a scene or an ending; `facts` stand in the order the scenario declares them. */
export interface Situation {
	readonly scene: string;
	readonly state: State;
	readonly facts: readonly string[];
}

/** Where a conversation begins. `switches` are the start facts that an organisation has switched on. */
export function startOf(scenario: Scenario, switches: readonly string[] = []): Situation {
	const allowed = scenario.switches?.filter((fact) => switches.includes(fact)) ?? [];
	return {
		scene: scenario.start.scene,
		state: scenario.start.state,
		facts: Object.keys(scenario.facts).filter((fact) => allowed.includes(fact))
	};
}

export const sceneAt = (scenario: Scenario, { scene }: Situation): Scene | undefined =>
	scenario.scenes[scene];
export const endingAt = (scenario: Scenario, { scene }: Situation): Ending | undefined =>
	scenario.endings[scene];

/** Whether a choice is open: its condition is read in the situation before it is taken. */
export function isOpen(choice: Choice, { state, facts }: Situation): boolean {
	return holds(choice.when, state, facts);
}

/** The choices open in a situation, in the author's order; none at an ending. */
export function openChoices(scenario: Scenario, situation: Situation): Choice[] {
	return sceneAt(scenario, situation)?.choices.filter((choice) => isOpen(choice, situation)) ?? [];
}

function effectOf(choice: Choice, { state, facts }: Situation): Effect {
	if (!choice.effects) return {};
	if (!Array.isArray(choice.effects)) return choice.effects;
	return choice.effects.find((effect) => holds(effect.when, state, facts)) ?? {};
}

/** The situation after a choice: effects first, then the first way on whose condition holds after them. */
export function after(scenario: Scenario, choice: Choice, before: Situation): Situation {
	const effect = effectOf(choice, before);
	const state = changed(before.state, effect);
	const facts = factsAfter(scenario, effect, before.facts);
	return { scene: wayOn(choice, state, facts), state, facts };
}

/** The very same list where nothing is remembered or forgotten: walks tell lists apart by what they are. */
function factsAfter({ facts }: Scenario, { remember, forget }: Effect, before: readonly string[]) {
	if (!remember && !forget) return before;
	const remembered = new Set([...before, ...(remember ?? [])]);
	for (const fact of forget ?? []) remembered.delete(fact);
	return Object.keys(facts).filter((fact) => remembered.has(fact));
}

function wayOn(choice: Choice, state: State, facts: readonly string[]): string {
	if (typeof choice.to === 'string') return choice.to;
	const way = choice.to.find(({ when }) => holds(when, state, facts));
	if (!way)
		throw new Error(
			`Choice "${choice.id}" has no way on from this situation; inspection refuses such a file.`
		);
	return way.scene;
}

/** The lines that are said in a situation, of those that might be. */
export function linesSaid(lines: readonly Line[] | undefined, { state, facts }: Situation): Line[] {
	return lines?.filter((line) => holds(line.when, state, facts)) ?? [];
}

/** The marks a choice carries in the situation before it: for each principle, the first entry that holds. */
export function marksOf(choice: Choice, { state, facts }: Situation): Mark[] {
	const marks: Mark[] = [];
	for (const mark of choice.marks) {
		if (marks.some(({ principle }) => principle === mark.principle)) continue;
		if (holds(mark.when, state, facts)) marks.push(mark);
	}
	return marks;
}

/** The value on the choice's primary principle, −2 to 2; 0 where no entry for it holds. */
export function primaryValue(choice: Choice, situation: Situation): number {
	const primary = choice.marks.find((mark) => mark.primary)?.principle;
	return marksOf(choice, situation).find(({ principle }) => principle === primary)?.value ?? 0;
}

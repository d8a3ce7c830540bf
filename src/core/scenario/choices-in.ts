/** Every choice of a conversation in the order an author wrote them, with the path to each. */
import type { Path } from './authored-file.ts';
import type { Choice } from './format/choice.ts';
import type { Scenario } from './format/scenario.ts';

export interface PlacedChoice {
	readonly choice: Choice;
	/** The id of the scene it is offered in. */
	readonly scene: string;
	readonly path: Path;
}

export function choicesIn(scenario: Scenario): PlacedChoice[] {
	return Object.entries(scenario.scenes).flatMap(([scene, { choices }]) =>
		choices.map((choice, index) => ({ choice, scene, path: ['scenes', scene, 'choices', index] }))
	);
}

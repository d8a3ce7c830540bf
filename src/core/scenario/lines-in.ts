/** Every line of a conversation in the order an author wrote them, with the path to each. */
import type { Path } from './authored-file.ts';
import type { Line } from './format/line.ts';
import type { Scenario } from './format/scenario.ts';

export interface Placed {
	readonly line: Line;
	readonly path: Path;
}

export function linesIn(scenario: Scenario): Placed[] {
	const placed = (lines: readonly Line[], path: Path): Placed[] =>
		lines.map((line, index) => ({ line, path: [...path, index] }));
	return [
		...Object.entries(scenario.scenes).flatMap(([id, scene]) => [
			...placed(scene.lines, ['scenes', id, 'lines']),
			...scene.choices.flatMap((choice, index) =>
				placed(choice.reaction ?? [], ['scenes', id, 'choices', index, 'reaction'])
			)
		]),
		...Object.entries(scenario.endings).flatMap(([id, ending]) =>
			placed(ending.lines, ['endings', id, 'lines'])
		)
	];
}

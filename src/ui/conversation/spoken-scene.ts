/** A scene of the text version as it is read aloud: the lines with what they depend on, and each choice after them. */
import type { Line } from '#core/scenario/format/line.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Scene } from '#core/scenario/format/scene.ts';
import { spokenLines, spokenTaken, type Spoken } from '#ui/aloud/spoken.ts';
import { conditionInWords } from './condition-words.ts';
import { linesByCondition } from './lines-by-condition.ts';

type Told = Pick<Scenario, 'cast' | 'facts'>;

export function spokenScene(scene: Scene, scenario: Told, name: string): Spoken[] {
	const choices = scene.choices.flatMap((choice, index): Spoken[] => {
		const condition = choice.when && conditionInWords(choice.when, scenario.facts, name);
		return [
			{ id: `${choice.id}:number`, text: `Valg ${index + 1}.${condition ? ` ${condition}` : ''}` },
			spokenTaken(choice),
			...spokenTold(choice.reaction ?? [], scenario, name)
		];
	});
	return [{ id: 'heading', text: scene.heading }, ...spokenTold(scene.lines, scenario, name), ...choices];
}

export function spokenTold(lines: readonly Line[], { cast, facts }: Told, name: string): Spoken[] {
	return linesByCondition(lines).flatMap((group, index) => [
		...(group.when ? [{ id: `condition-${index}`, text: conditionInWords(group.when, facts, name) }] : []),
		...spokenLines(group.lines, cast)
	]);
}

/** Scenes and endings as they are read in a manuscript, with what is said of the choice afterwards. */
import type { Guide } from '#core/guide/format.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Ending, Scene } from '#core/scenario/format/scene.ts';
import { labelOf } from '#core/scenario/thing.ts';
import { endings, placeNames } from '#core/scenario/value-words.ts';
import type { Block } from './block.ts';
import { toldChoice } from './told-choice.ts';
import { toldLines } from './told-lines.ts';

export function toldScene(id: string, scene: Scene, scenario: Scenario, guide: Guide): Block[] {
	const { heading, place, addition, lines, choices, debrief, discussion } = scene;
	const path = ['scenes', id];
	const number = Object.keys(scenario.scenes).indexOf(id) + 1;
	const afterwards = (label: string, words: string | undefined, key: string, address: string): Block[] =>
		words === undefined
			? []
			: [
					{
						...{ form: 'paragraph', label, words },
						...{ path: [...path, 'debrief', key], address: `${id}/${address}` }
					}
				];
	return [
		{ form: 'part', label: `Scene ${number}`, words: heading, path: [...path, 'heading'], address: id },
		...(addition
			? [note('Scenen er kursets tillegg og står ikke i veilederen.', [...path, 'addition'])]
			: []),
		...placed(place, path),
		...toldLines(lines, [...path, 'lines'], scenario),
		...choices.flatMap((choice, index) =>
			toldChoice(choice, index + 1, [...path, 'choices', index], scenario, guide)
		),
		{ form: 'piece', words: 'Det som sies om valget etterpå', path: [...path, 'debrief'] },
		...debrief.pulled.map(({ principle, text }, index): Block => ({
			...{ form: 'paragraph', label: labelOf(principle, guide), words: text },
			...{ path: [...path, 'debrief', 'pulled', index, 'text'], address: `${id}/trakk-${index + 1}` }
		})),
		...afterwards('Andre veier', debrief.otherRoads, 'otherRoads', 'andre-veier'),
		...afterwards('Hva det kommer an på', debrief.dependsOn, 'dependsOn', 'kommer-an-pa'),
		...afterwards('Panelet var delt', debrief.panelSplit, 'panelSplit', 'panelet'),
		...(discussion
			? [
					{
						...{ form: 'paragraph' as const, label: `I veiledning, ${discussion.name}` },
						...{ words: discussion.question, path: [...path, 'discussion', 'question'] },
						address: `${id}/veiledning`
					}
				]
			: [])
	];
}

export function toldEnding(id: string, ending: Ending, scenario: Scenario): Block[] {
	const { title, kind, place, lines, afterwards } = ending;
	const path = ['endings', id];
	return [
		{ form: 'part', label: 'Slutt', words: title, path: [...path, 'title'], address: id },
		{ form: 'paragraph', label: 'Slag', words: `${endings[kind]}.`, path: [...path, 'kind'] },
		...placed(place, path),
		...toldLines(lines, [...path, 'lines'], scenario),
		{
			...{ form: 'paragraph', label: 'Etterpå', words: afterwards },
			...{ path: [...path, 'afterwards'], address: `${id}/etterpa` }
		}
	];
}

const placed = (place: Scene['place'], path: readonly string[]): Block[] =>
	place ? [{ form: 'paragraph', label: 'Sted', words: placeNames[place], path: [...path, 'place'] }] : [];

const note = (words: string, path: readonly string[]): Block => ({ form: 'note', words, path });

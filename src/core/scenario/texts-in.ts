/** Every text of a conversation that somebody reads, with who says it and the path to it. */
import type { Path } from './authored-file.ts';
import { choicesIn } from './choices-in.ts';
import type { Voice } from './format/language.ts';
import type { Scenario } from './format/scenario.ts';
import { linesIn } from './lines-in.ts';

export interface PlacedText {
	/** The id of the nearest thing around it: a line, a choice, a scene, an ending or the conversation. */
	readonly id: string;
	/** What the file calls it: «why», «cost»; all that is said of a scene afterwards is «debrief». */
	readonly kind: string;
	readonly voice: Voice;
	readonly text: string;
	readonly path: Path;
}

export function textsIn(scenario: Scenario): PlacedText[] {
	const { id, title, subtitle, contentNote, cast, endings } = scenario;
	return [
		...ofCourse(id, [], { title, subtitle, contentNote }),
		...Object.entries(cast).flatMap(([name, { about }]) => ofCourse(name, ['cast', name], { about })),
		...linesIn(scenario).flatMap(({ line, path }) => [
			...texts(line.id, line.by === 'narrator' ? 'narrator' : 'people', path, { text: line.text }),
			...texts(line.id, 'narrator', path, { manner: line.manner })
		]),
		...afterwards(scenario),
		...choiceTexts(scenario),
		...Object.entries(endings).flatMap(([ending, { title: name, afterwards: after }]) =>
			ofCourse(ending, ['endings', ending], { title: name, afterwards: after })
		)
	];
}

function choiceTexts(scenario: Scenario): PlacedText[] {
	return choicesIn(scenario).flatMap(({ choice, path }) => {
		const { id, name, text, manner, intention, cost, innerVoice, marks } = choice;
		return [
			...texts(id, 'choices', path, { text }),
			...texts(id, 'narrator', path, { manner }),
			...texts(id, 'people', path, { innerVoice }),
			...ofCourse(id, path, { name, intention, cost }),
			...marks.flatMap(({ why }, index) => ofCourse(id, [...path, 'marks', index], { why }))
		];
	});
}

function afterwards({ scenes }: Scenario): PlacedText[] {
	return Object.entries(scenes).flatMap(([id, { heading, debrief, discussion }]) => {
		const { pulled, otherRoads, dependsOn, panelSplit } = debrief;
		const path = ['scenes', id, 'debrief'];
		return [
			...ofCourse(id, ['scenes', id], { heading }),
			...ofCourse(id, ['scenes', id, 'discussion'], { question: discussion?.question }),
			...[
				...pulled.flatMap(({ text }, index) => ofCourse(id, [...path, 'pulled', index], { text })),
				...ofCourse(id, path, { otherRoads, dependsOn, panelSplit })
			].map((text) => ({ ...text, kind: 'debrief' }))
		];
	});
}

const ofCourse = (
	id: string,
	path: Path,
	keyed: Readonly<Record<string, string | undefined>>
): PlacedText[] => texts(id, 'course', path, keyed);

function texts(
	id: string,
	voice: Voice,
	path: Path,
	keyed: Readonly<Record<string, string | undefined>>
): PlacedText[] {
	return Object.entries(keyed).flatMap(([key, text]) =>
		text === undefined ? [] : { id, kind: key, voice, text, path: [...path, key] }
	);
}

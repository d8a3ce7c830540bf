/** A conversation built of fixed defaults, for tests that are about one part of it. */
import type { Choice, Mark } from '#core/scenario/format/choice.ts';
import type { Line } from '#core/scenario/format/line.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import type { Scene } from '#core/scenario/format/scene.ts';

/** The mark that a choice is first and foremost about. */
export const aMark = (principle: string, value: number): Mark => ({
	...aside(principle, value),
	primary: true
});

/** A mark beside the primary one. */
export const aside = (principle: string, value: number): Mark => ({
	principle,
	value,
	why: 'Slik er det.',
	source: 'G3.3'
});

export function aChoice(id: string, to: Choice['to'], change: Partial<Choice> = {}): Choice {
	return {
		id,
		name: id,
		text: `Du sier noe om ${id}.`,
		intention: 'Du vil vel.',
		cost: 'Det koster litt.',
		stance: 'beside',
		softness: 2,
		marks: [aMark('person-leads', 1)],
		to,
		...change
	};
}

export const aLine = (id: string, change: Partial<Line> = {}): Line => ({
	id,
	by: 'ola',
	text: 'Ja.',
	...change
});

export function aScene(id: string, ...choices: Choice[]): Scene {
	return {
		heading: 'Et sted',
		lines: [aLine(`${id}-begynner`)],
		choices,
		debrief: {
			pulled: [{ principle: 'person-leads', text: 'Det trakk.' }],
			otherRoads: 'Du kunne gjort noe annet.',
			dependsOn: 'Hvem det er.'
		}
	};
}

/** Begins in the first scene, and has one ending called «slutt». */
export function aConversation(
	scenes: Readonly<Record<string, Scene>>,
	change: Partial<Scenario> = {}
): Scenario {
	return Scenario.parse({
		format: 1,
		id: 'en-samtale',
		edition: 1,
		title: 'En samtale',
		subtitle: 'Til prøve',
		contentNote: 'Den handler om lite.',
		minutes: { least: 1, most: 2 },
		focus: ['person-leads'],
		person: 'ola',
		cast: { ola: { name: 'Ola', about: 'En som er der.' } },
		facts: {},
		start: { scene: Object.keys(scenes)[0], state: { trust: 5, agency: 5, hope: 5, pressure: 5 } },
		scenes,
		endings: {
			slutt: { title: 'Slutt', kind: 'open', lines: [aLine('ferdig')], afterwards: 'Det er over.' }
		},
		signOff: { language: null, livedExperience: null, clinical: null, legal: null },
		...change
	});
}

/** A moment of the debrief as it is read aloud. What pulled is read only when the learner has asked to see it. */
import type { Guide } from '#core/guide/format.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Reviewed } from '#core/score/debrief.ts';
import { spokenLines, spokenTaken, spokenTexts, type Spoken } from '#ui/aloud/spoken.ts';
import { lineBefore } from './line-before.ts';

export function spokenMoment(
	{ before, choice, reaction, heading }: Reviewed,
	cast: Scenario['cast']
): Spoken[] {
	return [
		{ id: 'heading', text: heading },
		...spokenLines(lineBefore(before), cast),
		spokenTaken(choice),
		...spokenLines(reaction, cast),
		{ id: 'question', text: 'Hva var intensjonen din?' }
	];
}

export function spokenExplanation({ choice, pulls, debrief }: Reviewed, guide: Guide): Spoken[] {
	const labelOf = (id: string) => guide.principles.find((principle) => principle.id === id)?.label;
	return spokenTexts(
		`En god hensikt: ${choice.intention}`,
		`Hva det kostet her: ${choice.cost}`,
		'Det som trakk i situasjonen.',
		...debrief.pulled.map(({ principle, text }) => `${labelOf(principle) ?? ''}. ${text}`),
		'Hvor valget ditt gikk.',
		...pulls.map(
			({ mark, principle }) => `${mark.value > 0 ? 'Med' : 'Mot'}: ${principle.label}. ${mark.why}`
		),
		`En annen god vei. ${debrief.otherRoads}`,
		`Det kommer an på. ${debrief.dependsOn}`,
		debrief.panelSplit && `Panelet var delt. ${debrief.panelSplit}`
	);
}

/**
 * The reference as a conversation of ours. It says nothing of intentions, costs and marks, which ours must, so
 * those are filled with twenty words each: a page is measured carrying what a real conversation carries.
 */
import type { Choice } from '#core/scenario/format/choice.ts';
import type { Line } from '#core/scenario/format/line.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { filler } from './filler.ts';
import type { Reference } from './reference.ts';

const person = 'kari';

export function conversationFrom({ id, title, intro, start, nodes, endings }: Reference): Scenario {
	const text = filler(20);
	const choiceFrom = (choice: Reference['nodes'][number]['choices'][number]): Choice => ({
		id: choice.id,
		name: text(3),
		text: choice.text,
		intention: text(20),
		cost: text(20),
		stance: choice.score > 0 ? 'beside' : 'ahead',
		softness: 2,
		marks: [
			{ principle: 'explore-first', value: choice.score, primary: true, why: text(20), source: 'G3.1' },
			{ principle: 'person-leads', value: choice.score - 1, why: text(20), source: 'G1.1' }
		],
		effects: { trust: choice.score - 1, pressure: 1 - choice.score },
		reaction: lines(choice.id, choice.feedback),
		to: choice.next
	});
	return {
		format: 1,
		id,
		edition: 1,
		title,
		subtitle: text(3),
		contentNote: intro,
		minutes: { least: 8, most: 12 },
		focus: ['explore-first', 'person-leads'],
		person,
		cast: { [person]: { name: 'Kari', about: text(20) } },
		facts: {},
		start: { scene: start, state: { trust: 5, agency: 5, hope: 5, pressure: 5 } },
		scenes: Object.fromEntries(
			nodes.map((node) => [
				node.id,
				{
					heading: node.title,
					lines: lines(node.id, node.text),
					choices: node.choices.map(choiceFrom),
					debrief: {
						pulled: [
							{ principle: 'explore-first', text: text(20) },
							{ principle: 'person-leads', text: text(20) }
						],
						otherRoads: text(20),
						dependsOn: text(20)
					}
				}
			])
		),
		endings: Object.fromEntries(
			endings.map((ending) => [
				ending.id,
				{
					title: ending.title,
					kind: 'open',
					lines: lines(ending.id, ending.text),
					afterwards: text(20)
				}
			])
		),
		signOff: { language: null, livedExperience: null, clinical: null, legal: null }
	};
}

/** Each sentence a line, said in turn by the narrator and the person. */
const lines = (id: string, text: string): Line[] =>
	(text.match(/[^.]+\./g) ?? [text]).map((sentence, index) => ({
		id: `${id}-l${index + 1}`,
		by: index % 2 === 0 ? 'narrator' : person,
		text: sentence.trim()
	}));

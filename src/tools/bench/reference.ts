/**
 * A conversation in the simplest form there is, to measure very different pages by: decisions with a text, some
 * choices, what is said to each, and where it leads. It is read from a file, or made up at the same size: 24
 * decisions of three choices, where always taking the first meets all of them.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { filler } from './filler.ts';

const Reference = z.object({
	id: z.string(),
	title: z.string(),
	intro: z.string(),
	start: z.string(),
	nodes: z.array(
		z.object({
			id: z.string(),
			title: z.string(),
			text: z.string(),
			choices: z.array(
				z.object({
					id: z.string(),
					text: z.string(),
					feedback: z.string(),
					score: z.number(),
					next: z.string()
				})
			)
		})
	),
	endings: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() }))
});
export type Reference = z.infer<typeof Reference>;

export const readReference = (file: string): Reference =>
	Reference.parse(JSON.parse(readFileSync(file, 'utf8')));

export function madeUpReference(decisions: number, seed: number): Reference {
	const text = filler(seed);
	const endings = ['slutt-a', 'slutt-b', 'slutt-c'];
	const id = (number: number) => `n${String(number).padStart(2, '0')}`;
	const ahead = (number: number, choice: number) =>
		number + 1 + choice <= decisions ? id(number + 1 + choice) : (endings[choice] ?? '');
	return {
		id: 'referanse',
		title: 'Referansesamtale',
		intro: text(40),
		start: id(1),
		nodes: Array.from({ length: decisions }, (_, index) => ({
			id: id(index + 1),
			title: `Situasjon ${index + 1}`,
			text: text(60),
			choices: [0, 1, 2].map((choice) => ({
				id: `${id(index + 1)}-${choice + 1}`,
				text: text(20),
				feedback: text(30),
				score: 2 - choice,
				next: ahead(index + 1, choice)
			}))
		})),
		endings: endings.map((ending, index) => ({ id: ending, title: `Slutt ${index + 1}`, text: text(40) }))
	};
}

/** What is chosen on the longest way, which is to take the first choice every time. */
export function longestWay({ start, nodes }: Reference): string[] {
	const way: string[] = [];
	for (let at = nodes.find(({ id }) => id === start); at;) {
		const first = at.choices[0];
		way.push(first?.text ?? '');
		at = nodes.find(({ id }) => id === first?.next);
	}
	return way;
}

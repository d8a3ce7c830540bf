/**
 * Where an exercise has room for the learner's own words: the name each answer is kept under, and what it
 * answers. Whatever else is kept of an exercise was picked or opened, and is nobody's words.
 */
import type { Exercise } from './format/exercise.ts';

/** A place for the learner's own words, and what they are asked for there. */
export interface Field {
	/** The name its answer is kept under. */
	readonly item: string;
	readonly label: string;
}

/** The field of a day, which has no id. Those that have, hold no colon. */
export const dayItem = (index: number): string => `day:${index}`;

/** The one field of a pair of dialogues. */
export const pairItem = 'question';

/** Every field of an exercise, in the order they stand. */
export function fieldsOf(exercise: Exercise): Field[] {
	switch (exercise.kind) {
		case 'rewrite':
			return exercise.items.map(({ id, from }) => ({ item: id, label: from }));
		case 'pair':
			return [{ item: pairItem, label: exercise.question }];
		case 'week-plan':
			return [
				...exercise.days.map((day, index) => ({ item: dayItem(index), label: day })),
				...exercise.turns.map(({ id, text, question }) => ({ item: id, label: `${text} ${question}` }))
			];
		case 'belonging-map':
			return exercise.fields.map(({ id, label, question }) => ({ item: id, label: `${label}: ${question}` }));
		case 'write':
			return exercise.questions.map(({ id, text }) => ({ item: id, label: text }));
		default:
			return [];
	}
}

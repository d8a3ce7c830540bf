/**
 * All that a learner has written, gathered by step in the order of the course. What was written about a step that
 * the course no longer holds is there too, at the end: it is the learner's, whatever becomes of the course. What
 * was picked in an exercise, and not written, is nobody's words.
 */
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Answer } from './device/answers.ts';
import type { Note } from './device/notes.ts';
import type { Card } from './format/card.ts';
import type { Reflection } from './format/reflection.ts';
import { fieldsOf } from './fields.ts';

export interface OwnWord {
	/** The same for as long as it stands, also when its text changes. */
	readonly key: string;
	/** What it answers, in the course's words. */
	readonly about: string;
	readonly isTakeAway: boolean;
	/** As it is kept, to be written anew with another text. */
	readonly written: Note | Answer;
}

export interface WordsOfStep {
	readonly step: string;
	readonly title: string;
	readonly words: readonly OwnWord[];
}

/** What the course says of the steps. Of a scene that it couldn't say anything of, the note stands without a heading. */
interface Asked {
	readonly stops: readonly { readonly id: string; readonly title: string }[];
	readonly cards: readonly Card[];
	readonly reflections: readonly Reflection[];
	readonly scenarios: readonly Scenario[];
}

const kinds: Readonly<Record<Note['kind'], string>> = {
	reflection: 'Det du satt igjen med',
	intention: 'Intensjonen din',
	objection: 'Slik ser du det',
	'take-away': 'Det du tar med på jobb'
};
/** What is said first and last of a conversation; what belongs to a scene comes between, as it was written. */
const order: readonly Note['kind'][] = ['reflection', 'intention', 'take-away'];

export function ownWords(notes: readonly Note[], answers: readonly Answer[], asked: Asked): WordsOfStep[] {
	const written = [
		...notes
			.toSorted((a, b) => placeOf(a) - placeOf(b))
			.map((note) => ({ step: note.conversation, word: ofNote(note, asked) })),
		...ofAnswers(answers, asked)
	];
	const steps = [...new Set([...asked.stops.map(({ id }) => id), ...written.map(({ step }) => step)])];
	return steps.flatMap((step) => {
		const words = written.filter((one) => one.step === step).map(({ word }) => word);
		const title = asked.stops.find(({ id }) => id === step)?.title ?? 'Fra et steg som ikke er i kurset nå';
		return words.length === 0 ? [] : [{ step, title, words }];
	});
}

function ofNote(note: Note, { scenarios }: Asked): OwnWord {
	const { conversation, kind, scene = '' } = note;
	const heading = scenarios.find(({ id }) => id === conversation)?.scenes[scene]?.heading;
	return {
		key: `${conversation} ${kind} ${scene}`,
		about: heading === undefined ? kinds[kind] : `${heading}: ${lowered(kinds[kind])}`,
		isTakeAway: kind === 'take-away',
		written: note
	};
}

/** In the order of the questions, whatever order they were answered in. */
function ofAnswers(
	answers: readonly Answer[],
	{ cards, reflections }: Asked
): { step: string; word: OwnWord }[] {
	const questions = [
		...cards.flatMap(({ id, exercise }) => fieldsOf(exercise).map((field) => ({ step: id, ...field }))),
		...reflections.flatMap((one) =>
			one.questions.map(({ id, text }) => ({ step: one.id, item: id, label: text }))
		)
	];
	return questions.flatMap(({ step, item, label }) => {
		const answer = answers.find((one) => one.step === step && one.item === item);
		if (!answer) return [];
		return [{ step, word: { key: `${step} ${item}`, about: label, isTakeAway: false, written: answer } }];
	});
}

const placeOf = ({ kind }: Note): number => order.indexOf(kind === 'objection' ? 'intention' : kind);

const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

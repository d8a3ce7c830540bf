/**
 * The questions that a group ends with, out of those the course asks a learner: the guide's five for employees,
 * and the slides' three for a workplace. And the one that it begins with, where nobody has been here before.
 */
import type { Reflection } from '#course/format/reflection.ts';

type Question = Reflection['questions'][number];

const forPeople = /^G18\.\d$/;
const forWorkplace = /^H7\.\d$/;

/** Each question once, the five first. What a conversation's own reflection asks comes before the others. */
export function closingQuestions(reflections: readonly Reflection[], own: readonly string[]): Question[] {
	const [first, others] = [true, false].map((isOwn) =>
		reflections.filter(({ id }) => own.includes(id) === isOwn).flatMap(({ questions }) => questions)
	) as [Question[], Question[]];
	const all = [...first, ...others];
	return [forPeople, forWorkplace].flatMap((kind) =>
		once(all.filter(({ source }) => kind.test(source ?? '')))
	);
}

export function openingQuestion(reflections: readonly Reflection[]): Question | undefined {
	return reflections
		.flatMap(({ questions }) => questions)
		.find(({ source }) => forWorkplace.test(source ?? ''));
}

function once(questions: readonly Question[]): Question[] {
	return questions.filter(
		({ source }, place) => questions.findIndex((other) => other.source === source) === place
	);
}

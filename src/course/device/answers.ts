/** What a learner writes or picks in a card's exercise or a reflection. It never leaves the browser by itself. */
import * as v from 'valibot';

export const Answer = v.object({
	/** The step it was written in, and the question or field of it. */
	step: v.string(),
	item: v.string(),
	text: v.string()
});
export type Answer = v.InferOutput<typeof Answer>;

/** One answer for each field. An answer emptied by its writer is gone. */
export function withAnswer(answers: readonly Answer[], answer: Answer): Answer[] {
	const others = answers.filter(({ step, item }) => step !== answer.step || item !== answer.item);
	return answer.text.trim() === '' ? others : [...others, answer];
}

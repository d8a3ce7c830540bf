/** What a learner writes or picks in a card's exercise or a reflection. It never leaves the browser by itself. */
import * as z from 'zod/mini';

export const Answer = z.object({
	/** The step it was written in, and the question or field of it. */
	step: z.string(),
	item: z.string(),
	text: z.string()
});
export type Answer = z.infer<typeof Answer>;

/** One answer for each field. An answer emptied by its writer is gone. */
export function withAnswer(answers: readonly Answer[], answer: Answer): Answer[] {
	const others = answers.filter(({ step, item }) => step !== answer.step || item !== answer.item);
	return answer.text.trim() === '' ? others : [...others, answer];
}

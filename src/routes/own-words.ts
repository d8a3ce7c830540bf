/**
 * The learner's own words with what they answer. What tells words from picks lies in a script that may not be had
 * just now; then the answers are left out, and whoever reads is to know that they aren't gone.
 */
import { ownWords, type WordsOfStep } from '#course/own-words.ts';
import { trail } from '#course/trail.ts';
import type { CourseSession } from './course-session.svelte.ts';
import { cards, conversation } from './data.ts';

export async function ownWordsOf(
	session: CourseSession
): Promise<{ steps: WordsOfStep[]; isWhole: boolean }> {
	const notes = session.here?.notes ?? [];
	const answers = session.here?.answers ?? [];
	const talked = [...new Set(notes.map((note) => note.conversation))];
	const [read, ...scenarios] = await Promise.all([cards(), ...talked.map(conversation)]);
	const steps = ownWords(notes, answers, {
		stops: trail(session.data, (step) => session.standing(step)).flatMap(({ stops }) => stops),
		cards: read?.cards ?? [],
		reflections: read?.reflections ?? [],
		scenarios: scenarios.flatMap((scenario) => scenario ?? [])
	});
	return { steps, isWhole: read !== undefined };
}

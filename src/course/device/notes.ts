/** The learner's own words. They never leave the browser unless the learner carries them out. */
import * as z from 'zod/mini';

export const Note = z.object({
	conversation: z.string(),
	kind: z.enum(['reflection', 'objection', 'intention', 'take-away']),
	/** The scene it is about, where it is about one. */
	scene: z.optional(z.string()),
	text: z.string()
});
export type Note = z.infer<typeof Note>;

/** One note for each thing there is to say something about. A note emptied by its writer is gone. */
export function withNote(notes: readonly Note[], note: Note): Note[] {
	const others = notes.filter((other) => !isSame(other, note));
	return note.text.trim() === '' ? others : [...others, note];
}

const isSame = (a: Note, b: Note) =>
	a.conversation === b.conversation && a.kind === b.kind && a.scene === b.scene;

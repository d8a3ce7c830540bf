/** The learner's own words. They never leave the browser unless the learner carries them out. */
import * as v from 'valibot';

export const Note = v.object({
	conversation: v.string(),
	kind: v.picklist(['reflection', 'objection', 'intention', 'take-away']),
	/** The scene it is about, where it is about one. */
	scene: v.optional(v.string()),
	text: v.string()
});
export type Note = v.InferOutput<typeof Note>;

/** One note for each thing there is to say something about. A note emptied by its writer is gone. */
export function withNote(notes: readonly Note[], note: Note): Note[] {
	const others = notes.filter((other) => !isSame(other, note));
	return note.text.trim() === '' ? others : [...others, note];
}

const isSame = (a: Note, b: Note) =>
	a.conversation === b.conversation && a.kind === b.kind && a.scene === b.scene;

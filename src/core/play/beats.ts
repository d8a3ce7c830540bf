/**
 * A play told beat by beat, for whoever steps through it: each line by itself, the choices as they lay open,
 * what was said, and what followed. A beat says where in the transcript it stands and holds no text of its own.
 */
import type { Passage } from './transcript.ts';

export interface Beat {
	/** The passage it is in, from 0, which is also the number of decisions made before it. */
	readonly passage: number;
	readonly kind: 'line' | 'choices' | 'taken' | 'reaction';
	/** Which of the passage's lines, or of the lines that followed the choice; 0 for the others. */
	readonly at: number;
}

/** Every beat, in order. A passage without a line has its choices alone. */
export function beats(passages: readonly Passage[]): Beat[] {
	return passages.flatMap(({ lines, scene, taken }, passage) => [
		...lines.map((_, at): Beat => ({ passage, kind: 'line', at })),
		...(scene ? [{ passage, kind: 'choices', at: 0 } as const] : []),
		...(taken ? [{ passage, kind: 'taken', at: 0 } as const] : []),
		...(taken?.reaction.map((_, at): Beat => ({ passage, kind: 'reaction', at })) ?? [])
	]);
}

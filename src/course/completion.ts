/** When the course as a whole is done, and where a conversation stands on the way there. */
import type { Course } from './format.ts';

export type Standing = 'not begun' | 'under way' | 'completed';

/** Done when every conversation in every part has been gone through. */
export function isCompleted(course: Course, completed: readonly string[]): boolean {
	return course.parts.every(({ conversations }) => conversations.every((id) => completed.includes(id)));
}

/** The part a conversation belongs to; the first where it belongs to none. */
export function partOf(course: Course, conversation: string): string {
	const part =
		course.parts.find(({ conversations }) => conversations.includes(conversation)) ?? course.parts[0];
	return part?.id ?? course.id;
}

/** A conversation once completed stays so, also while it is played again. */
export function standingOf(
	id: string,
	{ completed, unfinished }: { completed: readonly string[]; unfinished: readonly { conversation: string }[] }
): Standing {
	if (completed.includes(id)) return 'completed';
	return unfinished.some(({ conversation }) => conversation === id) ? 'under way' : 'not begun';
}

/** The start facts that the organisation has switched on. */
export function switchesOn({ switches }: Course): string[] {
	return Object.entries(switches).flatMap(([fact, on]) => (on ? fact : []));
}

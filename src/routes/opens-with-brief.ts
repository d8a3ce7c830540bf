import type { CourseSession } from './course-session.svelte.ts';

/** Whether a conversation begins with its brief, which is known before the conversation itself is here. */
export function opensWithBrief(course: CourseSession, conversation: string): boolean {
	if (course.plays(conversation).length > 0) return false;
	const left = course.unfinished(conversation);
	return left ? left.debrief === undefined : !course.progress.completed.includes(conversation);
}

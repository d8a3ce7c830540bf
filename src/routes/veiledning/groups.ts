/** Where a group can begin, among the conversations that this course holds. */
import type { CourseData, Discussed, Listed } from '#course/data/course-data.ts';
import { conversationsOf } from '#course/completion.ts';

export function conversationsFor(
	{ course, conversations }: CourseData,
	discussed: readonly Discussed[] | undefined
): (Listed & Discussed)[] {
	return conversationsOf(course).flatMap((id) => {
		const listed = conversations.find((one) => one.id === id);
		const scenes = discussed?.find((one) => one.id === id)?.scenes;
		return listed && scenes ? [{ ...listed, scenes }] : [];
	});
}

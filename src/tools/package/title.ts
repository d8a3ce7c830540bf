import type { CourseData } from '#course/data/course-data.ts';

type Titled = Pick<CourseData, 'conversations' | 'part'> & {
	readonly course: Pick<CourseData['course'], 'title' | 'parts'>;
};

/** What an administrator and a learner read in the LMS; a course with drafts in it says so already there. */
export function packageTitle({ course: { title, parts }, conversations, part }: Titled): string {
	const alone = part === undefined ? undefined : parts.find(({ id }) => id === part)?.title;
	const whole = alone === undefined ? title : `${title}: ${alone}`;
	return conversations.some(({ draft }) => draft) ? `${whole} (utkast)` : whole;
}

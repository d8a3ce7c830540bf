/** The visit that this page is. It begins before anything of the course is drawn, while the rest is on its way. */
import { CourseSession } from './course-session.svelte.ts';
import { courseData } from './data.ts';

/** Undefined when the course's data did not come. */
export const visit = begun();

function begun(): CourseSession | undefined {
	const data = courseData();
	return data && new CourseSession(data);
}

/** The visit, for the pages under the layout, which draws none of them without it. */
export function courseSession(): CourseSession {
	if (!visit) throw new Error('There is no visit without the data of the course.');
	return visit;
}

/** The built course with the same content in other parts, for what the order and number of steps decide. */
import type { Course } from '#course/format.ts';
import { withAtOnce } from '#tools/package/at-once.ts';
import { courseOf, withCourse } from '#tools/package/course-files.ts';
import type { Files } from '#tools/package/files.ts';
import { readFolder } from '#tools/package/folder.ts';

export function inParts(parts: Course['parts']): Files {
	const built = readFolder('dist/course');
	const data = courseOf(built);
	return withAtOnce(withCourse(built, { ...data, course: { ...data.course, parts } }));
}

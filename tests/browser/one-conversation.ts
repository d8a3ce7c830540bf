/** The built course with one conversation and nothing else, packaged like any other: what one sitting completes. */
import type { Settings } from '#course/settings.ts';
import { courseOf, withCourse } from '#tools/package/course-files.ts';
import type { Files } from '#tools/package/files.ts';
import { readFolder } from '#tools/package/folder.ts';
import type { Kind } from '#tools/package/kind.ts';
import { filesOf } from '#tools/package/packages.ts';

export function oneConversation(kind: Kind, settings: Partial<Pick<Settings, 'lms'>> = {}): Files {
	const built = readFolder('dist/course');
	const data = courseOf(built);
	const steps = [{ conversation: 'bare-en-kaffe' }];
	const parts = [{ id: 'det-forste-motet', title: 'Det første møtet', steps }];
	return filesOf(withCourse(built, { ...data, course: { ...data.course, parts, ...settings } }), kind);
}

/** A built course with an organisation's settings put into it, as if it had been built from them. */
import { logoPath } from '#course/logo-path.ts';
import type { KeptSettings } from '#course/settings-file.ts';
import { courseOf, withCourse } from './course-files.ts';
import type { Files } from './files.ts';
import { releaseList, releaseListPath } from './release.ts';

export function withSettings(course: Files, { settings, logo }: KeptSettings): Files {
	const data = courseOf(course);
	const files = new Map(course);
	const [before, now] = [data.course.organisation.logo, settings.organisation.logo];
	const bytes = logo ?? (now === undefined ? undefined : course.get(logoPath(now)));
	if (before !== undefined) files.delete(logoPath(before));
	if (now !== undefined && bytes) files.set(logoPath(now), bytes);
	if (files.has(releaseListPath)) {
		files.set(releaseListPath, new TextEncoder().encode(releaseList([...files.keys()])));
	}
	return withCourse(files, { ...data, course: { ...data.course, ...settings } });
}

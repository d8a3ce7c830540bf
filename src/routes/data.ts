/**
 * The data scripts, as the page meets them. A `<script src>` is the one way of fetching that works from an
 * LMS and from a file alike, and under a policy that lets nothing else run.
 */
import type { CourseData } from '#course/data/course-data.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';

/** The course, which app.html loads before the page's own script. Undefined when it did not come. */
export const courseData = (): CourseData | undefined => globalThis.medvandrer?.course;

/** A conversation, loaded the first time it is asked for. Undefined when it can't be had. */
export async function conversation(id: string): Promise<Scenario | undefined> {
	if (!/^[a-z0-9-]+$/.test(id)) return undefined;
	if (!globalThis.medvandrer?.conversations?.[id]) await loaded(`data/${id}.js`);
	return globalThis.medvandrer?.conversations?.[id];
}

function loaded(address: string): Promise<void> {
	return new Promise((resolve) => {
		const script = document.createElement('script');
		script.src = address;
		script.addEventListener('load', () => resolve());
		// A script that failed is taken away, so that the next attempt asks for it again.
		script.addEventListener('error', () => {
			script.remove();
			resolve();
		});
		document.head.append(script);
	});
}

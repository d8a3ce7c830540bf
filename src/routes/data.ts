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

const underWay = new Map<string, Promise<void>>();

/** Asked for twice, a script is loaded once; one that failed is asked for again. */
function loaded(address: string): Promise<void> {
	const coming = underWay.get(address) ?? load(address).finally(() => underWay.delete(address));
	underWay.set(address, coming);
	return coming;
}

function load(address: string): Promise<void> {
	return new Promise((resolve) => {
		const script = document.createElement('script');
		script.src = address;
		script.addEventListener('load', () => resolve());
		script.addEventListener('error', () => {
			script.remove();
			resolve();
		});
		document.head.append(script);
	});
}

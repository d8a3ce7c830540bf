import type { Handed } from '#course/data/course-data.ts';

declare global {
	// Left there by the data scripts.
	var medvandrer: Handed | undefined;
}

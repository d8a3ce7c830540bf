import type { CourseData } from '#course/data/course-data.ts';

/** Packages are made from the plain web build of the whole course, and from no other. */
export const makesPackages = ({ standard, part }: Pick<CourseData, 'standard' | 'part'>): boolean =>
	standard === 'none' && part === undefined;

/** The visit, for the pages under the layout that opened it. */
import { createContext } from 'svelte';
import type { CourseSession } from './course-session.svelte.ts';

export const [courseSession, setCourseSession] = createContext<CourseSession>();

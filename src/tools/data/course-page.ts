/** Run by the course's page under development: says that it is there, so that it is told of what an author saves. */
/// <reference types="vite/client" />
import { atCourse } from './at-course.ts';

import.meta.hot?.send(atCourse, {});

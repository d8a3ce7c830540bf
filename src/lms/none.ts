import type { Standard } from './standard.ts';

/** The plain web package, which is no one's record but the learner's own. */
export const none: Standard = { expectsLms: false, find: () => undefined };

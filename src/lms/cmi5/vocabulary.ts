/** The words that cmi5 gives addresses to. */
const cmi5 = 'https://w3id.org/xapi/cmi5/context/';

export const sessionIdExtension = `${cmi5}extensions/sessionid`;
export const cmi5Category = `${cmi5}categories/cmi5`;
export const moveOnCategory = `${cmi5}categories/moveon`;

/** The only things that the course says of a learner. */
export const verbs = {
	initialized: 'http://adlnet.gov/expapi/verbs/initialized',
	completed: 'http://adlnet.gov/expapi/verbs/completed',
	terminated: 'http://adlnet.gov/expapi/verbs/terminated'
} as const;
export type Verb = keyof typeof verbs;

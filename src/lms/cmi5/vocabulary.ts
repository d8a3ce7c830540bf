/** The words that cmi5 gives addresses to. */
const cmi5 = 'https://w3id.org/xapi/cmi5/context/';

export const sessionIdExtension = `${cmi5}extensions/sessionid`;
export const cmi5Category = `${cmi5}categories/cmi5`;
export const moveOnCategory = `${cmi5}categories/moveon`;

/** The only things that the course says of a learner of its own accord. */
export const verbs = {
	initialized: 'http://adlnet.gov/expapi/verbs/initialized',
	completed: 'http://adlnet.gov/expapi/verbs/completed',
	terminated: 'http://adlnet.gov/expapi/verbs/terminated'
} as const;
export type Verb = keyof typeof verbs;

/** What cmi5 allows besides, and is said only where the organisation has switched it on. */
export const allowed = {
	answered: 'http://adlnet.gov/expapi/verbs/answered',
	scored: 'http://adlnet.gov/expapi/verbs/scored',
	interaction: 'http://adlnet.gov/expapi/activities/cmi.interaction'
} as const;

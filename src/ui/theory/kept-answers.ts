/**
 * What the learner has done on one page: each pick and each field's words under a name of its own. Nothing on
 * the page is remembered in any other way, so that it looks the same when they come back.
 */
export interface KeptAnswers {
	/** Empty where nothing has been answered. */
	readonly of: (item: string) => string;
	readonly keep: (item: string, text: string) => void;
	/** Take away every answer of the page. */
	readonly clear: () => void;
	/** Whether what is answered outlives the session. */
	readonly kept: 'device' | 'session';
}

/** A name for what has been opened, that no field can have: ids hold no colon. */
export const opened = (id: string): string => `opened:${id}`;

/** Where the learner has opened something, and it is to stay so. */
export const yes = 'yes';

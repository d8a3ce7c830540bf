/**
 * The log is the truth of a play: which conversation, in which edition, how its choices were shuffled,
 * what the organisation had switched on, and the choices taken, in order. All else is worked out from it.
 */
export interface Log {
	readonly scenario: string;
	readonly edition: number;
	/** A whole number from 0 to 2^30 − 1 that decides in which order choices are shown. */
	readonly seed: number;
	/** Start facts that the organisation had switched on. */
	readonly switches: readonly string[];
	readonly choices: readonly string[];
}

export const seedLimit = 2 ** 30;

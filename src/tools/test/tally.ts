/** What a run of tests came to. A runner that stops before its tests are done counts as one failed test. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
}

export const nothing: Tally = { passed: 0, failed: 0 };

export const sum = (all: readonly Tally[]): Tally =>
	all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), nothing);

/** The line that a run of tests ends with. */
export const lineOf = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

/** A run in which nothing was tested has shown nothing. */
export const isGood = ({ passed, failed }: Tally): boolean => failed === 0 && passed > 0;

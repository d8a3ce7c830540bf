/**
 * How a saved state from an older schema becomes the next one: pure steps over its marks, one per version
 * left behind, keyed by the version they start from. Learners come back after a year to a course that was
 * replaced meanwhile, so a step is never removed. There is one schema so far, and so no step.
 */
export type Upgrade = (marks: string) => string;

export const upgrades: ReadonlyMap<number, Upgrade> = new Map();

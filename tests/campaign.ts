/**
 * How long a campaign of seeded runs is: a short form in every `npm test`, the whole of it with CAMPAIGNS=full.
 * The seeds are the same every time, and SEED=n begins at another.
 */
const isFull = process.env['CAMPAIGNS'] === 'full';
export const firstSeed = Number(process.env['SEED'] ?? 1);

export const runsOf = (counts: { readonly short: number; readonly full: number }): number =>
	isFull ? counts.full : counts.short;

export const seedsFrom = (first: number, count: number): number[] =>
	Array.from({ length: count }, (_, index) => first + index);

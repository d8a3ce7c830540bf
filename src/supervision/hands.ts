/** Hands raised for each choice: counted to hear the fewest first, and kept no longer than the page is open. */
export type Hands = Readonly<Record<string, number>>;

const counted = (hands: Hands): [string, number][] => Object.entries(hands).filter(([, count]) => count > 0);

/** The hands with so many for this choice; never fewer than none, nor more than a room holds. */
export function withHands(hands: Hands, choice: string, count: number): Hands {
	const whole = Number.isFinite(count) ? Math.trunc(count) : 0;
	return { ...hands, [choice]: Math.min(99, Math.max(0, whole)) };
}

/** Those with the fewest hands, of choices that got any; none where all chose alike or nobody was counted. */
export function fewest(hands: Hands): string[] {
	const met = counted(hands);
	const least = Math.min(...met.map(([, count]) => count));
	return met.length > 1 ? met.flatMap(([choice, count]) => (count === least ? choice : [])) : [];
}

/** The one choice that has more hands than any other; undefined where none has. */
export function most(hands: Hands): string | undefined {
	const [first, second] = counted(hands).toSorted(([, a], [, b]) => b - a);
	return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

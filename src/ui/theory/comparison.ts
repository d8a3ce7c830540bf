/**
 * Where the learner laid a card, beside where the source would have laid it. The two are told in the same
 * words whether they agree or not: a place is something to compare with, and no verdict.
 */
import type { Exercise } from '#course/format/exercise.ts';

type Sort = Extract<Exercise, { kind: 'sort' }>;

export interface Comparison {
	/** The pile the learner chose. */
	readonly own: string;
	/** Who would have laid it elsewhere, or there: a document, or the course where it rests on none. */
	readonly who: string;
	readonly theirs: string;
	readonly because: string;
	readonly source: string | undefined;
}

/** Undefined as long as the card is not laid. */
export function comparison(
	card: Sort['cards'][number],
	piles: Sort['piles'],
	laid: string
): Comparison | undefined {
	const labelOf = (id: string) => piles.find((pile) => pile.id === id)?.label;
	const own = labelOf(laid);
	if (own === undefined) return undefined;
	const { because, source } = card;
	return { own, who: whoSays(source), theirs: labelOf(card.pile) ?? '', because, source };
}

function whoSays(source: string | undefined): string {
	if (source === undefined) return 'Kurset';
	return source.startsWith('H') ? 'Lysarkene' : 'Veilederen';
}

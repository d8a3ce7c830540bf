/**
 * The order in which choices are shown. Hand-balanced positions can be guessed, so they are shuffled, by
 * a stored seed: a replay shows the same order. A choice's place depends on the seed and its own id, so an
 * edit elsewhere never moves it against its neighbours.
 */
import { fingerprint } from '../scenario/digest.ts';

/** The items in the order that the seed gives. */
export function shuffled<Item extends { readonly id: string }>(items: readonly Item[], seed: number): Item[] {
	return items
		.map((item) => ({ item, place: fingerprint(`${seed} ${item.id}`) }))
		.toSorted((a, b) => (a.place < b.place ? -1 : 1))
		.map(({ item }) => item);
}

/**
 * Which items of the guide are cited where. Conversations cite them in their marks; whoever has other texts
 * that rest on the guide makes a map of the same kind and joins them.
 */
import type { Scenario } from './format/scenario.ts';
import { choicesIn } from './choices-in.ts';

/** The id of a source item to the places that cite it, each named so that an author finds it. */
export type Citations = ReadonlyMap<string, readonly string[]>;

/** What the marks of a conversation cite: «bare-en-kaffe/papirene/bare-arket». */
export function citations(scenario: Scenario): Citations {
	const places = new Map<string, string[]>();
	for (const { choice, scene } of choicesIn(scenario)) {
		for (const source of new Set(choice.marks.map((mark) => mark.source))) {
			places.set(source, [...(places.get(source) ?? []), `${scenario.id}/${scene}/${choice.id}`]);
		}
	}
	return places;
}

/** Several maps as one, the places of an item in the order given. */
export function joined(...all: readonly Citations[]): Citations {
	const places = new Map<string, readonly string[]>();
	for (const one of all) {
		for (const [source, more] of one) places.set(source, [...(places.get(source) ?? []), ...more]);
	}
	return places;
}

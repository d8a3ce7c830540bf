/** «Mente du …?» for a misspelt id or key. */
import { closest, distance } from 'fastest-levenshtein';

/** Longer than any name; to compare whole texts would take seconds, and no one misspells a text. */
const longestName = 60;

/** The known word nearest to the one met; undefined when none is near. */
export function nearest(met: string, known: readonly string[]): string | undefined {
	if (known.length === 0 || met.length > longestName) return undefined;
	const near = closest(met, known);
	const most = met.length < 4 ? 1 : Math.max(2, met.length / 3);
	return distance(met, near) <= most ? near : undefined;
}

/** The nearest known word as a question to append to a message; empty when none is near. */
export function suggestion(met: string, known: readonly string[]): string {
	const near = nearest(met, known);
	return near === undefined ? '' : ` Mente du «${near}»?`;
}

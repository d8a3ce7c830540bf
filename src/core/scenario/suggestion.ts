/** «Mente du …?» for a misspelt id or key. */
import { closest, distance } from 'fastest-levenshtein';

/** The known word nearest to the one met, as a question to append to a message; empty when none is near. */
export function suggestion(met: string, known: readonly string[]): string {
	if (known.length === 0) return '';
	const near = closest(met, known);
	return distance(met, near) <= Math.max(2, met.length / 3) ? ` Mente du «${near}»?` : '';
}

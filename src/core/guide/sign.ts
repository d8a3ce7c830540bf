/**
 * A short sign for each principle, for a map or a matrix where its name has no room: as few letters of the
 * label as tell it from the others, two at least. Made from the labels, so that nobody has to invent them.
 */
import type { Guide } from './format.ts';

/** The signs by the principles' ids: «Pe», «Ly», «Gå». */
export function signs({ principles }: Pick<Guide, 'principles'>): Map<string, string> {
	const shared = (start: string) => principles.filter(({ label }) => label.startsWith(start)).length > 1;
	return new Map(
		principles.map(({ id, label }) => {
			let length = 2;
			while (length < label.length && shared(label.slice(0, length))) length++;
			return [id, label.slice(0, length)];
		})
	);
}

/** Moving about on a map by keyboard: along the ways, or through everything in the author's order; and how near it is. */
import type { Drawn } from './told.ts';

export type Direction = 'onwards' | 'back' | 'next' | 'before' | 'first' | 'last';

/** Where one comes to; the same place where there is nothing that way. */
export function along(
	{ spots, ways }: Pick<Drawn, 'spots' | 'ways'>,
	from: string | undefined,
	direction: Direction
): string | undefined {
	const ids = spots.map(({ id }) => id);
	const at = ids.indexOf(from ?? '');
	const to = {
		onwards: () => ways.find((way) => way.from === from)?.to,
		back: () => ways.find((way) => way.to === from)?.from,
		next: () => ids[at + 1],
		before: () => ids[at - 1],
		first: () => ids[0],
		last: () => ids.at(-1)
	}[direction]();
	return to ?? from;
}

/** A few steps nearer or farther. Never so far that a scene becomes too small to hit. */
export function zoomed(zoom: number, steps: number): number {
	return Math.min(2.5, Math.max(0.5, zoom * 1.25 ** steps));
}

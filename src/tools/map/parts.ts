/**
 * A tall map in parts that stand seamlessly under one another on a screen, and can stand on a page each in
 * print. It is only ever cut between boxes, so that nothing but lines goes on in the next part.
 */
import type { Layout } from './layout.ts';

export interface Part {
	readonly from: number;
	readonly to: number;
}

/** Parts no taller than asked, as far as there are places to cut. */
export function parts({ height, nodes, edges }: Layout, tallest: number): Part[] {
	const boxes = [...nodes.map(({ box }) => box), ...edges.map(({ label }) => label)];
	const free = (y: number) => boxes.every((box) => y < box.y - 2 || y > box.y + box.height + 2);
	const count = Math.ceil(height / tallest);
	const cuts = Array.from({ length: count - 1 }, (_, index) => {
		const wanted = Math.round((height * (index + 1)) / count);
		const places = Array.from({ length: tallest }, (__, step) => wanted - step);
		return places.find(free) ?? wanted;
	});
	return [0, ...cuts].map((from, index) => ({ from, to: cuts[index] ?? height }));
}

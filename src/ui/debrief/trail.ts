/**
 * Where the two walkers stand in the drawing, and the lines they leave behind. The person keeps to the path;
 * the learner is beside them, ahead on the path, or off it to one side. The same walk is laid out across for
 * a wide screen and downwards for a phone: along the path and to the side of it are then simply exchanged.
 */
import type { Stance } from '#core/score/walkers.ts';

export type Heading = 'across' | 'down';

export interface Spot {
	readonly x: number;
	readonly y: number;
}

interface Stop {
	readonly person: Spot;
	readonly you: Spot;
	readonly number: Spot;
}

interface Trail {
	readonly width: number;
	readonly height: number;
	readonly stops: readonly Stop[];
	/** The path through the landscape, and the person's trail on it. */
	readonly path: string;
	readonly yours: string;
}

interface Layout {
	readonly length: number;
	readonly breadth: number;
	/** Where the path comes into the picture, where the first stop lies, and what is left after the last. */
	readonly from: number;
	readonly lead: number;
	readonly tail: number;
	readonly middle: number;
	readonly sway: number;
	/** How far along and to the side of the person the learner walks; ahead is a part of the way to the next stop. */
	readonly beside: readonly [number, number];
	readonly ahead: readonly [number, number];
	readonly apart: readonly [number, number];
	/** Where a stop's number stands. */
	readonly number: readonly [number, number];
}

function layoutFor(heading: Heading, stops: number): Layout {
	return heading === 'across'
		? {
				length: 960,
				breadth: 430,
				from: -40,
				lead: 54,
				tail: 60,
				middle: 284,
				sway: 30,
				beside: [-12, 11],
				ahead: [0.36, 5],
				apart: [-4, 88],
				number: [0, -58]
			}
		: {
				length: 262 + Math.max(0, stops - 1) * 76,
				breadth: 340,
				from: 148,
				lead: 206,
				tail: 56,
				middle: 122,
				sway: 26,
				beside: [3, 27],
				ahead: [0.36, 12],
				apart: [-6, 136],
				number: [-26, -26]
			};
}

export function trail(stances: readonly Stance[], heading: Heading): Trail {
	const layout = layoutFor(heading, stances.length);
	const gap = (layout.length - layout.lead - layout.tail) / Math.max(1, stances.length - 1);
	const spot = (along: number, aside: number): Spot =>
		heading === 'across'
			? { x: along, y: layout.middle + swayAt(along, layout) + aside }
			: { x: layout.middle + swayAt(along, layout) + aside, y: along };

	const stops = stances.map((stance, index): Stop => {
		const along = layout.lead + index * gap;
		const [on, off] = layout[stance];
		return {
			person: spot(along, 0),
			you: spot(along + (stance === 'ahead' ? Math.min(on * gap, 42) : on), off),
			number: { x: spot(along, 0).x + layout.number[0], y: spot(along, 0).y + layout.number[1] }
		};
	});
	const [on, off] = layout.beside;
	const ends = [layout.from, layout.length + 40] as const;
	const bends = Array.from({ length: 33 }, (_, index) => ends[0] + (index / 32) * (ends[1] - ends[0]));
	const yours = [spot(ends[0], off), ...stops.map(({ you }) => you), spot(ends[1] + on, off)];
	return {
		width: heading === 'across' ? layout.length : layout.breadth,
		height: heading === 'across' ? layout.breadth : layout.length,
		stops,
		path: smooth(bends.map((along) => spot(along, 0))),
		yours: smooth(yours)
	};
}

const swayAt = (along: number, { sway }: Layout) => sway * Math.sin(along / 62);

/** A curve through all the spots (Catmull–Rom, written as the cubic curves that SVG draws). */
function smooth(spots: readonly Spot[]): string {
	const at = (index: number) => spots[Math.min(Math.max(index, 0), spots.length - 1)] ?? { x: 0, y: 0 };
	const curves = spots.slice(1).map((to, index) => {
		const [before, from, after] = [at(index - 1), at(index), at(index + 2)];
		const out = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
		const back = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
		return `C${pair(out)} ${pair(back)} ${pair(to)}`;
	});
	return `M${pair(at(0))}${curves.join('')}`;
}

const pair = ({ x, y }: Spot) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

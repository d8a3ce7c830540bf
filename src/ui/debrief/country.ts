/** The shapes of the country that the two walk through, across or downwards, and what grows where in it. */
import type { Heading } from './trail.ts';

interface Birch {
	readonly x: number;
	readonly y: number;
	readonly height: number;
}

const birch = (x: number, y: number, height: number): Birch => ({ x, y, height });

export function country(heading: Heading, width: number, height: number) {
	const land = heading === 'across' ? wide(height) : narrow(height);
	/** Scattered the same way every time: 0.618 of a turn never falls into rows. */
	const tufts = Array.from({ length: heading === 'across' ? 26 : Math.ceil(height / 60) }, (_, index) => ({
		x: Math.round(((index * 0.618) % 1) * width),
		y: Math.round(land.shore + 26 + ((index * 0.387) % 1) * (height - land.shore - 36))
	}));
	return { ...land, tufts };
}

const wide = (height: number) => ({
	shore: 168,
	sun: { x: 758, y: 58, radius: 26 },
	far: 'M0 108C110 62 200 66 330 98 440 52 540 40 650 84 760 56 850 62 960 96V160H0Z',
	mid: 'M0 126C90 104 180 112 270 128 390 98 480 110 570 130 700 104 810 112 960 124V160H0Z',
	field: `M0 168C150 158 300 176 470 166S800 158 960 170V${height}H0Z`,
	spruces: [120, 140, 156, 420, 438, 734, 752, 774, 790],
	birches: [
		birch(36, 182, 51),
		birch(58, 186, 66),
		birch(300, 176, 41),
		birch(604, 178, 46),
		birch(626, 181, 59),
		birch(898, 180, 57),
		birch(932, 186, 74),
		birch(24, 424, 78),
		birch(936, 426, 70)
	]
});

const narrow = (height: number) => ({
	shore: 124,
	sun: { x: 268, y: 46, radius: 20 },
	far: 'M0 82C50 48 100 52 150 72 200 40 270 44 340 78V120H0Z',
	mid: 'M0 96C60 78 110 86 170 98 230 78 290 84 340 94V120H0Z',
	field: `M0 124C80 116 160 130 240 122S310 120 340 126V${height}H0Z`,
	spruces: [30, 46, 60, 262, 280],
	birches: Array.from({ length: Math.ceil(height / 190) }, (_, index) =>
		index % 2 === 0 ? birch(22, 214 + index * 190, 78) : birch(320, 204 + index * 190, 66)
	)
});

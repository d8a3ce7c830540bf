/** The endings tell their kind by their outline, beside a word, so that no colour has to. */
import type { Ending } from '#core/scenario/format/scene.ts';

type Kind = Ending['kind'];

interface Frame {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** As the `d` of a path: rounded for good, pointed for open, cut corners for costly, leaning for repairable. */
export function outline(kind: Kind, { x, y, width, height }: Frame): string {
	const right = x + width;
	const bottom = y + height;
	const middle = y + height / 2;
	const round = height / 2;
	const corner = Math.min(14, height * 0.32);
	const lean = Math.min(20, height * 0.5);
	switch (kind) {
		case 'good':
			return `M${x + round} ${y}H${right - round}A${round} ${round} 0 0 1 ${right - round} ${bottom}H${x + round}A${round} ${round} 0 0 1 ${x + round} ${y}Z`;
		case 'open':
			return `M${x + 18} ${y}H${right - 18}L${right} ${middle}L${right - 18} ${bottom}H${x + 18}L${x} ${middle}Z`;
		case 'costly':
			return `M${x + corner} ${y}H${right - corner}L${right} ${y + corner}V${bottom - corner}L${right - corner} ${bottom}H${x + corner}L${x} ${bottom - corner}V${y + corner}Z`;
		case 'repairable':
			return `M${x + lean} ${y}H${right}L${right - lean} ${bottom}H${x}Z`;
	}
}

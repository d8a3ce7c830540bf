/** What was measured of two pages, as rows: the middle of each, and how many times the first the second is. */
import { median } from './median.ts';
import type { Visit } from './visit.ts';

const milliseconds = (value: number) => `${value.toFixed(value < 20 ? 1 : 0)} ms`;

const rows: readonly (readonly [figure: keyof Visit, name: string, say: (value: number) => string])[] = [
	['requests', 'requests to the first choice', (value) => value.toFixed(0)],
	['bytes', 'bytes to the first choice', (value) => `${(value / 1024).toFixed(1)} KiB`],
	['firstPaint', 'first paint', milliseconds],
	['firstChoice', 'first choice', milliseconds],
	['script', 'script time to the first choice', milliseconds],
	['heap', 'heap at the first choice', (value) => `${(value / 2 ** 20).toFixed(2)} MiB`],
	['afterFirst', 'first choice to its next lines', milliseconds],
	['afterLast', 'last choice to its next lines', milliseconds],
	['layoutShift', 'layout shift', (value) => value.toFixed(3)]
];

export function comparison(floor: readonly Visit[], course: readonly Visit[]): string {
	const lines = rows.map(([figure, name, say]) => {
		const [least = Number.NaN, ours = Number.NaN] = [floor, course].map((visits) =>
			median(visits.map((one) => one[figure]))
		);
		const times = least > 0 ? `× ${(ours / least).toFixed(2)}` : '';
		return [name.padEnd(34), say(least).padStart(10), say(ours).padStart(10), times.padStart(9)].join('');
	});
	return [`${''.padEnd(34)}${'floor'.padStart(10)}${'course'.padStart(10)}`, ...lines].join('\n');
}

/** What was measured of several pages, as rows: the middle of each, and how many times the first page's it is. */
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
	['heapGrowth', 'heap after the last choice, grown', (value) => `× ${value.toFixed(2)}`],
	['layoutShift', 'layout shift', (value) => value.toFixed(3)]
];

/** The pages in the order of their columns, each by its name; every one is compared with the first. */
export function comparison(pages: Readonly<Record<string, readonly Visit[]>>): string {
	const lines = rows.map(([figure, name, say]) => {
		const [least = Number.NaN, ...others] = Object.values(pages).map((visits) =>
			median(visits.map((one) => one[figure]))
		);
		const cells = others.map((ours) => {
			if (Number.isNaN(ours)) return ''.padStart(19);
			const times = least > 0 && figure !== 'heapGrowth' ? `× ${(ours / least).toFixed(2)}` : '';
			return say(ours).padStart(10) + times.padStart(9);
		});
		return [name.padEnd(34), say(least).padStart(10), ...cells].join('').trimEnd();
	});
	const [first = '', ...others] = Object.keys(pages);
	const head = first.padStart(10) + others.map((name) => name.padStart(12).padEnd(19)).join('');
	return [''.padEnd(34) + head, ...lines].join('\n');
}

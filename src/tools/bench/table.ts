/**
 * What was measured of several pages, as rows: the middle of each, and how many times the first page's it is. That is
 * worked out run by run, and the middle taken: a machine that is busy for a while is so for all pages of one run.
 */
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
	const [least = [], ...others] = Object.values(pages);
	const lines = rows.map(([figure, name, say]) => {
		const middle = (visits: readonly Visit[]) => median(visits.map((one) => one[figure]));
		const cells = others.map((visits) => {
			const ours = middle(visits);
			if (Number.isNaN(ours)) return ''.padStart(19);
			const times = median(visits.map((one, run) => one[figure] / (least[run]?.[figure] ?? Number.NaN)));
			const isTold = Number.isFinite(times) && figure !== 'heapGrowth';
			return say(ours).padStart(10) + (isTold ? `× ${times.toFixed(2)}` : '').padStart(9);
		});
		return [name.padEnd(34), say(middle(least)).padStart(10), ...cells].join('').trimEnd();
	});
	const [first = '', ...names] = Object.keys(pages);
	const head = first.padStart(10) + names.map((name) => name.padStart(12).padEnd(19)).join('');
	return [''.padEnd(34) + head, ...lines].join('\n');
}

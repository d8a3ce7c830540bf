import { expect, test } from 'vitest';
import { comparison } from '#tools/bench/table.ts';
import type { Visit } from '#tools/bench/visit.ts';

const aVisit = (firstChoice: number): Visit => ({
	requests: 1,
	bytes: 1024,
	firstPaint: 10,
	firstChoice,
	script: 1,
	heap: 2 ** 20,
	afterFirst: 16,
	afterLast: 16,
	heapGrowth: 1.1,
	layoutShift: 0
});
const row = (table: string, name: string) => table.split('\n').find((line) => line.startsWith(name));

test('a page is compared with the first one run by run, so that a machine busy for one run is so for both', () => {
	const table = comparison({
		floor: [aVisit(100), aVisit(300), aVisit(100)],
		course: [aVisit(200), aVisit(600), aVisit(250)]
	});
	expect(row(table, 'first choice ')).toMatch(/ 100 ms +250 ms +× 2\.00$/);
});

test('no comparison is made with nothing, nor of what is a comparison already', () => {
	const table = comparison({ floor: [aVisit(100)], course: [aVisit(200)] });
	expect(row(table, 'layout shift')).toMatch(/0\.000 +0\.000$/);
	expect(row(table, 'heap after')).toMatch(/× 1\.10 +× 1\.10$/);
});

import { expect, test } from 'vitest';
import { budgetFor, isOver, spending, spendingTable } from '#tools/build/budgets.ts';

const all = { 'index.html': 100, 'data/course.js': 20, 'data/*.js': 30 };

test('a file has its own budget before that of a pattern', () => {
	expect(budgetFor('data/course.js', all)).toBe(20);
	expect(budgetFor('data/en-liten-prat.js', all)).toBe(30);
	expect(budgetFor('index.html', all)).toBe(100);
});

test('a pattern reaches neither into other folders nor to other kinds of file', () => {
	expect(budgetFor('data/deep/a.js', all)).toBeUndefined();
	expect(budgetFor('data/a.json', all)).toBeUndefined();
	expect(budgetFor('other/a.js', all)).toBeUndefined();
});

test('a file is weighed gzipped, and a package as it is', () => {
	const repeated = new TextEncoder().encode('a'.repeat(100_000));
	const [page, played, zip] = spending(new Map([['index.html', repeated]]), [
		{ kind: 'scorm12', name: 'a.zip', files: new Map(), bytes: new Uint8Array(700_000) }
	]);
	expect(page?.bytes).toBeLessThan(1000);
	expect(played).toMatchObject({ what: 'the first conversation in it', bytes: 0 });
	expect(zip?.bytes).toBe(700_000);
	expect(page && isOver(page)).toBe(false);
	expect(zip && isOver(zip)).toBe(true);
});

test('what is exactly its budget is within it', () => {
	expect(isOver({ what: '', bytes: 10, budget: 10 })).toBe(false);
	expect(isOver({ what: '', bytes: 11, budget: 10 })).toBe(true);
});

test('the table points at what is over', () => {
	const table = spendingTable([
		{ what: 'index.html', bytes: 2000, budget: 1000 },
		{ what: 'a.zip', bytes: 10, budget: 1000 }
	]);
	expect(table.split('\n')).toEqual([
		'  index.html  2.0 kB of 1.0 kB  OVER BUDGET',
		'  a.zip       0.0 kB of 1.0 kB'
	]);
});

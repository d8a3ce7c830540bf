/**
 * What a learner's connection may have to carry, in bytes, from budgets.json. A build over budget fails:
 * the course is opened on phones, through LMSs that send everything uncompressed and slowly.
 */
import { gzipSync } from 'node:zlib';
import budgets from '../budgets.json' with { type: 'json' };
import { withoutConversation } from '../package/at-once.ts';
import type { Files } from '../package/files.ts';
import { launchPath } from '../package/manifest.ts';
import type { Package } from '../package/packages.ts';

export interface Spent {
	readonly what: string;
	readonly bytes: number;
	readonly budget: number;
}

/** What each file and package has spent of its budget. */
export function spending(course: Files, packages: readonly Package[]): Spent[] {
	const files = [...course].flatMap(([path, bytes]): Spent[] => {
		const budget = budgetFor(path, budgets.gzipped);
		if (budget === undefined) return [];
		const whole = gzipSync(bytes).length;
		if (path !== launchPath) return [{ what: `${path}, gzipped`, bytes: whole, budget }];
		// The conversation in it is only what a later answer would have brought, and has a budget of its own.
		const atOnce = gzipSync(withoutConversation(Buffer.from(bytes).toString())).length;
		return [
			{ what: `${path}, gzipped`, bytes: atOnce, budget },
			{ what: 'the first conversation in it', bytes: whole - atOnce, budget: budgets.played }
		];
	});
	const zips = packages.map(({ kind, name, bytes }): Spent => ({
		what: name,
		bytes: bytes.length,
		budget: budgets.zipped[kind]
	}));
	return [...files, ...zips];
}

/** The budget of a file: its own, or that of the pattern with a star that it falls under. */
export function budgetFor(path: string, all: Readonly<Record<string, number>>): number | undefined {
	const pattern = Object.keys(all).find((one) => {
		const [before = '', after] = one.split('*');
		return (
			after !== undefined &&
			path.startsWith(before) &&
			path.endsWith(after) &&
			!path.slice(before.length).includes('/')
		);
	});
	return all[path] ?? (pattern === undefined ? undefined : all[pattern]);
}

export const isOver = ({ bytes, budget }: Spent): boolean => bytes > budget;

/** The table that a build ends with. */
export function spendingTable(all: readonly Spent[]): string {
	const rows = all.map((spent) => [
		spent.what,
		kilobytes(spent.bytes),
		`of ${kilobytes(spent.budget)}${isOver(spent) ? '  OVER BUDGET' : ''}`
	]);
	const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
	return rows
		.map(
			([what = '', bytes = '', budget = '']) =>
				`  ${what.padEnd(widths[0] ?? 0)}  ${bytes.padStart(widths[1] ?? 0)} ${budget}`
		)
		.join('\n');
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Which tests to run: `npm test -- lms` runs the files with «lms» in their path, and `npm test -- -t phrase`
 * the tests with the phrase in their name. Chosen here, since the two runners read a filter differently and
 * one of them looks for it in the folder the project happens to lie in.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '../refusal.ts';

export interface Selection {
	readonly files: readonly string[];
	/** Given to the runner, which alone knows the names of the tests. */
	readonly phrase: string | undefined;
}

export interface Selected {
	readonly withoutBrowser: Selection;
	readonly inBrowser: Selection;
}

export function selectionFrom(words: readonly string[], root = '.'): Selected {
	const { filters, phrase } = parsed(words);
	const files = testFiles(root).filter(
		(file) => filters.length === 0 || filters.some((part) => file.includes(part))
	);
	return {
		withoutBrowser: { files: files.filter((file) => file.endsWith('.test.ts')), phrase },
		inBrowser: {
			files: files.filter((file) => file.startsWith('tests/browser/') && file.endsWith('.spec.ts')),
			phrase
		}
	};
}

function testFiles(root: string): string[] {
	const folder = join(root, 'tests');
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
		.toSorted();
}

function parsed(words: readonly string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: [...words],
			allowPositionals: true,
			options: { testNamePattern: { type: 'string', short: 't' } }
		});
		return { filters: positionals, phrase: values.testNamePattern };
	} catch (fault) {
		throw new Refusal(
			`${(fault as Error).message}\nTests are chosen by a part of their path, npm test -- lms, or of their name, npm test -- -t «phrase».`
		);
	}
}

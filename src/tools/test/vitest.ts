/** The tests that need no browser. */
import { join } from 'node:path';
import type { Runner } from './runner.ts';
import type { Selection } from './selection.ts';
import type { Tally } from './tally.ts';

interface Result {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

export function vitest({ files, phrase }: Selection): Runner {
	const result = join('test-results', 'vitest.json');
	return {
		name: 'Vitest',
		script: 'node_modules/vitest/vitest.mjs',
		words: [
			...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${result}`],
			...(phrase === undefined ? [] : ['-t', phrase]),
			...files
		],
		env: {},
		result,
		tallyOf: (read) => vitestTally(read as Result)
	};
}

/** A file that could not even be read has no tests to fail: it counts as one. */
export function vitestTally({ numPassedTests, numFailedTests, testResults }: Result): Tally {
	const unread = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
	return { passed: numPassedTests, failed: numFailedTests + unread.length };
}

/** The tests of the built course, in a browser. */
import { join } from 'node:path';
import type { Runner } from './runner.ts';
import type { Selection } from './selection.ts';
import type { Tally } from './tally.ts';

interface Result {
	readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
	readonly errors: readonly unknown[];
}

export function playwright({ files, phrase }: Selection, chromium: string): Runner {
	// Playwright empties its own folder in test-results as it starts.
	const result = join('test-results', 'playwright.json');
	return {
		name: 'Playwright',
		script: 'node_modules/@playwright/test/cli.js',
		words: ['test', '--reporter=list,json', ...(phrase === undefined ? [] : ['-g', phrase]), ...files],
		env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: result },
		result,
		tallyOf: (read) => playwrightTally(read as Result)
	};
}

/** A test that passed only when tried again has failed; so has a file that could not be read. */
export function playwrightTally({ stats, errors }: Result): Tally {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { chromiumPath } from '#tools/test/chromium.ts';
import { playwrightTally } from '#tools/test/playwright.ts';
import { tallyOf } from '#tools/test/runner.ts';
import { selectionFrom } from '#tools/test/selection.ts';
import { switchedOff } from '#tools/test/switched-off.ts';
import { isGood, lineOf, sum, type Tally } from '#tools/test/tally.ts';
import { vitestTally } from '#tools/test/vitest.ts';

function temporaryFolder(): string {
	// The folder has the word in it, as a clone might.
	const folder = mkdtempSync(join(tmpdir(), 'lms-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return folder;
}

describe('the last line', () => {
	test('sums the runners', () => {
		expect(
			lineOf(
				sum([
					{ passed: 3, failed: 1 },
					{ passed: 4, failed: 0 }
				])
			)
		).toBe('7 passed, 1 failed');
	});

	test('is good only when something passed and nothing failed', () => {
		expect(isGood({ passed: 1, failed: 0 })).toBe(true);
		expect(isGood({ passed: 1, failed: 1 })).toBe(false);
		expect(isGood({ passed: 0, failed: 0 })).toBe(false);
	});
});

describe('what the runners report', () => {
	test('a file of tests that can not be read counts as one that failed', () => {
		const testResults = [
			{ status: 'failed', assertionResults: [] },
			{ status: 'failed', assertionResults: [{}] },
			{ status: 'passed', assertionResults: [{}] }
		];
		expect(vitestTally({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({
			passed: 1,
			failed: 2
		});
	});

	test('a test that passed only the second time counts as one that failed', () => {
		const stats = { expected: 5, unexpected: 1, flaky: 1 };
		expect(playwrightTally({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3 });
	});
});

describe('a runner', () => {
	const tally = (read: unknown) => read as Tally;
	function running(program: string): Tally & { said: string } {
		const folder = temporaryFolder();
		const [script, result] = [join(folder, 'runner.cjs'), join(folder, 'result.json')];
		writeFileSync(script, program.replace('RESULT', JSON.stringify(result)));
		let said = '';
		const counted = tallyOf(
			{ name: 'Prøve', script, words: [], env: {}, result, tallyOf: tally },
			(sentence) => {
				said = sentence;
			}
		);
		return { ...counted, said };
	}
	const writing = (read: Tally) => `require('fs').writeFileSync(RESULT, '${JSON.stringify(read)}');`;

	test('that ends well is believed', () => {
		expect(running(writing({ passed: 2, failed: 0 }))).toEqual({ passed: 2, failed: 0, said: '' });
	});

	test('that ends badly is believed when it says what failed', () => {
		const program = `${writing({ passed: 2, failed: 1 })} process.exit(1)`;
		expect(running(program)).toEqual({ passed: 2, failed: 1, said: '' });
	});

	test('that ends badly without a failed test counts as one, and is named', () => {
		const { said, ...counted } = running(`${writing({ passed: 2, failed: 0 })} process.exit(1)`);
		expect(counted).toEqual({ passed: 2, failed: 1 });
		expect(said).toContain('Prøve stopped before its tests were done (exit code 1)');
	});

	test('that leaves no result counts as one failed test, however it ended', () => {
		expect(running('')).toMatchObject({ passed: 0, failed: 1 });
		expect(running('process.kill(process.pid)').said).toContain('SIGTERM');
	});
});

describe('the choice of tests', () => {
	function chosen(...words: string[]) {
		const root = temporaryFolder();
		const files = [
			'core/play.test.ts',
			'lms/saving.test.ts',
			'lms/a-window.ts',
			'browser/lms.spec.ts',
			'browser/home.spec.ts',
			'core/odd.spec.ts'
		];
		for (const file of files) {
			mkdirSync(join(root, 'tests', file, '..'), { recursive: true });
			writeFileSync(join(root, 'tests', file), '');
		}
		return selectionFrom(words, root);
	}

	test('is all of them when none is named', () => {
		expect(chosen().withoutBrowser.files).toEqual(['tests/core/play.test.ts', 'tests/lms/saving.test.ts']);
		expect(chosen().inBrowser.files).toEqual(['tests/browser/home.spec.ts', 'tests/browser/lms.spec.ts']);
	});

	test('is those with the word in their path, wherever the project lies', () => {
		expect(chosen('lms').withoutBrowser.files).toEqual(['tests/lms/saving.test.ts']);
		expect(chosen('lms').inBrowser.files).toEqual(['tests/browser/lms.spec.ts']);
		expect(chosen('play', 'home').inBrowser.files).toEqual(['tests/browser/home.spec.ts']);
		expect(chosen('nothing').withoutBrowser.files).toEqual([]);
	});

	test('hands the phrase of -t to both runners', () => {
		const { withoutBrowser, inBrowser } = chosen('-t', 'is accessible');
		expect([withoutBrowser.phrase, inBrowser.phrase]).toEqual(['is accessible', 'is accessible']);
	});

	test('refuses an option it does not know, with the two it does', () => {
		expect(() => chosen('--watch')).toThrow('npm test -- lms');
	});
});

describe('the browser', () => {
	test('is the one that CHROMIUM_PATH names', () => {
		expect(chromiumPath({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
	});

	test('is refused by name when there is no program there', () => {
		expect(() => chromiumPath({ CHROMIUM_PATH: '/nothing/here' })).toThrow('/nothing/here');
	});

	test('is found on the PATH', () => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, 'chromium'), '', { mode: 0o755 });
		expect(chromiumPath({ PATH: folder })).toMatch(/chromium|chrome/);
	});

	test('leaves off all that Playwright leaves off', () => {
		const own = readFileSync('node_modules/playwright-core/lib/coreBundle.js', 'utf8');
		const named = /disabledFeatures = \[(.*?)\]\.filter/s.exec(own)?.[1] ?? '';
		const features = [...named.matchAll(/^\s*"(\w+)"/gm)].map(([, feature]) => feature);
		expect(features.length).toBeGreaterThan(5);
		expect(switchedOff).toEqual(expect.arrayContaining(features));
	});
});

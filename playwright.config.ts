import { defineConfig } from '@playwright/test';
import { switchedOff } from './src/tools/test/switched-off.ts';

/** `npm test` finds the browser and says where it is; run alone, Playwright's own is used. */
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	workers: 2,
	reporter: 'list',
	use: {
		browserName: 'chromium',
		locale: 'nb-NO',
		screenshot: 'only-on-failure',
		// To wait for what moves took two thirds of the time of a choice. Tests of just that use `moving` (course.ts).
		contextOptions: { reducedMotion: 'reduce' },
		launchOptions: {
			...(executablePath === undefined ? {} : { executablePath }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run',
				`--disable-features=${switchedOff.join()}`
			]
		}
	}
});

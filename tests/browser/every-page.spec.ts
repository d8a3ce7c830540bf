import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { violationsOf } from './accessible.ts';
import { beginConversation, choose, expect, goThroughDebrief, playthrough, test } from './course.ts';
import { writeOfConversation } from './writing.ts';

/** Each page and state that a learner meets, and the way to it from the front page. */
const pages: { name: string; go: (page: Page, web: string, one: string) => Promise<unknown> }[] = [
	{ name: 'the front page', go: (page, web) => page.goto(web) },
	{ name: 'the brief', go: (page, web) => page.goto(`${web}#/samtale/bare-en-kaffe`) },
	{
		name: 'the text version',
		go: (page, web) => page.goto(`${web}#/samtale/bare-en-kaffe/tekst`)
	},
	{ name: 'about the course', go: (page, web) => page.goto(`${web}#/om`) },
	...['personvern', 'ikke-gjort', 'kilder', 'tilgjengelighet', 'ord', 'utgaver', 'teknisk'].map(
		(section) => ({
			name: `about the course: ${section}`,
			go: async (page: Page, web: string) => {
				await page.goto(`${web}#/om/${section}`);
				await page.getByRole('link', { name: 'Tilbake til «Om kurset»' }).waitFor();
			}
		})
	),
	{
		name: 'the safety card',
		go: async (page, web) => {
			await page.goto(`${web}#/trygghet`);
			await page.getByRole('heading', { name: 'Står det om liv, ring 113' }).waitFor();
		}
	},
	{
		name: 'the closing page',
		go: async (page, _, one) => {
			await page.goto(`${one}#/avslutning`);
			await page.getByLabel('Hvilken dag vil du regne fra?').fill('2026-03-02');
		}
	},
	{
		name: 'the learner’s notes',
		go: async (page, web) => {
			await writeOfConversation(page, web);
			await page.goto(`${web}#/notater`);
			await page.getByText('Skjer det ingenting').click();
		}
	},
	{
		name: 'the learner’s sheet, with a receipt',
		go: async (page, _, one) => {
			await writeOfConversation(page, one);
			await page.goto(`${one}#/mitt-ark`);
			await page.getByLabel('Navnet ditt').fill('Ola Nordmann');
		}
	},
	{
		name: 'a conversation',
		go: async (page, web) => {
			await page.goto(web);
			await beginConversation(page);
			await choose(page, playthrough.choices.slice(0, 4));
		}
	},
	{
		name: 'an ending',
		go: async (page, web) => {
			await page.goto(web);
			await beginConversation(page);
			await choose(page, playthrough.choices);
		}
	},
	{
		name: 'a moment in the debrief',
		go: async (page, web) => {
			await page.goto(web);
			await beginConversation(page);
			await choose(page, playthrough.choices);
			await page.getByRole('button', { name: 'Gå videre til ettertanken' }).click();
			await page.getByRole('button', { name: 'Gå videre' }).click();
			await page.getByRole('button', { name: 'Vis hva som trakk' }).click();
		}
	},
	{
		name: 'the end of the debrief, everything unfolded',
		go: async (page, web) => {
			await page.goto(web);
			await beginConversation(page);
			await choose(page, playthrough.choices);
			await goThroughDebrief(page);
			await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
		}
	},
	{
		name: 'the help',
		go: async (page, web) => {
			await page.goto(web);
			await page.getByRole('button', { name: 'Hjelp nå' }).click();
		}
	}
];

for (const { name, go } of pages) {
	test(`${name} is accessible in light and dark, and needs no sideways scrolling at 320 pixels`, async ({
		page,
		web,
		one
	}) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await go(page, web, one);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await violationsOf(page), colorScheme).toEqual([]);
		}
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
}

test('the course plays from a file', async ({ page, lms, faults }) => {
	expect(lms.origin).toBeTruthy();
	const folder = join('test-results', 'from-a-file');
	for (const [path, bytes] of Object.entries(unzipSync(readFileSync('dist/packages/medvandrer-web.zip')))) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
	await page.goto(pathToFileURL(join(folder, 'index.html')).href);
	await beginConversation(page);
	await choose(page, playthrough.choices);
	await goThroughDebrief(page);
	expect(faults).toEqual([]);
});

test('the policy lets no script run that is not the course’s own', async ({ page, web }) => {
	await page.goto(web);
	const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
	const scripts = policy?.split(';').find((part) => part.trim().startsWith('script-src'));
	expect(scripts).toBeDefined();
	expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
});

test('an idle course asks for nothing', async ({ page, web }) => {
	await page.goto(web);
	await expect(page.getByRole('link', { name: 'Bare en kaffe' })).toBeVisible();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.evaluate(() => {
		window.dispatchEvent(new Event('focus'));
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await page.waitForTimeout(500);
	expect(asked).toEqual([]);
});

test('nothing moves under the learner while the page loads or a conversation is taken up', async ({
	page,
	web
}) => {
	await page.addInitScript(() => {
		Object.assign(window, { shifted: 0 });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & {
				value: number;
				hadRecentInput: boolean;
			})[]) {
				if (!entry.hadRecentInput)
					Object.assign(window, { shifted: Number(Reflect.get(window, 'shifted')) + entry.value });
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	const shifted = () => page.evaluate(() => Number(Reflect.get(window, 'shifted')));
	await page.goto(web);
	await expect(page.getByRole('link', { name: 'Bare en kaffe' })).toBeVisible();
	expect(await shifted()).toBeLessThan(0.02);
	await beginConversation(page);
	await choose(page, playthrough.choices.slice(0, 4));
	await page.reload();
	await page.getByRole('button', { name: 'Fortsett samtalen' }).click();
	expect(await shifted()).toBeLessThan(0.02);
});

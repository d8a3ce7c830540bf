/**
 * What a group waits for when a moment is opened, with a processor four times slower: from pressing «Åpne» until
 * the first words are painted. A code that has been typed has had its conversation fetched meanwhile; one that is
 * pasted and opened in the same moment has not, so its data script is in the time. A link opens the course as well,
 * and is counted from the beginning of navigation. And at full speed, what each step in the replay takes.
 */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { median } from './median.ts';
import type { Target } from './visit.ts';

/** A script as it stands: a compiled function would ask the page for the compiler's helpers. */
const watch = fileURLToPath(new URL('replaying.js', import.meta.url));

const openingLimit = 100;
/** Two frames. Chromium tells it in steps of 8, from the key's own time to what was painted. */
const stepLimit = 2 * (1000 / 60);

interface Replaying {
	readonly typed: number;
	readonly pasted: number;
	readonly byLink: number;
	readonly steps: readonly number[];
}

interface Watched {
	readonly openReplay: (code: string) => Promise<number>;
	readonly replayPainted: () => Promise<number>;
	readonly steps: readonly number[];
}

/** The rows of so many runs, with the first moments of a play of the course's conversation as what was brought. */
export async function replayRows(
	browser: Browser,
	course: Target,
	conversation: string,
	runs: number
): Promise<string> {
	const { address } = course;
	const code = await broughtCode(browser, course, conversation);
	const met: Replaying[] = [];
	for (let run = 0; run < runs; run++) met.push(await replaying(browser, address, code));
	const row = (name: string, values: readonly number[], limit = '') =>
		`  ${name.padEnd(48)}${median(values).toFixed(0).padStart(6)} ms${limit}`;
	const steps = met.map((one) => one.steps);
	return [
		row(
			'«Åpne» to first words, the code typed',
			met.map(({ typed }) => typed),
			`, of ${openingLimit} ms`
		),
		row(
			'the same, pasted in that moment: data script in',
			met.map(({ pasted }) => pasted),
			`, of ${openingLimit} ms`
		),
		row(
			'a link, from navigation: the course too',
			met.map(({ byLink }) => byLink)
		),
		row('a step, key to paint', steps.flat(), `, of ${stepLimit.toFixed(0)} ms`),
		row(
			'the slowest step of each run',
			steps.map((one) => Math.max(...one))
		)
	].join('\n');
}

/** Plays the conversation to an end and makes a code of its first moments, as an employee does. */
async function broughtCode(
	browser: Browser,
	{ address, enter, choice }: Target,
	conversation: string
): Promise<string> {
	return inPage(browser, { slow: false }, async (page) => {
		await page.goto(address);
		for (const selector of [...enter, choice]) await page.locator(selector).first().click();
		const ending = page.getByRole('button', { name: 'Gå videre til ettertanken' });
		const onwards = page.locator(choice).first();
		for (;;) {
			await onwards.or(ending).first().waitFor();
			if (await ending.isVisible()) break;
			await onwards.click();
		}
		await page.goto('about:blank');
		await page.goto(`${address}#/samtale/${conversation}/ta-med`);
		for (const moment of [0, 1, 2]) await page.getByRole('checkbox').nth(moment).check();
		await page.getByRole('button', { name: 'Lag kode og fil' }).click();
		return (await page.locator('.code').textContent()) ?? '';
	});
}

/** In milliseconds. */
async function replaying(browser: Browser, address: string, code: string): Promise<Replaying> {
	const place = `${address}#/veiledning/avspilling`;
	const opening = (typed: string) =>
		inPage(browser, { slow: true }, async (page) => {
			await page.goto(place);
			await page.locator('form input[type="text"]').fill(typed);
			// What the page still does on its own account is no part of it.
			await page.waitForTimeout(1500);
			return page.evaluate((code) => (window as unknown as Watched).openReplay(code), code);
		});
	return {
		typed: await opening(code),
		pasted: await opening(''),
		byLink: await inPage(browser, { slow: true }, async (page) => {
			await page.goto(`${place}/${code}`);
			return page.evaluate(() => (window as unknown as Watched).replayPainted());
		}),
		steps: await inPage(browser, { slow: false }, async (page) => {
			await page.goto(`${place}/${code}`);
			await page.locator('.replay svg').first().waitFor();
			while (await page.getByRole('button', { name: 'Videre' }).isEnabled()) {
				await page.keyboard.press('ArrowRight');
				// Chromium says it a moment afterwards, and nothing of what takes less than a frame.
				await page.waitForTimeout(100);
			}
			return page.evaluate(() => (window as unknown as Watched).steps);
		})
	};
}

async function inPage<Figure>(
	browser: Browser,
	{ slow }: { readonly slow: boolean },
	measured: (page: Page) => Promise<Figure>
): Promise<Figure> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	if (slow) await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.addInitScript({ path: watch });
	const figure = await measured(page);
	await context.close();
	return figure;
}

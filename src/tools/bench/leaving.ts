/**
 * What the course itself takes of the moment in which its page is left with a choice not yet saved: the work
 * between `pagehide` and the last call to the LMS. A browser waits for it, and a phone not for long.
 */
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import type { Target } from './visit.ts';

/** A script as it stands: a compiled function would ask the page for the compiler's helpers. */
const lms = fileURLToPath(new URL('leaving.js', import.meta.url));

export const leavingLimit = 5;

/** In milliseconds, with a processor four times slower. */
export async function leaving(browser: Browser, { address, enter, choice }: Target): Promise<number> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.addInitScript({ path: lms });
	await page.goto(address);
	for (const selector of [...enter, choice]) await page.locator(selector).first().click();
	const milliseconds = await page.evaluate(() => (window as unknown as { leave: () => number }).leave());
	await context.close();
	return milliseconds;
}

/**
 * One visit to a page, timed inside the page: every control on the way in is clicked by a script in the frame
 * it becomes clickable, so that no human time and no round trip to the tool is counted.
 */
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';

/** A script as it stands: a compiled function would ask the page for the compiler's helpers. */
const watch = fileURLToPath(new URL('watch.js', import.meta.url));

export interface Target {
	readonly name: string;
	readonly address: string;
	/** Selectors clicked in order, each as soon as it can be, to come to the first choice. */
	readonly enter: readonly string[];
	readonly choice: string;
}

export interface Profile {
	readonly name: string;
	/** Processor slow-down, and a slow 4G line (562.5 ms, 1.47 Mbit/s down). */
	readonly slow: boolean;
}

export const profiles: readonly Profile[] = [
	{ name: 'full speed', slow: false },
	{ name: 'slow 4G, processor four times slower', slow: true }
];

/** Times in milliseconds from the start of navigation; bytes as sent. */
export interface Visit {
	readonly requests: number;
	readonly bytes: number;
	readonly firstPaint: number;
	readonly firstChoice: number;
	/** From a click on the first choice until the page has painted what follows. */
	readonly toNextLines: number;
	readonly layoutShift: number;
}

interface Seen {
	firstChoice?: number;
	toNextLines?: number;
	shift: number;
}

export async function visit(
	browser: Browser,
	{ address, enter, choice }: Target,
	{ slow }: Profile
): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	let [requests, bytes] = [0, 0];
	session.on(
		'Network.requestWillBeSent',
		({ request }) => (requests += request.url.startsWith('data:') ? 0 : 1)
	);
	session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	if (slow) {
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 562.5,
			downloadThroughput: (1474.56 * 1024) / 8,
			uploadThroughput: (675 * 1024) / 8
		});
	}
	await page.addInitScript((way) => Object.assign(window, { way }), { enter: [...enter], choice });
	await page.addInitScript({ path: watch });
	await page.goto(address);
	await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.toNextLines !== undefined);
	const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
	const firstPaint = await page.evaluate(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
	);
	await context.close();
	return {
		requests,
		bytes,
		firstPaint: firstPaint ?? Number.NaN,
		firstChoice: seen.firstChoice ?? Number.NaN,
		toNextLines: seen.toNextLines ?? Number.NaN,
		layoutShift: seen.shift
	};
}

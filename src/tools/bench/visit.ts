/** One visit to a page: to the first choice, and from there along the way to the last. */
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
	/** What is clicked between a choice and the next ones. */
	readonly onwards: readonly string[];
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

/** Times in milliseconds, those of the start from the beginning of navigation; bytes as sent. */
export interface Visit {
	readonly requests: number;
	readonly bytes: number;
	readonly firstPaint: number;
	readonly firstChoice: number;
	/** Script time of the processor, up to the first choice. */
	readonly script: number;
	/** What is on the heap at the first choice, in bytes, when all that can go is gone. */
	readonly heap: number;
	/** From a click on the first choice, and on the last, until what follows is painted. Chromium tells it in steps of 8. */
	readonly afterFirst: number;
	readonly afterLast: number;
	/** What is on the heap after the last choice, as a multiple of what was there before the first. */
	readonly heapGrowth: number;
	readonly layoutShift: number;
}

interface Seen {
	readonly firstChoice: number;
	toPaint: number;
	readonly shift: number;
}

export async function visit(
	browser: Browser,
	{ address, enter, choice, onwards }: Target,
	{ slow }: Profile,
	texts: readonly string[]
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
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
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
	// Told, and not asked for: what Playwright asks with is a script of its own, which takes the page's time to read.
	await session.send('Runtime.enable');
	await session.send('Runtime.addBinding', { name: 'tellFirstChoice' });
	const told = new Promise((tell) => session.once('Runtime.bindingCalled', tell));
	await page.goto(address);
	await told;
	// What is asked for at once when the first choice is there belongs to it.
	await new Promise((passed) => setTimeout(passed, 1000));
	const atFirstChoice = { requests, bytes };
	const metrics = async () => {
		await session.send('HeapProfiler.collectGarbage');
		const told = (await session.send('Performance.getMetrics')).metrics;
		return (wanted: string) => told.find(({ name }) => name === wanted)?.value ?? Number.NaN;
	};
	const metric = await metrics();
	// What Playwright finds and presses a choice with stays on the page's heap from its first use, and is no page's own.
	await page.locator(choice).first().hover();
	await page.evaluate(() => undefined);
	const heapBefore = (await metrics())('JSHeapUsedSize');
	const toPaint: number[] = [];
	for (const text of texts) {
		await page.evaluate(() => ((window as unknown as { seen: Seen }).seen.toPaint = 0));
		await page.locator(choice, { hasText: text }).click();
		// Chromium says it a moment afterwards, and nothing of what it counts as none.
		await page.waitForTimeout(100);
		toPaint.push(await page.evaluate(() => Math.max(16, (window as unknown as { seen: Seen }).seen.toPaint)));
		for (const selector of onwards) await page.locator(selector).click();
	}
	const heapAfter = (await metrics())('JSHeapUsedSize');
	const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
	const firstPaint = await page.evaluate(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
	);
	await context.close();
	return {
		...atFirstChoice,
		firstPaint: firstPaint ?? Number.NaN,
		firstChoice: seen.firstChoice,
		script: metric('ScriptDuration') * 1000,
		heap: metric('JSHeapUsedSize'),
		afterFirst: toPaint[0] ?? Number.NaN,
		afterLast: toPaint.at(-1) ?? Number.NaN,
		heapGrowth: texts.length > 0 ? heapAfter / heapBefore : Number.NaN,
		layoutShift: seen.shift
	};
}

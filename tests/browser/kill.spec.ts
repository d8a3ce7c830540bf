import { firstSeed, runsOf, seedsFrom } from '../campaign.ts';
import { expect, test } from './course.ts';
import { killRun, type Counts } from './kill-run.ts';
import { lmsServer } from './lms-server.ts';

const count = runsOf({ short: 2, full: 40 });

test(`no more than the decision in flight is ever missing, in ${count} runs from seed ${firstSeed}`, async ({
	browser,
	lms
}) => {
	test.setTimeout(count * 30_000);
	const missing = { none: 0, 'the one in flight': 0, 'told of': 0 };
	const counts: Counts = { kills: {}, missing, visits: 0, decisions: 0, completions: 0 };
	const server = await lmsServer();
	const wrong: string[] = [];
	for (const seed of seedsFrom(firstSeed, count)) {
		const context = await browser.newContext();
		wrong.push(...(await killRun(seed, { context, server, origin: lms.origin }, counts)));
		await context.close();
	}
	server.close();
	console.log(`${count} runs from seed ${firstSeed}: ${JSON.stringify(counts)}`);
	expect(wrong).toEqual([]);
	expect(counts.decisions).toBeGreaterThan(count);
	expect(counts.missing.none).toBeGreaterThan(0);
});

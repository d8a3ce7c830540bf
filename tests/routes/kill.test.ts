import { expect, test } from 'vitest';
import { firstSeed, runsOf, seedsFrom } from '../campaign.ts';
import { killRun, type Counts } from './kill-run.ts';

const count = runsOf({ short: 150, full: 2_000 });

test(`no more than the decision in flight is ever missing, in ${count} runs from seed ${firstSeed}`, () => {
	const missing = { none: 0, 'the one in flight': 0, 'told of': 0 };
	const counts: Counts = { kills: {}, missing, visits: 0, completions: 0 };
	const wrong = seedsFrom(firstSeed, count).flatMap((seed) => killRun(seed, counts));
	console.log(`${count} runs from seed ${firstSeed}: ${JSON.stringify(counts)}`);
	expect(wrong).toEqual([]);
	expect(counts.missing['the one in flight']).toBeGreaterThan(0);
	expect(counts.completions).toBeGreaterThan(0);
}, 600_000);

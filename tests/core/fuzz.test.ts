/**
 * Authored files damaged in every way a file can be: each is taken as it is or refused with a finding that has a line
 * of the file, in Norwegian, and nothing is ever thrown. How long the slowest took is printed; what is asserted is
 * only that none hangs.
 */
import { expect, test } from 'vitest';
import type { Finding } from '#core/scenario/finding.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { inspectStructure } from '#core/scenario/inspection.ts';
import { parse } from '#core/scenario/parse.ts';
import { firstSeed, runsOf, seedsFrom } from '../campaign.ts';
import { damaged } from './damaged-file.ts';
import { guide } from './small-conversation.ts';

const count = runsOf({ short: 500, full: 20_000 });
/** A hundred times what it takes on a machine that does nothing else. */
const hang = 30_000;

/** Parse and structure: what is seen at once, while an author writes. */
function findingsAtOnce(text: string): readonly Finding[] {
	const { value, findings, file } = parse(Scenario, text, 'scenario.yaml');
	return value ? inspectStructure(value, file, guide).findings : findings;
}

const english = /\b(?:the|must|should|expected|received|invalid|unexpected|undefined|object|string|token)\b/i;

test(`a damaged file is taken or refused at a line, in ${count} mutations from seed ${firstSeed}`, () => {
	const tried = new Map<string, number>();
	let slowest = { milliseconds: 0, seed: 0 };
	for (const seed of seedsFrom(firstSeed, count)) {
		const { text, kinds } = damaged(seed);
		const told = `seed ${seed}: ${kinds.join(', ')}`;
		const begun = performance.now();
		const findings = findingsAtOnce(text);
		const milliseconds = performance.now() - begun;
		if (milliseconds > slowest.milliseconds) slowest = { milliseconds, seed };
		expect(milliseconds, told).toBeLessThan(hang);

		const lines = text.split(/\r\n|\r|\n/).length;
		for (const { line, column, message, code } of findings) {
			expect(line, told).toBeGreaterThanOrEqual(1);
			expect(line, told).toBeLessThanOrEqual(lines);
			expect(column, told).toBeGreaterThanOrEqual(1);
			expect(message.length, told).toBeLessThan(1_000);
			// What the author has written is quoted, and may be in any language.
			expect(`${code} ${message.replaceAll(/«.*»|\(.*\)/gs, '')}`, told).not.toMatch(english);
		}
		const how = findings.length === 0 ? 'taken' : (findings[0]?.code ?? '');
		tried.set(how, (tried.get(how) ?? 0) + 1);
	}
	const counts = [...tried].toSorted(([, a], [, b]) => b - a).map(([how, times]) => `${how} ${times}`);
	console.log(
		`${count} mutations from seed ${firstSeed}, the slowest ${slowest.milliseconds.toFixed(0)} ms (seed ${slowest.seed}): ${counts.join(', ')}`
	);
	expect(tried.size).toBeGreaterThan(10);
}, 3_600_000);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adopted, folded } from '#tools/manuscript/signs.ts';

describe('signs that a word processor changes on its own', () => {
	test.each([
		['Søndager er ikke helt …', 'Søndager er ikke helt ...'],
		['Ja – kanskje', 'Ja -- kanskje'],
		['Har du «det»?', 'Har du «det»?'],
		["Det er Lars' sykkel", 'Det er Lars’ sykkel'],
		['Ring 116 117', 'Ring 116\u00A0117'],
		['Å, nei', 'A\u030A, nei'],
		['To\nlinjer  her', 'To linjer her'],
		['håndball', 'hånd\u00ADball']
	])('are no change: %s', (before, after) => {
		expect(adopted(before, after)).toBe(before);
	});

	test.each([
		['Det er «sant»', 'Det er ‹sant›'],
		['Ja, da', 'Ja da'],
		['Ja', 'ja'],
		['Ja - nei', 'Ja – nei']
	])('are not all that looks like it: %s', (before, after) => {
		expect(adopted(before, after)).toBe(after);
	});

	test('stay as they were in words that were not changed', () => {
		expect(adopted('Søndager … Lars\' – "hei" 116 117.', 'Mandager ... Lars’ -- “hei” 116\u00A0117.')).toBe(
			'Mandager … Lars\' – "hei" 116 117.'
		);
	});

	test('are the course’s own in words that are new', () => {
		expect(adopted('Ja.', 'Hun sa "ja" ... og (“nei”) -- to ganger.')).toBe(
			'Hun sa «ja» … og («nei») – to ganger.'
		);
	});

	test('stay at the ends of a text that has lines of its own', () => {
		expect(adopted('To\nlinjer.\n', 'Tre linjer.')).toBe('Tre\nlinjer.\n');
	});

	test('never hide what was changed', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '…', '.', '-', '–', "'", '«') });
		fc.assert(
			fc.property(text, text, (before, after) => {
				expect(folded(adopted(before, after))).toBe(folded(after));
			}),
			{ seed: 20260115, numRuns: 500 }
		);
	});
});

import { describe, expect, test } from 'vitest';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { momentsOf, wholeOf } from '#supervision/share.ts';
import { codeOf, readCode } from '#supervision/share-code.ts';
import { withChecksum } from '#supervision/checksum.ts';
import { codeText } from '#supervision/code-text.ts';
import { firstSeed, runsOf, seedsFrom } from '../campaign.ts';
import { randomMoments, randomPlay, scenarios } from './random-play.ts';

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const codes = seedsFrom(firstSeed, runsOf({ short: 12, full: 250 })).flatMap((seed) =>
	scenarios.flatMap((scenario) => {
		const play = randomPlay(scenario, seed);
		const share = seed % 3 === 0 ? wholeOf(play) : momentsOf(play, randomMoments(play, seed));
		// What doesn't fit in a code goes by its first moment alone, so that there are as many codes as plays.
		return codeOf(share, scenario) ?? codeOf(momentsOf(play, [0]), scenario) ?? [];
	})
);

describe('a code', () => {
	test('with any one wrong character is refused', () => {
		for (const code of codes) {
			for (const [place, sign] of Array.from(code).entries()) {
				if (sign === '-') continue;
				for (const other of signs) {
					if (other === sign) continue;
					expect(readCode(code.slice(0, place) + other + code.slice(place + 1))).toBe('mistyped');
				}
			}
		}
	}, 600_000);

	test('with any two neighbours swapped is refused', () => {
		for (const code of codes.map((one) => one.replaceAll('-', ''))) {
			for (let place = 0; place + 1 < code.length; place++) {
				const [a = '', b = ''] = [code[place], code[place + 1]];
				if (a !== b) expect(readCode(code.slice(0, place) + b + a + code.slice(place + 2))).toBe('mistyped');
			}
		}
	});

	test('that ends too early is refused, wherever it ends', () => {
		for (const code of codes.slice(0, 8)) {
			for (let length = 1; length < code.length; length++) {
				const cut = code.slice(0, length);
				expect(readCode(cut)).toBe('mistyped');
			}
		}
	});

	test('is read in any case, without hyphens, and with O, I and L for what they look like', () => {
		const all = codes.join('');
		expect(all).toMatch(/0/);
		expect(all).toMatch(/1/);
		for (const code of codes) {
			const written = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
			expect(typeof readCode(written.replaceAll('1', 'l'))).toBe('object');
			expect(typeof readCode(written.replaceAll('1', 'I'))).toBe('object');
		}
	});

	test('of a later version is told from one that is mistyped', () => {
		expect(readCode(codeText(withChecksum([2 * 2, 0, 0, 0, 0, 0, 0, 0])))).toBe('newer');
	});

	test('is refused by its length before anything is made of it', () => {
		expect(readCode('A'.repeat(10_000_000))).toBe('too long');
		expect(readCode('A'.repeat(80))).toBe('too long');
	});

	test('is refused with signs that no code has', () => {
		expect(readCode('<script>alert(1)</script>')).toBe('unknown sign');
		expect(readCode('ABCÆU')).toBe('unknown sign');
		expect(readCode(' - ')).toBe('empty');
	});

	test('knows its own conversation and opens no other', () => {
		const [one, other] = scenarios as [Scenario, Scenario];
		const read = readCode(codeOf(wholeOf(randomPlay(one, 1)), one) ?? '');
		expect(
			typeof read === 'string' ? read : [read.isFor(one.id), read.isFor(other.id), read.open(other)]
		).toEqual([true, false, undefined]);
	});
});

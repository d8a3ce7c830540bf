import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothingSaved, read, write, type SavedState } from '#lms/saved-state.ts';

const slug = fc.stringMatching(/^[a-z0-9-]{1,60}$/);
const unfinished = fc.record(
	{
		conversation: slug,
		packed: fc.stringMatching(/^[A-Za-z0-9_.-]{1,60}$/),
		debrief: fc.stringMatching(/^[a-z0-9.-]{1,24}$/)
	},
	{ requiredKeys: ['conversation', 'packed'] }
);
const tag = fc.stringMatching(/^[A-Za-z0-9_-]{2}$/);
const anyState: fc.Arbitrary<SavedState> = fc.record(
	{
		counter: fc.nat(),
		completed: fc.uniqueArray(slug, { maxLength: 6 }),
		unfinished: fc.uniqueArray(unfinished, { maxLength: 6, selector: ({ conversation }) => conversation }),
		done: fc.uniqueArray(tag, { maxLength: 40 }),
		visited: fc.uniqueArray(tag, { maxLength: 40 }),
		scores: fc.dictionary(tag, fc.integer({ min: 0, max: 100 }), {
			minKeys: 1,
			maxKeys: 6,
			noNullPrototype: true
		})
	},
	{ requiredKeys: ['counter', 'completed', 'unfinished', 'done', 'visited'] }
);

const state: SavedState = {
	counter: 12,
	completed: ['bare-en-kaffe', 'uavgjort'],
	unfinished: [
		{ conversation: 'uavgjort', packed: '2kQx.A9' },
		{ conversation: 'tredje-stemme', packed: 'Zz-_', debrief: 't2.3' }
	],
	done: ['Ab', '3_', 'x9'],
	visited: ['Qq']
};
const text = write(state);
const sealed = (body: string) => `${body}~k.${bytesToHex(sha256(utf8ToBytes(body))).slice(0, 8)}`;

describe('what is written', () => {
	test('can be read by eye', () => {
		expect(text).toMatch(
			/^m1~n\.12~c\.bare-en-kaffe~c\.uavgjort~s\.Ab3_x9~v\.Qq~u\.uavgjort~p\.2kQx\.A9~u\.tredje-stemme~p\.Zz-_~d\.t2\.3~k\.[0-9a-f]{8}$/
		);
	});

	test('is read back exactly, whatever it is, and has only characters that no LMS stumbles on', () => {
		fc.assert(
			fc.property(anyState, (any) => {
				const written = write(any);
				expect(written).toMatch(/^[A-Za-z0-9._~-]+$/);
				expect(read(written)).toEqual({ how: 'exact', state: any });
			})
		);
	});

	test('R12 is within 900 characters for four conversations at their longest and forty other steps', () => {
		const names = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40));
		const worst = write({
			counter: 999_999_999_999_999,
			completed: names,
			unfinished: names.map((conversation) => ({
				conversation,
				packed: 'p'.repeat(60),
				debrief: 'd'.repeat(24)
			})),
			done: Array.from({ length: 30 }, (_, index) => `d${index % 10}`),
			visited: Array.from({ length: 10 }, (_, index) => `v${index}`),
			scores: { aa: 100, bb: 100, cc: 100, dd: 100 }
		});
		expect(worst.length).toBeLessThanOrEqual(900);
		expect(read(worst).how).toBe('exact');
	});

	test.each([
		['a conversation that is no slug', { ...state, completed: ['Bare en kaffe'] }],
		['a conversation that brings marks of its own', { ...state, completed: ['a~c.b'] }],
		['a log that is too long', { ...state, unfinished: [{ conversation: 'a', packed: 'x'.repeat(61) }] }],
		['a counter that is no whole number', { ...state, counter: 1.5 }],
		['a counter below nothing', { ...state, counter: -1 }]
	])('R25 is never %s', (_what, misfit) => {
		expect(() => write(misfit)).toThrow("The saved state can't hold");
	});
});

test('a counter that can grow no more is no reason to stop saving', () => {
	const counter = 999_999_999_999_999;
	expect(read(write({ ...state, counter: counter + 1 })).state.counter).toBe(counter);
});

describe('what is read', () => {
	test('is nothing from an LMS that has nothing', () => {
		for (const nothing of ['', ' ']) expect(read(nothing)).toEqual({ how: 'empty', state: nothingSaved });
	});

	test('R24 is exact when it was saved by the first schema, whatever has come since', () => {
		const saved = 'm1~n.12~c.bare-en-kaffe~u.tredje-stemme~p.Zz-_~d.t2.3~k.4690f5df';
		expect(read(saved)).toMatchObject({ state: { counter: 12, completed: ['bare-en-kaffe'] } });
		expect('kept' in read(saved)).toBe(false);
	});

	test('R24 is salvaged as far as it goes when the end is cut off, but for the mark that was cut', () => {
		const cut = text.slice(0, text.indexOf('Zz-_') + 2);
		expect(read(cut)).toEqual({
			how: 'salvaged',
			state: { ...state, unfinished: state.unfinished.slice(0, 1) },
			kept: cut
		});
	});

	test('is salvaged around a damaged mark', () => {
		const damaged = text.replace('~c.bare-en-kaffe', '~c.bare en kaffe');
		expect(read(damaged)).toEqual({
			how: 'salvaged',
			state: { ...state, completed: ['uavgjort'] },
			kept: damaged
		});
	});

	test('is salvaged when the first mark is damaged', () => {
		expect(read(`x${text}`)).toEqual({ how: 'salvaged', state, kept: `x${text}` });
	});

	test('is never called exact when a letter was changed into another that fits', () => {
		const edited = text.replace('n.12', 'n.92');
		expect(read(edited)).toMatchObject({ how: 'salvaged', kept: edited });
	});

	test('never gives a conversation the log of another one whose own mark is damaged', () => {
		const damaged = text.replace('~u.tredje-stemme', '~u.Tredje');
		expect(read(damaged).state.unfinished).toEqual(state.unfinished.slice(0, 1));
	});

	test.each(['{"t":"s","d":"abc"}', 'm1', '~~~', 'm1~k.', 'null', 'm9999~k.00000000'])(
		'is unreadable and kept when it is %j',
		(foreign) => {
			expect(read(foreign)).toEqual({ how: 'unreadable', state: nothingSaved, kept: foreign });
		}
	);

	test('is salvaged from a later schema, with what this one knows', () => {
		const later = text.replace('m1~', 'm2~').replace('~c.uavgjort', '~z.new-thing~c.uavgjort');
		expect(read(later)).toEqual({ how: 'salvaged', state, kept: later });
	});

	test('is salvaged when it is whole and has a mark that is not known here', () => {
		const strange = sealed('m1~n.12~z.new-thing~c.uavgjort');
		expect(read(strange)).toEqual({
			how: 'salvaged',
			state: { counter: 12, completed: ['uavgjort'], unfinished: [], done: [], visited: [] },
			kept: strange
		});
	});

	test('is migrated from an earlier schema, step by step', () => {
		const earlier = sealed('m0~n.12~f.bare-en-kaffe');
		const steps = new Map([[0, (marks: string) => marks.replaceAll('~f.', '~c.')]]);
		expect(read(earlier, steps)).toEqual({
			how: 'migrated',
			state: { counter: 12, completed: ['bare-en-kaffe'], unfinished: [], done: [], visited: [] }
		});
		expect(read(earlier)).toMatchObject({ how: 'salvaged', kept: earlier });
	});

	test('never throws, and is exact only if it is what was written', () => {
		fc.assert(
			fc.property(
				anyState,
				fc.nat(),
				fc.nat(8),
				fc.oneof(
					fc.string({ unit: 'binary', maxLength: 8 }),
					fc.constantFrom('~', '~c.', '~u.a', '~k.', 'm2')
				),
				(any, at, length, insert) => {
					const written = write(any);
					const start = at % (written.length + 1);
					const mutated = written.slice(0, start) + insert + written.slice(start + length);
					const reading = read(mutated);
					if (mutated !== written) expect(reading.how).not.toBe('exact');
					if ('kept' in reading) expect(reading.kept).toBe(mutated);
				}
			),
			{ numRuns: 2_000 }
		);
	});

	test('never throws at a string from anywhere', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (foreign) => void read(foreign)));
	});
});

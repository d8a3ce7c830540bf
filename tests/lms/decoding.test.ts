import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '#lms/decoding.ts';
import { nothingSaved, write } from '#lms/saved-state.ts';

const titles = {
	conversation: (id: string) => (id === 'bare-en-kaffe' ? 'Bare en kaffe' : undefined),
	step: (tag: string) => (tag === 'Ab' ? 'Trygghetskortet' : undefined)
};
const rowsOf = (text: string) =>
	Object.fromEntries(decode(text, titles).rows.map(({ what, told }) => [what, told]));

const state = write({
	...nothingSaved,
	counter: 12,
	completed: ['bare-en-kaffe', 'fra-et-annet-kurs'],
	done: ['Ab', 'zz'],
	unfinished: [{ conversation: 'bare-en-kaffe', packed: '2.kq..A9Bxq_', debrief: 't2.3' }]
});

test('a saved state is told by titles, and how far an unfinished conversation has come', () => {
	expect(decode(state, titles).verdict).toBe('Lagringen er hel.');
	expect(rowsOf(state)).toMatchObject({
		Form: ['Nr. 1'],
		Lagret: ['12 ganger'],
		'Fullførte samtaler': ['«Bare en kaffe»', '1 som ikke er i dette kurset'],
		'Samtaler som ikke er ferdige': ['«Bare en kaffe», utgave 2: 3 valg er tatt, i ettertanken'],
		'Andre steg som er gjort': ['«Trygghetskortet»', '1 som ikke er i dette kurset']
	});
});

test('which choices were taken is never told', () => {
	expect(JSON.stringify(decode(state, titles))).not.toMatch(/A9|Bx|q_|kq/);
});

test('a score is told of, and never told', () => {
	const scored = write({ ...nothingSaved, scores: { Ab: 87, zz: 13 } });
	expect(rowsOf(scored)).toMatchObject({
		'Samtaler det er regnet ut et tall for': ['«Trygghetskortet»', '1 som ikke er i dette kurset']
	});
	expect(JSON.stringify(decode(scored, titles))).not.toMatch(/87|13/);
});

test('quotes and blanks around a copied state are not part of it', () => {
	for (const around of ['"', "'"]) expect(rowsOf(` ${around}${state}${around}\n`)).toEqual(rowsOf(state));
});

test('a state that was cut is told as far as it goes', () => {
	const { verdict, rows } = decode(state.slice(0, -14), titles);
	expect(verdict).toContain('kuttet eller endret');
	expect(rows.length).toBeGreaterThan(0);
});

test('something else is not taken for a saved state', () => {
	expect(decode('<script>alert(1)</script>', titles)).toMatchObject({ rows: [] });
	expect(decode('   ', titles)).toEqual({ verdict: 'Her er det ingen lagring.', rows: [] });
});

test('no string whatever makes the reading throw, or comes back as it was', () => {
	const pieces = fc.constantFrom(
		'm1',
		'~n.1',
		'~c.',
		'~u.x~p.',
		'~p.9',
		'..',
		'~k.',
		'<b>',
		'\u0000',
		'"',
		'Ab'.repeat(99)
	);
	const hostile = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(pieces).map((all) => all.join(''))
	);
	fc.assert(
		fc.property(hostile, (text) => {
			expect(JSON.stringify(decode(text, titles))).not.toContain('<b>');
		}),
		{ seed: 11, numRuns: 500 }
	);
	expect(decode('~c.x'.repeat(200_000), titles).rows.length).toBeGreaterThan(0);
});

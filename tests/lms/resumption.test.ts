import { describe, expect, test } from 'vitest';
import { resumption } from '#lms/resumption.ts';
import { nothingSaved, write } from '#lms/saved-state.ts';

const state = (counter: number, ...completed: string[]) => write({ ...nothingSaved, counter, completed });
const sent = (text: string, seen = false) => ({ state: text, seen });
const nothing = sent('');

describe('a visit begins', () => {
	test('with what the LMS has, when the browser knows nothing', () => {
		const { reading, mayWrite, isBehind, seen } = resumption(state(3, 'en'), nothing);
		expect(reading.state.completed).toEqual(['en']);
		expect({ mayWrite, isBehind, seen }).toEqual({ mayWrite: true, isBehind: false, seen: true });
	});

	test('with what was saved last, and sends it again when the LMS lags behind', () => {
		const { reading, isBehind, how } = resumption(state(3), sent(state(5, 'en'), true));
		expect(reading.state.completed).toEqual(['en']);
		expect({ isBehind, how }).toEqual({ isBehind: true, how: 'exact' });
	});

	test('with what the LMS has, when another machine came further', () => {
		expect(resumption(state(9, 'en'), sent(state(5), true)).reading.state.counter).toBe(9);
	});

	test('with what both have, when two machines each came further, and tells the LMS', () => {
		const { reading, isBehind } = resumption(state(9, 'en'), sent(state(8, 'to'), true));
		expect(reading.state.completed).toEqual(['en', 'to']);
		expect(isBehind).toBe(true);
	});

	test('with what the browser sent, when the LMS has nothing and never handed anything back', () => {
		const { reading, isBehind, how } = resumption('', sent(state(5, 'en')));
		expect(reading.state.completed).toEqual(['en']);
		expect({ isBehind, how }).toEqual({ isBehind: true, how: 'only here' });
	});

	test('with nothing, when the LMS has handed something back and was put back to the start', () => {
		const { reading, isBehind, mayWrite, how } = resumption('', sent(state(5, 'en'), true));
		expect(reading.state.completed).toEqual([]);
		expect({ isBehind, mayWrite, how }).toEqual({ isBehind: false, mayWrite: true, how: 'put back' });
	});

	test('with nothing at all the first time, and without a word of it', () => {
		expect(resumption('', nothing)).toMatchObject({ how: 'empty', isBehind: false, seen: false });
	});

	test('without writing, when what the LMS has can’t be read, also when the browser remembers', () => {
		expect(resumption('noe annet', nothing).mayWrite).toBe(false);
		expect(resumption('noe annet', sent(state(5, 'en'), true)).mayWrite).toBe(false);
	});

	test('without writing, when what the browser has can’t be read and there is nothing else', () => {
		expect(resumption(undefined, sent('noe annet'))).toMatchObject({ how: 'unreadable', mayWrite: false });
		expect(resumption('', sent('noe annet'))).toMatchObject({ how: 'unreadable', mayWrite: false });
	});

	test('with what the browser remembers, where there is no LMS', () => {
		const { reading, isBehind, how } = resumption(undefined, sent(state(5, 'en')));
		expect(reading.state.completed).toEqual(['en']);
		expect({ isBehind, how }).toEqual({ isBehind: false, how: 'exact' });
	});
});

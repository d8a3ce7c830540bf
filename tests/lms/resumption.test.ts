import { describe, expect, test } from 'vitest';
import { resumption } from '#lms/resumption.ts';
import { nothingSaved, write } from '#lms/saved-state.ts';

const state = (counter: number, ...completed: string[]) => write({ ...nothingSaved, counter, completed });
const sent = (text: string, confirmed = false) => ({ state: text, confirmed });
const nothing = sent('');

describe('a visit begins', () => {
	test('with what the LMS has, when the browser knows nothing', () => {
		const { reading, mayWrite, isBehind } = resumption(state(3, 'en'), nothing);
		expect(reading.state.completed).toEqual(['en']);
		expect({ mayWrite, isBehind }).toEqual({ mayWrite: true, isBehind: false });
	});

	test('with what was saved last, and sends it again when the LMS lags behind', () => {
		const { reading, isBehind } = resumption(state(3), sent(state(5, 'en')));
		expect(reading.state.completed).toEqual(['en']);
		expect(isBehind).toBe(true);
	});

	test('with what the LMS has, when another machine came further', () => {
		expect(resumption(state(9, 'en'), sent(state(5), true)).reading.state.counter).toBe(9);
	});

	test('with what the browser sent, when the LMS has nothing and never confirmed it', () => {
		expect(resumption('', sent(state(5, 'en'))).reading.state.completed).toEqual(['en']);
	});

	test('with nothing, when the LMS had confirmed and was put back to the start', () => {
		const { reading, isBehind, mayWrite } = resumption('', sent(state(5, 'en'), true));
		expect(reading.state.completed).toEqual([]);
		expect({ isBehind, mayWrite }).toEqual({ isBehind: false, mayWrite: true });
	});

	test('without writing, when what the LMS has can’t be read, also when the browser remembers', () => {
		expect(resumption('noe annet', nothing).mayWrite).toBe(false);
		expect(resumption('noe annet', sent(state(5, 'en'), true)).mayWrite).toBe(false);
	});

	test('with what the browser remembers, where there is no LMS', () => {
		const { reading, isBehind } = resumption(undefined, sent(state(5, 'en'), true));
		expect(reading.state.completed).toEqual(['en']);
		expect(isBehind).toBe(false);
	});

	test('knowing that what was sent has arrived', () => {
		expect(resumption(state(5), sent(state(5))).hasArrived).toBe(true);
		expect(resumption(state(4), sent(state(5))).hasArrived).toBe(false);
	});
});

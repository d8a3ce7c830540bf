import { describe, expect, test } from 'vitest';
import { joined } from '#lms/joined.ts';
import { nothingSaved, read, write, type SavedState } from '#lms/saved-state.ts';

const state = (changes: Partial<SavedState> = {}): SavedState => ({
	...nothingSaved,
	counter: 12,
	...changes
});
const reading = (changes: Partial<SavedState> = {}) => read(write(state(changes)));
const unfinished = (conversation: string, packed = 'A.x2') => ({ conversation, packed });

describe('of two memories', () => {
	const older = reading({ completed: ['en'] });
	const newer = reading({ counter: 13, completed: ['en', 'to'] });

	test('the one saved last is taken as it is, from wherever it comes, when it has all that the other has', () => {
		expect(joined(older, newer)).toBe(newer);
		expect(joined(newer, older)).toBe(newer);
	});

	test('the first is taken when they are equally old', () => {
		expect(joined(older, reading({ completed: ['en'] }))).toBe(older);
	});

	test('one that can be read is taken before one that can not, and something before nothing', () => {
		expect(joined(read('rubbish'), older)).toBe(older);
		expect(joined(read(''), read('rubbish')).how).toBe('unreadable');
	});

	test('what is completed in either is completed', () => {
		const { state: both } = joined(
			reading({ completed: ['en'], done: ['Ab'] }),
			reading({ counter: 15, completed: ['to'], done: ['Cd'], visited: ['Ab'] })
		);
		expect(both).toEqual(state({ counter: 16, completed: ['to', 'en'], done: ['Cd', 'Ab'] }));
	});

	test('a conversation that only the earlier knows of is not lost', () => {
		const both = joined(
			reading({ unfinished: [unfinished('en')] }),
			reading({ counter: 13, unfinished: [unfinished('to')] })
		);
		expect(both.state.unfinished).toEqual([unfinished('en'), unfinished('to')]);
	});

	test('a conversation stands where the later left it', () => {
		const later = reading({ counter: 13, unfinished: [unfinished('en', 'A.x2y3')] });
		expect(joined(reading({ unfinished: [unfinished('en')] }), later)).toBe(later);
	});

	test('one that the later has completed is not unfinished again', () => {
		const later = reading({ counter: 13, completed: ['en'] });
		expect(joined(reading({ unfinished: [unfinished('en')] }), later)).toBe(later);
	});

	test('a later one that was cut gets its end from the earlier, and what was found is kept', () => {
		const whole = write(state({ counter: 20, done: ['Ab'], unfinished: [unfinished('en', 'A.x2y3')] }));
		const cut = read(whole.slice(0, whole.indexOf('~u.')));
		const both = joined(cut, reading({ unfinished: [unfinished('en')] }));
		expect(both.state.unfinished).toEqual([unfinished('en')]);
		expect(both).toMatchObject({ how: 'salvaged', kept: expect.any(String) as string });
	});
});

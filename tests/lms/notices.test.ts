import { expect, test } from 'vitest';
import { connectionMachine } from '#lms/connection.ts';
import { connectionNotice, isWell, readingNotices } from '#lms/notices.ts';
import type { ConnectionSnapshot } from '#lms/connect.ts';

const oneSentence = /^[A-ZÆØÅ][^.…!?]*( ?…|\.)$/;

const everyState = Object.values(connectionMachine.states)
	.flatMap(({ key, states }): unknown[] => {
		const within = Object.keys(states);
		return within.length === 0 ? [key] : within.map((part) => ({ [key]: part }));
	})
	.map((value) => value as ConnectionSnapshot['value']);

const memories = ['this browser', 'all but the latest', 'this page'] as const;

test.each(everyState)('the learner is told in one sentence where they stand in %j', (value) => {
	for (const memory of memories) expect(connectionNotice({ value }, memory)).toMatch(oneSentence);
});

test('a state that was not read whole is told of in one sentence', () => {
	for (const notice of Object.values(readingNotices)) expect(notice).toMatch(oneSentence);
	expect(Object.keys(readingNotices)).toEqual(['put back', 'only here', 'salvaged', 'unreadable']);
});

test('without an LMS nobody is told that a browser remembers what it does not', () => {
	for (const local of ['alone', 'notFound'] as const) {
		const value = { local };
		expect(connectionNotice({ value })).toContain('huske');
		for (const memory of ['all but the latest', 'this page'] as const) {
			expect(connectionNotice({ value }, memory)).toContain('til du lukker vinduet');
			expect(isWell(value, memory)).toBe(false);
		}
	}
});

test('whoever has nothing to fall back on is asked to stay while the LMS is tried again', () => {
	const value = { open: 'waiting' } as const;
	expect(connectionNotice({ value })).not.toContain('stå åpent');
	expect(connectionNotice({ value }, 'this page')).toContain('stå åpent');
	expect(connectionNotice({ value: 'leftUnsaved' })).toContain('sender det på nytt');
	expect(connectionNotice({ value: 'leftUnsaved' }, 'this page')).not.toContain('sender det på nytt');
});

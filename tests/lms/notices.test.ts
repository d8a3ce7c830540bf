import { expect, test } from 'vitest';
import { connectionMachine } from '#lms/connection.ts';
import { connectionNotice, readingNotices } from '#lms/notices.ts';
import type { ConnectionSnapshot } from '#lms/connect.ts';

const oneSentence = /^[A-ZÆØÅ][^.…!?]*( ?…|\.)$/;

const everyState = Object.values(connectionMachine.states)
	.flatMap(({ key, states }): unknown[] => {
		const within = Object.keys(states);
		return within.length === 0 ? [key] : within.map((part) => ({ [key]: part }));
	})
	.map((value) => value as ConnectionSnapshot['value']);

test.each(everyState)('the learner is told in one sentence where they stand in %j', (value) => {
	expect(connectionNotice({ value })).toMatch(oneSentence);
});

test('a state that was not read whole is told of in one sentence', () => {
	for (const notice of Object.values(readingNotices)) expect(notice).toMatch(oneSentence);
	expect(Object.keys(readingNotices)).toEqual(['salvaged', 'unreadable']);
});

import { expect, test } from 'vitest';
import { withPlay, type FinishedPlay } from '#course/device/plays.ts';

const aPlay = (conversation: string, finishedAt: string): FinishedPlay => ({
	conversation,
	packed: 'A.x2',
	edition: 1,
	finishedAt,
	ending: 'avtale'
});

const played = (times: number) =>
	Array.from({ length: times }, (_, time) => aPlay('uavgjort', String(time))).reduce(withPlay, [
		aPlay('bare-en-kaffe', 'long ago')
	]);

test('the first play and the latest ones are kept, however often a conversation is played', () => {
	const times = played(40)
		.filter(({ conversation }) => conversation === 'uavgjort')
		.map(({ finishedAt }) => finishedAt);
	expect(times).toEqual(['0', '29', '30', '31', '32', '33', '34', '35', '36', '37', '38', '39']);
});

test('one conversation never takes the room of another', () => {
	expect(played(40)[0]).toEqual(aPlay('bare-en-kaffe', 'long ago'));
});

test('two plays finished at different times are two plays, though the same was said', () => {
	expect(played(2)).toHaveLength(3);
	expect(withPlay(played(2), aPlay('uavgjort', '1'))).toEqual(played(2));
});

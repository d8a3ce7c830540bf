import { expect, test } from 'vitest';
import { learnerWith } from '../../src/shell/learner.ts';
import { openingElements, recordIn, secondsSpent, type LmsRecord } from '../../src/shell/record.ts';

const learner = learnerWith('lokal-1');

function aRecord(elements: Record<string, string>, finished = true): LmsRecord {
	return { format: 1, savedAt: '2026-08-03T12:05:00.000Z', finished, received: [], elements };
}

test('a learner without a record begins from the start', () => {
	expect(openingElements(learner, undefined)).toEqual({
		'cmi.core.student_id': 'lokal-1',
		'cmi.core.student_name': 'Bruker 1, Lokal',
		'cmi.core.credit': 'credit',
		'cmi.core.lesson_mode': 'normal',
		'cmi.core.entry': 'ab-initio'
	});
});

test('a course that was left in order to go on is resumed, with all it had stored', () => {
	const record = aRecord({
		'cmi.core.exit': 'suspend',
		'cmi.suspend_data': 'x1',
		'cmi.core.entry': 'ab-initio'
	});
	expect(openingElements(learner, record)).toMatchObject({
		'cmi.core.entry': 'resume',
		'cmi.suspend_data': 'x1'
	});
});

test('a course that was closed for good is neither resumed nor new', () => {
	const opening = openingElements(learner, aRecord({ 'cmi.core.exit': '', 'cmi.core.entry': 'resume' }));
	expect(opening).not.toHaveProperty(['cmi.core.entry']);
});

test('exit and session time are not handed on to the next launch', () => {
	const opening = openingElements(
		learner,
		aRecord({ 'cmi.core.exit': 'suspend', 'cmi.core.session_time': '00:05:00' })
	);
	expect(opening).not.toHaveProperty(['cmi.core.exit']);
	expect(opening).not.toHaveProperty(['cmi.core.session_time']);
});

test('a session that closed is not counted twice', () => {
	const record = aRecord({ 'cmi.core.total_time': '00:10:00', 'cmi.core.session_time': '00:04:00' });
	expect(openingElements(learner, record)).toMatchObject({ 'cmi.core.total_time': '00:10:00' });
});

test('the time of a session that never closed is added to the total at the next launch', () => {
	const record = aRecord({ 'cmi.core.total_time': '00:10:00', 'cmi.core.session_time': '00:04:00' }, false);
	expect(openingElements(learner, record)).toMatchObject({ 'cmi.core.total_time': '00:14:00' });
	expect(secondsSpent(record.elements, record.finished)).toBe(14 * 60);
});

test('a record is read back as it was written', () => {
	const record = aRecord({ 'cmi.suspend_data': 'æøå' });
	expect(recordIn(JSON.stringify(record))).toEqual(record);
});

test.each(['', '{', 'null', '{"cmi":{}}', JSON.stringify({ ...aRecord({}), format: 2 })])(
	'the text %j is not a record',
	(text) => {
		expect(recordIn(text)).toBeUndefined();
	}
);

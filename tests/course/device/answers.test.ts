import { expect, test } from 'vitest';
import { withAnswer } from '#course/device/answers.ts';

const one = { step: 'rollen', item: 'kafe', text: 'i-rollen' };

test('a field has one answer, the latest', () => {
	const other = { ...one, item: 'nokkel' };
	expect(withAnswer([one, other], { ...one, text: 'utenfor' })).toEqual([other, { ...one, text: 'utenfor' }]);
});

test('the same field of another step is another field', () => {
	expect(withAnswer([one], { ...one, step: 'del-makt' })).toHaveLength(2);
});

test('an answer that is emptied is gone', () => {
	expect(withAnswer([one], { ...one, text: ' ' })).toEqual([]);
});

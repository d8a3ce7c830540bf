import { expect, test } from 'vitest';
import { secondsIn, timespanOf } from '../../src/shell/timespan.ts';

test('a timespan counts hours, minutes, seconds and hundredths', () => {
	expect(secondsIn('0001:02:03.25')).toBe(3723.25);
});

test('a text that is not a timespan counts nothing', () => {
	expect(secondsIn('PT5M')).toBe(0);
	expect(secondsIn('5:00')).toBe(0);
	expect(secondsIn(undefined)).toBe(0);
});

test('seconds are written with two digits in every place', () => {
	expect(timespanOf(3723)).toBe('01:02:03');
	expect(timespanOf(0)).toBe('00:00:00');
});

test('hundredths survive, and rounding them carries over into the minute', () => {
	expect(timespanOf(3.05)).toBe('00:00:03.05');
	expect(timespanOf(59.999)).toBe('00:01:00');
});

test('more than a hundred hours are written in full', () => {
	expect(timespanOf(secondsIn('0120:00:01'))).toBe('120:00:01');
});

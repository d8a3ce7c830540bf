import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scorm12Time, scorm2004Time } from '#lms/session-time.ts';
import { spec12, spec2004 } from '../../src/shell/faults/edition.ts';

const day = 86_400_000;

test('R11 SCORM 1.2 has time as padded hours, minutes, seconds and hundredths', () => {
	expect(scorm12Time(50)).toBe('0000:00:00.05');
	expect(scorm12Time(3_723_450)).toBe('0001:02:03.45');
	expect(scorm12Time(59_999)).toBe('0000:01:00.00');
});

test('R11 SCORM 2004 has time as a duration with two decimals', () => {
	expect(scorm2004Time(50)).toBe('PT0H0M0.05S');
	expect(scorm2004Time(3_723_456)).toBe('PT1H2M3.46S');
});

test('a clock that was set back gives no negative time', () => {
	expect(scorm12Time(-5_000)).toBe('0000:00:00.00');
	expect(scorm2004Time(-5_000)).toBe('PT0H0M0.00S');
});

test('any length of visit has a form that the standards accept', () => {
	fc.assert(
		fc.property(fc.double({ min: -day, max: 1_000 * day, noNaN: true }), (milliseconds) => {
			expect(scorm12Time(milliseconds)).toMatch(spec12.forms[spec12.sessionTime] ?? '');
			expect(scorm2004Time(milliseconds)).toMatch(spec2004.forms[spec2004.sessionTime] ?? '');
		})
	);
});

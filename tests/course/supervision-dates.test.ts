import fc from 'fast-check';
import { expect, test } from 'vitest';
import { supervisionDates } from '#course/supervision-dates.ts';

const dates = (began: string) => supervisionDates(began).map(({ date }) => date);

test('the dates come one, three and six months after the day one began', () => {
	expect(supervisionDates('2026-03-02')).toEqual([
		{ months: 1, date: '2026-04-02' },
		{ months: 3, date: '2026-06-02' },
		{ months: 6, date: '2026-09-02' }
	]);
});

test('a date on a Saturday or a Sunday is moved to the Monday', () => {
	expect(dates('2026-08-03')[2]).toBe('2027-02-03');
	expect(dates('2026-01-31')).toEqual(['2026-03-02', '2026-04-30', '2026-07-31']);
	expect(dates('2026-04-16')[0]).toBe('2026-05-18');
});

test('the last day of a month is followed by the last day that a shorter month has', () => {
	expect(dates('2026-08-31')[0]).toBe('2026-09-30');
	expect(dates('2027-12-31').map((date) => date.slice(0, 7))).toEqual(['2028-01', '2028-03', '2028-06']);
});

test('what is no date gives no dates', () => {
	expect(dates('')).toEqual([]);
	expect(dates('i går')).toEqual([]);
});

test('every date is a workday, later than the one before it', () => {
	const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
	fc.assert(
		fc.property(day, (began) => {
			const all = dates(began.toISOString().slice(0, 10));
			expect(all).toHaveLength(3);
			expect(all.toSorted()).toEqual(all);
			for (const date of all) expect([0, 6]).not.toContain(new Date(date).getUTCDay());
		})
	);
});

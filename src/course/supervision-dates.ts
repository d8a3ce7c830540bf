/**
 * When to take a conversation to supervision, counted from the day one began: about one, three and six months
 * on. A date, never a moment in time, and a day on which people are at work.
 */
const months = [1, 3, 6] as const;

export interface SupervisionDate {
	readonly months: number;
	/** ISO. */
	readonly date: string;
}

/** The dates, from an ISO date; none from what is no date. */
export function supervisionDates(began: string): SupervisionDate[] {
	const start = new Date(`${began}T00:00:00Z`);
	if (Number.isNaN(start.getTime())) return [];
	return months.map((count) => ({
		months: count,
		date: onAWorkday(later(start, count)).toISOString().slice(0, 10)
	}));
}

/** The same day of a later month, or the last one that the month has: 31 August is followed by 30 September. */
function later(start: Date, count: number): Date {
	const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + count];
	const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return new Date(Date.UTC(year, month, Math.min(start.getUTCDate(), lastDay)));
}

/** From a Saturday or a Sunday on to the Monday. */
function onAWorkday(date: Date): Date {
	const day = date.getUTCDay();
	const days = day === 6 ? 2 : day === 0 ? 1 : 0;
	return new Date(date.getTime() + days * 86_400_000);
}

/**
 * How long this visit lasted, as each edition of SCORM spells it. Worked out in whole hundredths, since
 * LMSs refuse a third decimal, and read an unpadded «.5» as half a second.
 */
function parts(milliseconds: number) {
	const all = Math.max(0, Math.round(milliseconds / 10));
	return {
		hours: Math.floor(all / 360_000),
		minutes: Math.floor(all / 6_000) % 60,
		seconds: Math.floor(all / 100) % 60,
		hundredths: all % 100
	};
}

const digits = (value: number, length: number) => String(value).padStart(length, '0');

export function scorm12Time(milliseconds: number): string {
	const { hours, minutes, seconds, hundredths } = parts(Math.min(milliseconds, longest));
	return `${digits(hours, 4)}:${digits(minutes, 2)}:${digits(seconds, 2)}.${digits(hundredths, 2)}`;
}

// The form has room for four digits of hours, which a tab left open for a year and a half would fill.
const longest = 9_999 * 3_600_000;

export function scorm2004Time(milliseconds: number): string {
	const { hours, minutes, seconds, hundredths } = parts(milliseconds);
	return `PT${hours}H${minutes}M${seconds}.${digits(hundredths, 2)}S`;
}

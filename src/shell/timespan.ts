/** A length of time as SCORM 1.2 writes it: HHHH:MM:SS, with at most two decimals on the seconds. */
const written = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/;

/** The seconds in a timespan; none in a text that is not one. */
export function secondsIn(timespan: string | undefined): number {
	const parts = written.exec(timespan ?? '');
	if (!parts) return 0;
	return Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
}

export function timespanOf(seconds: number): string {
	const hundredths = Math.round(seconds * 100);
	const whole = Math.floor(hundredths / 100);
	const two = (count: number) => String(count).padStart(2, '0');
	const decimals = hundredths % 100 === 0 ? '' : `.${two(hundredths % 100)}`;
	return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}${decimals}`;
}

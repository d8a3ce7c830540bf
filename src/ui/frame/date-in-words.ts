/** An ISO date as it is written in Norwegian: «3. mai 2026». Read as a date and never as a moment in time. */
export function dateInWords(date: string): string {
	const format = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });
	return format.format(new Date(`${date}T00:00:00Z`));
}

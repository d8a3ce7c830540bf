/** ISO dates as they are written in Norwegian. Read as dates and never as moments in time. */
const inWords = (date: string, dateStyle: 'long' | 'full'): string =>
	new Intl.DateTimeFormat('nb-NO', { dateStyle, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** «3. mai 2026» */
export const dateInWords = (date: string): string => inWords(date, 'long');

/** «søndag 3. mai 2026» */
export const dayInWords = (date: string): string => inWords(date, 'full');

/** «25 minutter», «1 time og 40 minutter». */
export function minutesInWords(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	return [
		...(hours > 0 ? [hours === 1 ? '1 time' : `${hours} timer`] : []),
		...(rest > 0 || hours === 0 ? [rest === 1 ? '1 minutt' : `${rest} minutter`] : [])
	].join(' og ');
}

/** Numbers as Norwegian writes them. */

/** «17 447 670», with spaces that don't break. */
export const whole = (count: number): string => count.toLocaleString('nb-NO');

/** «7,4» */
export const oneDecimal = (number: number): string =>
	number.toLocaleString('nb-NO', { maximumFractionDigits: 1 });

/** «0,65» */
export const hundredths = (number: number): string => number.toFixed(2).replace('.', ',');

/** «1 slutt», «4 slutter» */
export const counted = (count: number, one: string, more: string): string =>
	`${whole(count)} ${count === 1 ? one : more}`;

/** JSON is JavaScript but for a line separator in a string, and must not be able to end a script element. */
export function literal(value: unknown): string {
	return JSON.stringify(value)
		.replaceAll('<', '\\u003c')
		.replaceAll('\u2028', '\\u2028')
		.replaceAll('\u2029', '\\u2029');
}

/** The middle value, or the mean of the two middle ones; NaN of nothing. */
export function median(values: readonly number[]): number {
	const inOrder = values.toSorted((a, b) => a - b);
	const half = inOrder.length / 2;
	const [below = Number.NaN, above = Number.NaN] = [inOrder[Math.ceil(half) - 1], inOrder[Math.floor(half)]];
	return (below + above) / 2;
}

/** The longest sequence that two rows have in common, as pairs of places in them. */
export function commonSequence(
	firstLength: number,
	secondLength: number,
	same: (first: number, second: number) => boolean
): [number, number][] {
	// Most often nearly all of them is the same, and only what lies between needs a table.
	let start = 0;
	while (start < firstLength && start < secondLength && same(start, start)) start++;
	let end = 0;
	const left = Math.min(firstLength, secondLength) - start;
	while (end < left && same(firstLength - 1 - end, secondLength - 1 - end)) end++;
	return [
		...Array.from({ length: start }, (_, index): [number, number] => [index, index]),
		...tabled(firstLength - start - end, secondLength - start - end, (first, second) =>
			same(start + first, start + second)
		).map(([first, second]): [number, number] => [start + first, start + second]),
		...Array.from({ length: end }, (_, index): [number, number] => [
			firstLength - end + index,
			secondLength - end + index
		])
	];
}

function tabled(
	firstLength: number,
	secondLength: number,
	same: (first: number, second: number) => boolean
): [number, number][] {
	const width = secondLength + 1;
	const longest = new Uint16Array((firstLength + 1) * width);
	const at = (first: number, second: number): number => longest[first * width + second] ?? 0;
	for (let first = firstLength - 1; first >= 0; first--)
		for (let second = secondLength - 1; second >= 0; second--)
			longest[first * width + second] = same(first, second)
				? at(first + 1, second + 1) + 1
				: Math.max(at(first + 1, second), at(first, second + 1));
	const pairs: [number, number][] = [];
	for (let first = 0, second = 0; first < firstLength && second < secondLength;) {
		if (same(first, second)) pairs.push([first++, second++]);
		else if (at(first + 1, second) >= at(first, second + 1)) first++;
		else second++;
	}
	return pairs;
}

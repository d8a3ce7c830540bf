/** Run in a page: the browser's own storage, filled until it takes no more. Its `filler` removed, it has room again. */
export function fillStorage(): void {
	let filler = '';
	for (let more = 2 ** 22; more >= 1; more /= 2) {
		try {
			localStorage.setItem('filler', filler + 'x'.repeat(more));
			filler += 'x'.repeat(more);
		} catch {
			// There is not room for that much.
		}
	}
}

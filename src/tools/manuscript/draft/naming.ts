/**
 * Ids made of words, for a draft: «Ja. På søndag» by Marte becomes `marte-ja-pa-sondag`. From then on they are the
 * author's, who may give them other names until the first edition is released.
 */
const most = 40;

export class Names {
	readonly #taken: Set<string>;

	constructor(taken: readonly string[] = []) {
		this.#taken = new Set(taken);
	}

	/** An id that nothing has yet. `before` is the id of whoever says the words. */
	take(words: string, before = ''): string {
		const all = slugsOf(words);
		const start = all.findIndex((word) => /^[a-z]/.test(word));
		const parts = before === '' ? all.slice(Math.max(0, start)) : all;
		const candidates = [4, 5, 6, 7].map((count) => joined([...slugsOf(before), ...parts.slice(0, count)]));
		const id = candidates.find((one) => !this.#taken.has(one)) ?? this.#numbered(candidates[0] ?? '');
		this.#taken.add(id);
		return id;
	}

	#numbered(id: string): string {
		for (let number = 2; ; number++) {
			const numbered = `${id.slice(0, most - 4)}-${number}`;
			if (!this.#taken.has(numbered)) return numbered;
		}
	}
}

const slugsOf = (words: string): string[] =>
	words
		.toLocaleLowerCase('nb')
		.replaceAll('æ', 'ae')
		.replaceAll('ø', 'o')
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');

/** As many words as there is room for, and a letter first. */
function joined(words: readonly string[]): string {
	const id = words.reduce((whole, word) => {
		const longer = whole === '' ? word.slice(0, most) : `${whole}-${word}`;
		return longer.length <= most ? longer : whole;
	}, '');
	return /^[a-z]/.test(id) ? id : `uten-navn${id === '' ? '' : `-${id}`}`;
}

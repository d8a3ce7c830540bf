/** The lines of an authored file as they were written, where YAML could make nothing of them. */
export interface WrittenLine {
	readonly number: number;
	readonly offset: number;
	readonly text: string;
	/** Spaces before the first sign. */
	readonly indent: number;
	/** Where the line's key stands, from 0: what follows «- » stands under what is under it. */
	readonly column: number;
	readonly key: string | undefined;
	/** What stands after the key, or after «- »; all of it when there is neither. */
	readonly value: string;
}

export class WrittenLines {
	readonly text: string;
	readonly #lines: readonly WrittenLine[];

	constructor(text: string) {
		this.text = text;
		let offset = 0;
		this.#lines = text.split('\n').map((written, number) => {
			const line = lineOf(written.replace(/\r$/, ''), number, offset);
			offset += written.length + 1;
			return line;
		});
	}

	at(offset: number): WrittenLine {
		let [first, last] = [0, this.#lines.length - 1];
		while (first < last) {
			const middle = Math.ceil((first + last) / 2);
			if ((this.#lines[middle] as WrittenLine).offset <= offset) first = middle;
			else last = middle - 1;
		}
		return this.#lines[first] as WrittenLine;
	}

	/** The nearest line before this that is neither empty nor a comment. */
	before({ number }: WrittenLine): WrittenLine | undefined {
		for (let one = number - 1; one >= 0; one--) if (isSaying(this.#lines[one])) return this.#lines[one];
		return undefined;
	}

	after({ number }: WrittenLine): WrittenLine | undefined {
		for (let one = number + 1; one < this.#lines.length; one++)
			if (isSaying(this.#lines[one])) return this.#lines[one];
		return undefined;
	}

	/** The offset of the next sign that is not white space. */
	nextInk(offset: number): number {
		const ink = /\S/g;
		ink.lastIndex = offset;
		return ink.exec(this.text)?.index ?? offset;
	}
}

const isSaying = (line: WrittenLine | undefined): boolean =>
	line !== undefined && /^\s*[^\s#]/.test(line.text);

function lineOf(text: string, number: number, offset: number): WrittenLine {
	const indent = text.length - text.trimStart().length;
	const [dashes = ''] = /^(?:- +)*/.exec(text.slice(indent)) ?? [];
	const content = text.slice(indent + dashes.length);
	const [, key, value = content] = /^([A-Za-z][\w-]*):(?: +(.*)|)$/.exec(content) ?? [];
	const isBare = key !== undefined && /:$/.test(content.trimEnd()) && !/: /.test(content);
	return {
		number,
		offset,
		text,
		indent,
		column: indent + dashes.length,
		key,
		value: isBare ? '' : value.trim()
	};
}

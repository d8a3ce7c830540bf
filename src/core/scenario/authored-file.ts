/**
 * A YAML file with the places of everything in it, so that a fault far inside the data can be shown at
 * the author's own line and column. A sound one is read by the parser that is fast, any other by the one that can
 * say what is wrong with it.
 */
import {
	LineCounter,
	YAMLParseError,
	isMap,
	isPair,
	isScalar,
	isSeq,
	parseDocument,
	visit,
	type Document,
	type Node
} from 'yaml';
import type { FindingCode } from './finding-code.ts';
import type { Finding } from './finding.ts';
import { offsetIn, readSound, type SoundYaml } from './sound-yaml.ts';
import { syntaxFaults, tooDeep } from './syntax-faults.ts';

export type Path = readonly (string | number)[];

/** Nothing that is written by hand, and what stands for letters in a file that was saved in another way. */
// eslint-disable-next-line no-control-regex
const unreadable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]|(?!^)\ufeff/;

/** Where a whole paragraph has become a name, its beginning is enough to know it by. */
const longQuote = /«([^»]{80})[^»]*»/g;

/** The parser's time grows with the square of a line, and nobody writes one of ten thousand signs. */
function tooLong(text: string): { line: number; column: number } | undefined {
	const line = text.split('\n').findIndex(({ length }) => length > 10_000);
	return line < 0 ? undefined : { line: line + 1, column: 1 };
}

export class AuthoredFile {
	readonly data: unknown = undefined;
	/** Faults in the YAML itself, in Norwegian. When there are any, `data` is undefined. */
	readonly syntaxFindings: readonly Finding[];
	readonly #sound: SoundYaml | undefined;
	readonly #document: Document.Parsed | undefined;
	readonly #lines = new LineCounter();
	readonly #text: string;
	#commented: readonly { path: Path; comment: string }[] | undefined;

	readonly name: string;

	constructor(name: string, text: string) {
		this.name = name;
		this.#text = text;
		const long = tooLong(text);
		if (long) {
			const message = 'Linja har mer enn 10 000 tegn. Del teksten, eller se om noe er limt inn flere ganger.';
			const found = { file: name, ...long, severity: 'error', code: 'yaml-syntax', message } as const;
			this.syntaxFindings = [found];
			return;
		}
		this.#sound = unreadable.test(text) ? undefined : readSound(text);
		if (this.#sound) {
			this.data = this.#sound.data;
			this.syntaxFindings = [];
			this.#countLines(text);
			return;
		}
		const options = { lineCounter: this.#lines, prettyErrors: false, stringKeys: true };
		try {
			const parsed = parseDocument(text, options);
			this.syntaxFindings = this.#faults(parsed, text);
			this.data = this.syntaxFindings.length > 0 ? undefined : parsed.toJS();
			this.#document = parsed;
		} catch (thrown) {
			// The parser goes as deep as the file does, and there are files that go deeper than any stack.
			if (!(thrown instanceof RangeError)) throw thrown;
			const { offset, code, message } = tooDeep(text);
			this.syntaxFindings = [this.#findingAt(offset, code, message)];
		}
	}

	#countLines(text: string): void {
		let start = 0;
		for (const { length } of text.split('\n')) {
			this.#lines.addNewLine(start);
			start += length + 1;
		}
	}

	#faults(parsed: Document.Parsed, text: string): Finding[] {
		const strange = unreadable.exec(text);
		if (strange) {
			const message =
				'Her står et tegn som ikke kan leses. Skriv det på nytt, og lagre fila som UTF-8 hvis flere bokstaver er blitt borte.';
			return [this.#findingAt(strange.index, 'unreadable-character', message)];
		}
		const errors = [...parsed.errors, ...parsed.warnings, ...shortcuts(parsed, text)];
		return syntaxFaults(errors, text).map(({ offset, code, message }) =>
			this.#findingAt(offset, code, message)
		);
	}

	#findingAt(offset: number, code: FindingCode, message: string): Finding {
		return { file: this.name, ...this.#position(offset), severity: 'error', code, message };
	}

	#position(offset: number): { line: number; column: number } {
		const { line, col } = this.#lines.linePos(offset);
		// An empty file has no first line to the counter.
		return { line: Math.max(1, line), column: Math.max(1, col) };
	}

	/** Every text without quotes that a comment follows on the same line, with all that the comment says. */
	get commented(): readonly { path: Path; comment: string }[] {
		return (this.#commented ??= this.#lookForComments());
	}

	#lookForComments(): { path: Path; comment: string }[] {
		const met: { path: Path; comment: string }[] = [];
		// Behind something on its line: one on a line of its own is what most files have.
		if (!/\S[ \t]+#/.test(this.#text)) return met;
		// Only this parser says where a scalar ends, and few files have anything to ask it of.
		visit(this.#document ?? parseDocument(this.#text), {
			Scalar: (key, node, around) => {
				const { type, range } = node;
				if (key === 'key' || type !== 'PLAIN' || !range) return;
				const comment = /^[ \t]*(#[^\r\n]*)/.exec(this.#text.slice(range[1], range[1] + 10_000))?.[1];
				if (comment !== undefined) met.push({ path: pathOf([...around, node]), comment });
			}
		});
		return met;
	}

	/** A finding at a path in the data; where the path does not exist, at the nearest thing around it. */
	finding(path: Path, code: FindingCode, message: string, severity: Finding['severity'] = 'error'): Finding {
		return {
			file: this.name,
			...this.place(path),
			severity,
			code,
			message: message.replaceAll(longQuote, '«$1 …»')
		};
	}

	/** Where a path stands, counted from 1; where it does not exist, the nearest thing around it. */
	place(path: Path): { line: number; column: number } {
		for (let length = path.length; length > 0; length--) {
			const offset = this.#offset(path.slice(0, length));
			if (offset !== undefined) return this.#position(offset);
		}
		return { line: 1, column: 1 };
	}

	/** A key's own place where there is one: that is what the author will look for. */
	#offset(path: Path): number | undefined {
		if (this.#sound) return offsetIn(this.#sound, path);
		const around =
			path.length === 1 ? this.#document?.contents : this.#document?.getIn(path.slice(0, -1), true);
		const last = path[path.length - 1];
		if (isMap(around)) {
			const pair = around.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
			return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
		}
		return (this.#document?.getIn(path, true) as Node | undefined)?.range?.[0];
	}
}

/** The keys and places that lead to a node, from what the parser says is around it. */
function pathOf(around: readonly unknown[]): Path {
	return around.flatMap((one, index) => {
		if (isPair(one)) return isScalar(one.key) ? String(one.key.value) : [];
		const within = around[index - 1];
		return isSeq(within) ? within.items.indexOf(one) : [];
	});
}

/**
 * Aliases are refused: one that leads nowhere throws, one that leads many places fills the memory, and an
 * author who writes `*` most often means the sign itself. Anchors and tags swallow the word they are set on.
 */
function shortcuts(parsed: Document.Parsed, text: string): YAMLParseError[] {
	const met: YAMLParseError[] = [];
	// Most files have none of the signs, and then there is nothing to go through.
	if (!/[*&!]/.test(text)) return met;
	visit(parsed, {
		Node: (_, node) => {
			const [start = 0, end = 0] = node.range ?? [];
			const isShortcut = node.constructor.name === 'Alias' || ('anchor' in node && node.anchor) || node.tag;
			if (isShortcut) met.push(new YAMLParseError([start, end], 'BAD_ALIAS', ''));
		}
	});
	return met;
}

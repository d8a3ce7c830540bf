/**
 * A YAML file with the places of everything in it, so that a fault far inside the data can be shown at
 * the author's own line and column.
 */
import {
	LineCounter,
	YAMLParseError,
	isMap,
	isScalar,
	parseDocument,
	visit,
	type Document,
	type Node
} from 'yaml';
import type { Finding } from './finding.ts';

export type Path = readonly (string | number)[];

export class AuthoredFile {
	readonly data: unknown;
	readonly #document: Document.Parsed;
	readonly #lines = new LineCounter();

	readonly name: string;

	constructor(name: string, text: string) {
		this.name = name;
		this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
		this.data = this.#plain(text);
	}

	/**
	 * Aliases are refused: one that leads nowhere throws, one that leads many places fills the memory, and
	 * an author who writes `*` most often means the sign itself.
	 */
	#plain(text: string): unknown {
		if (/[*&]/.test(text))
			visit(this.#document, {
				Alias: (_, { range }) => {
					const [start = 0, end = 0] = range ?? [];
					this.#document.errors.push(new YAMLParseError([start, end], 'BAD_ALIAS', ''));
				}
			});
		return this.#document.errors.length > 0 ? undefined : this.#document.toJS();
	}

	/** Faults in the YAML itself, in Norwegian. When there are any, `data` is undefined. */
	get syntaxFindings(): Finding[] {
		return this.#document.errors.map((error) => {
			const { line, col } = this.#lines.linePos(error.pos[0]);
			return {
				file: this.name,
				line,
				column: col,
				severity: 'error',
				code: 'yaml-syntax',
				message: syntaxSentence(error.code)
			};
		});
	}

	/** A finding at a path in the data; where the path does not exist, at the nearest thing around it. */
	finding(path: Path, code: string, message: string, severity: Finding['severity'] = 'error'): Finding {
		return { file: this.name, ...this.#place(path), severity, code, message };
	}

	#place(path: Path): { line: number; column: number } {
		for (let length = path.length; length > 0; length--) {
			const offset = this.#offset(path.slice(0, length));
			if (offset !== undefined) {
				const { line, col } = this.#lines.linePos(offset);
				return { line, column: col };
			}
		}
		return { line: 1, column: 1 };
	}

	/** A key's own place where there is one: that is what the author will look for. */
	#offset(path: Path): number | undefined {
		const around =
			path.length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, -1), true);
		const last = path[path.length - 1];
		if (isMap(around)) {
			const pair = around.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
			return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
		}
		return (this.#document.getIn(path, true) as Node | undefined)?.range?.[0];
	}
}

function syntaxSentence(code: string): string {
	switch (code) {
		case 'TAB_AS_INDENT':
			return 'Linja er rykket inn med tabulator. Bruk mellomrom; YAML tar ikke tabulator.';
		case 'DUPLICATE_KEY':
			return 'Den samme nøkkelen står to ganger på samme sted. Behold den ene.';
		case 'BAD_INDENT':
		case 'MULTILINE_IMPLICIT_KEY':
			return 'Innrykket stemmer ikke med linjene rundt. Still linja likt med naboene på samme nivå.';
		case 'MISSING_CHAR':
			return 'Her mangler et tegn, ofte et anførselstegn eller en avsluttende parentes.';
		case 'BLOCK_AS_IMPLICIT_KEY':
			return "Linja har kolon inne i teksten. Sett hele teksten i enkle anførselstegn: 'tekst: mer tekst'.";
		case 'BAD_ALIAS':
			return 'Fila bruker * eller & som YAML-snarvei. Skriv teksten helt ut, eller sett den i anførselstegn.';
		default:
			return 'Linja er ikke gyldig YAML. Sjekk innrykk, kolon og anførselstegn her og på linja over.';
	}
}

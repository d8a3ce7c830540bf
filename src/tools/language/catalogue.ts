/**
 * The texts of another language, in the PO files of gettext, which translators have tools for. The context of an
 * entry is the id of the text, or the file that it stands in; with it stands the original that was translated, so
 * that a text rewritten since is seen, and its old translation is not shown for it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import PO from 'pofile';

export interface Entry {
	readonly context: string;
	readonly original: string;
}

export interface Translated extends Entry {
	readonly translation: string;
}

export class Catalogue {
	readonly entries: readonly Translated[];
	readonly #translations: ReadonlyMap<string, string>;

	constructor(entries: readonly Translated[]) {
		this.entries = entries;
		this.#translations = new Map(entries.map((one) => [keyOf(one), one.translation]));
	}

	/** The translation, of this text in this place; undefined where nobody has made it. */
	of(context: string, original: string): string | undefined {
		return this.#translations.get(keyOf({ context, original })) || undefined;
	}

	has(entry: Entry): boolean {
		return this.#translations.has(keyOf(entry));
	}
}

const keyOf = ({ context, original }: Entry): string => `${context}\0${original}`;

/** A file that isn't there has no texts in it. An entry marked as unsure (fuzzy) is not translated. */
export function readCatalogue(path: string): Catalogue {
	if (!existsSync(path)) return new Catalogue([]);
	const { items } = PO.parse(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
	return new Catalogue(
		items
			.filter(({ obsolete }) => !obsolete)
			.map(({ msgctxt = '', msgid, msgstr, flags }) => ({
				context: msgctxt,
				original: msgid,
				translation: flags['fuzzy'] ? '' : (msgstr[0] ?? '')
			}))
	);
}

/** Writes the texts with the translations there are. One made for an earlier wording is kept, and marked unsure. */
export function writeCatalogue(
	path: string,
	language: string,
	wanted: readonly Entry[],
	before: Catalogue
): void {
	const po = new PO();
	po.headers = {
		'Content-Type': 'text/plain; charset=UTF-8',
		'Content-Transfer-Encoding': '8bit',
		Language: language
	};
	const left = before.entries.filter((old) => !wanted.some((one) => keyOf(one) === keyOf(old)));
	po.items = wanted.map(({ context, original }) => {
		const item = new PO.Item();
		item.msgctxt = context;
		item.msgid = original;
		const translation = before.of(context, original);
		const earlier = before.has({ context, original })
			? undefined
			: left.find((old) => old.context === context && old.translation);
		item.msgstr = [translation ?? earlier?.translation ?? ''];
		if (earlier && translation === undefined) {
			item.flags['fuzzy'] = true;
			item.extractedComments = [`Oversatt fra: ${earlier.original.replaceAll('\n', ' ')}`];
		}
		return item;
	});
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, `${po.toString()}\n`);
}

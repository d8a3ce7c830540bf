/** A language that nobody speaks: every text in brackets, but for the values in it, which are to have their own. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { Catalogue, writeCatalogue } from '#tools/language/catalogue.ts';
import { inLanguage, languageFolder } from '#tools/language/edition.ts';
import { readContent } from '#tools/data/content.ts';

/** The code of English with odd signs, which browsers know and nobody reads. */
export const pseudo = 'en-XA';

/** Markdown's own signs stay outside the brackets, since a heading or a list begins with them. */
export const bracketed = (text: string): string =>
	text.replaceAll(
		/(\*\*|\{\d+\}|<\/?\d+>|^(?:#+|-|\d+\.|>) |\n(?:(?:-|\d+\.) )?)|([^{<\n*]+|.)/g,
		(met, mark: string | undefined) =>
			mark !== undefined || !/\p{L}/u.test(met) ? met : met.replace(/^(\s*)(.*?)(\s*)$/s, '$1⟦$2⟧$3')
	);

/** The course's content in a folder of its own, with a translation of every text. */
export function pseudoContent(folder: string): void {
	cpSync('scenarios', folder, { recursive: true });
	translateAll(folder, pseudo, bracketed);
}

/** Writes a translation of every text in a content folder. */
export function translateAll(folder: string, language: string, translate: (text: string) => string): void {
	const { wanted } = inLanguage(readContent(folder), folder, language);
	for (const name of new Set(wanted.map(({ catalogue }) => catalogue))) {
		const entries = [
			...new Map(
				wanted
					.filter(({ catalogue }) => catalogue === name)
					.map((one) => [`${one.context}\0${one.original}`, one])
			).values()
		];
		writeCatalogue(
			join(languageFolder(folder, language), `${name}.po`),
			language,
			entries,
			new Catalogue(entries.map((one) => ({ ...one, translation: translate(one.original) })))
		);
	}
}

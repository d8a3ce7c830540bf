/**
 * The page that is seen before any script has run is Kit's template and passes no plugin, so its texts are
 * exchanged in the finished page.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '../data/content.ts';
import { interfaceCatalogue } from './edition.ts';
import { textsInSource } from './source-texts.ts';

const escaped = (word: string): string => word.replaceAll(/[$()*+.?[\]^{|}\\]/g, String.raw`\$&`);
const template = fileURLToPath(new URL('../../app.html', import.meta.url));

export function waitingPageInLanguage(page: string, language: string, folder = contentFolder()): string {
	const catalogue = interfaceCatalogue(folder, language);
	const texts = textsInSource('app.html', readFileSync(template, 'utf8'));
	return texts.reduce(
		(written, text) => {
			const translation = catalogue.of('app.html', text);
			if (translation === undefined) return written;
			const form = new RegExp(`(>\\s*)${text.split(' ').map(escaped).join('\\s+')}(\\s*<)`, 'g');
			return written.replaceAll(
				form,
				(_, before: string, after: string) => `${before}${translation}${after}`
			);
		},
		page.replace('<html lang="nb"', `<html lang="${language}"`)
	);
}

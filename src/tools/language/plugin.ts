/**
 * The Vite plugin that puts the interface into another language. Where none is asked for it is not there at all,
 * so that the original's build can't be another for it.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { contentFolder } from '../data/content.ts';
import { interfaceCatalogue } from './edition.ts';
import { interfaceFile } from './interface-files.ts';
import { translatedSource } from './source-texts.ts';

export function interfaceInLanguage(language: string | undefined): Plugin[] {
	if (language === undefined) return [];
	const folder = resolve(contentFolder());
	const catalogue = interfaceCatalogue(folder, language);
	return [
		{
			name: 'medvandrer-language',
			enforce: 'pre',
			transform(code, id) {
				if (id.includes('?')) return undefined;
				const name = interfaceFile(id);
				if (name === undefined) return undefined;
				return {
					code: translatedSource(name, code, (text) => catalogue.of(name, text), language),
					map: null
				};
			},
			transformIndexHtml: {
				order: 'pre',
				handler: (html) =>
					translatedSource(
						'index.html',
						html,
						(text) => catalogue.of('shell/index.html', text),
						language
					).replace('<html lang="nb"', `<html lang="${language}"`)
			}
		}
	];
}

/** `npm run scenarios -- --language nn`: what a translation lacks, and files with room for it. */
import { inFileOrder, rowOf } from '#core/scenario/finding.ts';
import { readContent } from '../data/content.ts';
import { Refusal } from '../refusal.ts';
import { counted } from '../scenarios/numbers.ts';
import { inLanguage, languageFolder, writeTemplates } from './edition.ts';
import { wantedLanguage } from './wanted.ts';

/** The rows to print, and whether the translation is whole. Writes the catalogues anew on the way. */
export function reportOn(asked: string, folder: string): { rows: string[]; isWhole: boolean } {
	const language = wantedLanguage(asked);
	if (language === undefined)
		throw new Refusal('Kurset er skrevet på nb. --language er for et annet språk: --language nn');
	const edition = inLanguage(readContent(folder), folder, language);
	const findings = edition.findings.toSorted(inFileOrder);
	writeTemplates(edition, folder, language);
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	return {
		isWhole: errors === 0,
		rows: [
			...findings.map(rowOf),
			`${counted(edition.wanted.length, 'tekst', 'tekster')}, ${errors} å oversette eller rette. Filene ligger i ${languageFolder(folder, language)}.`
		]
	};
}

/** What authors read of their findings is spelt as the course is. */
import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-nb';
import { loadModule } from 'hunspell-asm';
import { expect, test } from 'vitest';
import { readCatalogue } from '#tools/findings/catalogue.ts';

const known = new Set(readFileSync('scenarios/words.txt', 'utf8').split('\n'));
/** What belongs to writing files, and what those who play never read. */
const craft =
	'YAML UTF LIX Markdown HTML HTML-tagger PO-filer SVG-fil SVG PNG kommandoen innholdsmappa datoer naboene'.split(
		' '
	);

test('the explanations of findings have no word that the dictionary doesn’t know', async () => {
	const factory = await loadModule();
	const speller = factory.create(
		factory.mountBuffer(dictionary.aff, 'nb.aff'),
		factory.mountBuffer(dictionary.dic, 'nb.dic')
	);
	const unknown = readCatalogue().flatMap(({ code, explanation }) =>
		(
			explanation
				.replaceAll(/«[^»]*»|\S+\.(?:yaml|svx|md)\b|--?\w+/g, '')
				.match(/[\p{L}]+(?:[-.][\p{L}\d]+)*/gu) ?? []
		)
			.filter(
				(word) =>
					word.length > 1 && !craft.includes(word) && !known.has(word) && !known.has(word.toLowerCase())
			)
			.filter((word) => !speller.spell(word) && !speller.spell(word.toLowerCase()))
			.map((word) => `${code}: ${word}`)
	);
	expect(unknown).toEqual([]);
});

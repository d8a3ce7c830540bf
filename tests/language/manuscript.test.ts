import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import dictionary from 'dictionary-nb';
import { loadModule, type Hunspell } from 'hunspell-asm';
import { readContent } from '#tools/data/content.ts';
import { textsInSource } from '#tools/language/source-texts.ts';
import { manuscript } from '#tools/manuscript/manuscript.ts';
import { markdown } from '#tools/manuscript/markdown.ts';

const known = new Set(readFileSync('scenarios/words.txt', 'utf8').split('\n'));
const { guide, conversations } = readContent('scenarios');
let speller: Hunspell;

beforeAll(async () => {
	const factory = await loadModule();
	const { aff, dic } = dictionary;
	speller = factory.create(factory.mountBuffer(aff, 'nb.aff'), factory.mountBuffer(dic, 'nb.dic'));
});

/** The words of a text that no dictionary knows, without ids, commands and names of files. */
const unknownIn = (text: string): string[] =>
	(
		text
			.replaceAll(
				/`[^`]*`|\[[^\]]*\]|--?[a-z-]+|\{\d+\}|«[^«»]*»|[\w-]+\.(?:yaml|svx|md)|npm run scenarios/g,
				' '
			)
			.match(/\p{L}+(?:[-.]\p{L}+)*/gu) ?? []
	)
		.filter((word) => word.length > 2 && !known.has(word) && !known.has(word.toLowerCase()))
		.filter((word) => !speller.spell(word) && !speller.spell(word.toLowerCase()));

test.each(conversations)(
	'the manuscript of $scenario.id has no word that a dictionary doesn’t know',
	({ scenario }) => {
		if (!guide || !scenario) throw new Error('The course has faults; run npm run scenarios.');
		expect(unknownIn(markdown(manuscript(scenario, guide)))).toEqual([]);
	}
);

const folder = 'src/tools/manuscript';
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
	name.endsWith('.ts')
);

test('nor has anything that is said of manuscripts', () => {
	const norwegian = sources.flatMap((name) =>
		textsInSource(name, readFileSync(join(folder, name), 'utf8')).filter(
			(text) => !/^There is|^The file/.test(text)
		)
	);
	expect(norwegian.length).toBeGreaterThan(60);
	expect(norwegian.flatMap((text) => unknownIn(text).map((word) => `${word}: ${text}`))).toEqual([]);
});

test('nor has the template for one', () => {
	expect(unknownIn(readFileSync(join(folder, 'template.md'), 'utf8'))).toEqual([]);
});

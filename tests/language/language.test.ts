import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import dictionary from 'dictionary-nb';
import { loadModule, type Hunspell } from 'hunspell-asm';
import { allTexts } from './texts.ts';

const texts = allTexts();
/** Names and terms that no dictionary has; an author adds to them. */
const known = new Set(
	readFileSync('scenarios/words.txt', 'utf8')
		.split('\n')
		.filter((line) => !line.startsWith('#'))
);
let speller: Hunspell;

beforeAll(async () => {
	const factory = await loadModule();
	const { aff, dic } = dictionary;
	speller = factory.create(factory.mountBuffer(aff, 'nb.aff'), factory.mountBuffer(dic, 'nb.dic'));
});

describe('the course’s Norwegian', () => {
	test('has a text wherever one is looked for', () => {
		expect(texts.length).toBeGreaterThan(800);
		expect(texts.filter(({ own }) => !own).length).toBeGreaterThan(200);
	});

	test('has no word that a dictionary and the list of names and terms don’t know', () => {
		const unknown = texts.flatMap(({ where, text }) =>
			(text.match(/[\p{L}]+(?:[-.][\p{L}]+)*/gu) ?? [])
				.filter((word) => !known.has(word) && !known.has(word.toLowerCase()))
				.filter((word) => !speller.spell(word) && !speller.spell(word.toLowerCase()))
				.map((word) => `${word} (${where})`)
		);
		expect(unknown).toEqual([]);
	});

	test('keeps to its own forms and signs', () => {
		const unwanted: [RegExp, string][] = [
			[/—/, 'tankestrek er –'],
			[/"/, 'anførselstegn er « og »'],
			[/\.\.\./, 'ellipsen er …'],
			[/[^\s«(…–]…(?!\s*\w*»)/u, 'mellomrom foran … når en setning brytes av'],
			[/ {2}/, 'to mellomrom'],
			[/\b(?:fram|uken|boken|døren|tiden|snakka)\b/i, 'frem, uka, boka, døra, tida, snakket'],
			[/\blæringssystem/i, 'læringsplattform']
		];
		const met = texts
			.map(({ where, text }) => ({ where, text: text.replaceAll(/\s+/g, ' ') }))
			.flatMap(({ where, text }) =>
				unwanted.filter(([sign]) => sign.test(text)).map(([, form]) => `${where}: ${form}: ${text.trim()}`)
			);
		expect(met).toEqual([]);
	});

	test('never judges in its own voice', () => {
		const judging =
			/\b(?:riktige?|galt|gale|feil|bestått|poeng(?:et|ene)?|stryk(?! meg))\b|(?<!ingen |ikke |gir ikke )\bfasit(?:en)?\b/i;
		const met = texts
			.filter(({ own, text }) => own && judging.test(text))
			.map(({ where, text }) => `${where}: ${text.trim()}`);
		expect(met).toEqual([]);
	});
});

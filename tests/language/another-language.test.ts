import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { parseSync } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin, take } from '#core/play/play.ts';
import { pack, unpack } from '#core/play/packed-log.ts';
import { readContent } from '#tools/data/content.ts';
import { readCatalogue, writeCatalogue, Catalogue } from '#tools/language/catalogue.ts';
import { inLanguage } from '#tools/language/edition.ts';
import { interfaceFiles } from '#tools/language/interface-files.ts';
import { textsInSource, translatedSource } from '#tools/language/source-texts.ts';
import { bracketed, pseudo } from './pseudo.ts';

const content = readContent('scenarios');
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'medvandrer-language-'));
	mkdirSync(join(folder, 'languages', 'nn'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the interface in another language', () => {
	test.each([...interfaceFiles()])('%s is whole again with every text of it exchanged', (name, source) => {
		const changed = translatedSource(name, source, bracketed, pseudo);
		if (name.endsWith('.svelte'))
			expect(() => compile(changed, { generate: 'client', runes: true })).not.toThrow();
		else if (name.endsWith('.ts')) expect(parseSync(name, changed).errors).toEqual([]);
		const left = textsInSource(name, changed).filter((text) =>
			/\p{L}/u.test(text.replaceAll(/⟦[^⟧]*⟧/g, ''))
		);
		expect(left).toEqual([]);
	});

	test('leaves no Norwegian letter outside the brackets, wherever in the code it stands', () => {
		const left = [...interfaceFiles()].flatMap(([name, source]) =>
			translatedSource(name, source, bracketed, pseudo)
				.replaceAll(/<!--.*?-->|\/\*.*?\*\/|^\s*\/\/.*$/gms, '')
				.replaceAll(/⟦[^⟧]*⟧/g, '')
				.split('\n')
				.filter((line) => /[æøåÆØÅ]/.test(line.replaceAll(/ \/\/ .*/g, '')))
				.map((line) => `${name}: ${line.trim()}`)
		);
		expect(left).toEqual([]);
	});

	test('leaves the source as it is where a text has no translation', () => {
		for (const [name, source] of interfaceFiles())
			expect(
				translatedSource(name, source, () => undefined, 'nb-NO').replaceAll("'nb-NO'", "'nb'"),
				name
			).toBe(source.replaceAll("'nb-NO'", "'nb'"));
	});

	test('lets a translation put values and links in another order', () => {
		const source = '<p>Gå til <a href="#/">{where}</a> eller {other}.</p>';
		expect(textsInSource('a.svelte', source)).toEqual(['Gå til <1>{2}</1> eller {3}.']);
		const turned = translatedSource('a.svelte', source, () => 'Til {3}, eller <1>{2}</1>', 'nn');
		expect(turned).toBe('<p>Til {other}, eller <a href="#/">{where}</a></p>');
		expect(translatedSource('a.ts', 'const told = `${a} av ${b} tegn`;', () => 'av {2}: `{1}`', 'nn')).toBe(
			'const told = `av ${b}: \\`${a}\\``;'
		);
	});
});

describe('a conversation in another language', () => {
	const nynorsk = () => {
		writeCatalogue(
			join(folder, 'languages', 'nn', 'bare-en-kaffe.po'),
			'nn',
			[
				{
					context: 'lines/marte-i-uka-er-det-greit/text',
					original: 'I uka er det greit. Da er det butikk, og folk i vaskekjelleren, og folk som skal noe.'
				},
				{ context: 'lines/marte-lordag-sove/text', original: 'En eldre ordlyd.' },
				{ context: 'lines/finnes-ikke/text', original: 'Borte.' }
			],
			new Catalogue([
				{
					context: 'lines/marte-i-uka-er-det-greit/text',
					original: 'I uka er det greit. Da er det butikk, og folk i vaskekjelleren, og folk som skal noe.',
					translation:
						'I veka er det greitt. Då er det butikk, og folk i vaskekjellaren, og folk som skal noko.'
				},
				{
					context: 'lines/marte-lordag-sove/text',
					original: 'En eldre ordlyd.',
					translation: 'Ei eldre ordlyding.'
				},
				{ context: 'lines/finnes-ikke/text', original: 'Borte.', translation: 'Borte.' }
			])
		);
		return inLanguage(content, folder, 'nn');
	};
	const coffee = (from: typeof content) => {
		const scenario = from.conversations.find((one) => one.scenario?.id === 'bare-en-kaffe')?.scenario;
		if (!scenario) throw new Error('«Bare en kaffe» has faults; run npm run scenarios.');
		return scenario;
	};

	test('has its own words where there are any, and the original’s elsewhere', () => {
		const text = JSON.stringify(coffee(nynorsk().content));
		expect(text).toContain('I veka er det greitt.');
		expect(text).not.toContain('I uka er det greit.');
		expect(text).toContain('Og lørdag kan man sove.');
	});

	test('differs from the original in nothing but its texts', () => {
		const shape = (value: unknown): unknown =>
			JSON.parse(JSON.stringify(value), (_, one: unknown) =>
				typeof one === 'string' && /[ .]/.test(one) ? 'text' : one
			) as unknown;
		expect(shape(coffee(nynorsk().content))).toEqual(shape(coffee(content)));
	});

	test('goes on from a play that was saved in the original', () => {
		const [from, to] = [coffee(content), coffee(nynorsk().content)];
		const first = Object.values(from.scenes)[0]?.choices[0]?.id ?? '';
		const play = take(begin(from, 7), first);
		const saved = unpack(to, pack(play));
		expect(saved?.play.log.choices).toEqual([first]);
	});

	test('has a finding for what is missing, what is older than the original, and what is left over', () => {
		const { findings } = nynorsk();
		const codes = (context: string) =>
			findings
				.filter(({ message }) => message.startsWith(`«${context}»`))
				.map(({ code, file }) => [code, file.endsWith('.po')]);
		expect(codes('lines/marte-i-uka-er-det-greit/text')).toEqual([]);
		expect(codes('choices/suppa/text')).toEqual([['missing-translation', false]]);
		expect(codes('lines/marte-lordag-sove/text')).toEqual([['stale-translation', false]]);
		expect(codes('lines/finnes-ikke/text')).toEqual([['left-over-translation', true]]);
		const missing = findings.find(({ message }) => message.startsWith('«choices/suppa/text»'));
		expect(missing?.message).toContain('Vi har suppe fra to på søndager.');
		expect(missing?.line).toBeGreaterThan(100);
	});
});

test('an entry that a translator has marked as unsure is not shown', () => {
	const path = join(folder, 'unsure.po');
	writeFileSync(path, '#, fuzzy\nmsgctxt "a"\nmsgid "Ja"\nmsgstr "Jau"\n');
	expect(readCatalogue(path).of('a', 'Ja')).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { exchanged, small } from './manuscripts.ts';

/** The line, counted from 1, where a part of a text stands. */
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

const kanskje = '**Ola:** Kanskje det. `[kanskje-det]`';

/** What is done to the manuscript, and what the author is told, at the line where a part of it stands. */
const cases: {
	what: string;
	met: string;
	instead: string;
	code: string;
	at: string;
	says: string;
	/** Words that are carried all the same. */
	words?: Record<string, string>;
}[] = [
	{
		what: 'a paragraph without an id',
		met: kanskje,
		instead: `${kanskje}\n\n**Ola:** Eller ikke.`,
		code: 'manuscript-new',
		at: 'Eller ikke',
		says: 'Nye replikker, valg og scener skrives i scenario.yaml.'
	},
	{
		what: 'a paragraph that has lost its id',
		met: kanskje,
		instead: '**Ola:** Kanskje det, ja.',
		code: 'manuscript-new',
		at: 'Kanskje det, ja',
		says: 'Er det «kanskje-det»? Sett i så fall [kanskje-det] bak.'
	},
	{
		what: 'a paragraph cut in two',
		met: '**Hensikt:** Du vil at han skal slippe å vente.',
		instead: '**Hensikt:** Du vil at han\n\nskal slippe å vente.',
		code: 'manuscript-new',
		at: '**Hensikt:** Du vil at han',
		says: 'Avsnittet har ingen id og er ikke tatt med: «Hensikt: Du vil at han».'
	},
	{
		what: 'a line that is gone',
		met: `${kanskje}\n\n`,
		instead: '',
		code: 'manuscript-gone',
		at: '*Det som følger:*',
		says: '«kanskje-det» mangler her og står som før i samtalen: «Kanskje det.». Skal det bort, så fjern det i scenario.yaml, linje 40.'
	},
	{
		what: 'a paragraph that is moved',
		met: '**Hensikt:** Du vil at han skal slippe å vente. `[love/hensikt]`\n\n**Kostnad:** Nå må du ringe. `[love/kostnad]`',
		instead:
			'**Kostnad:** Nå må du det. `[love/kostnad]`\n\n**Hensikt:** Du vil at han skal slippe å vente. `[love/hensikt]`',
		code: 'manuscript-moved',
		at: '**Hensikt:** Du vil at han',
		says: '«love/hensikt» er flyttet. Ordene er tatt med, men rekkefølgen er som før. Flytt det i scenario.yaml, linje 32.',
		words: { 'love/kostnad': 'Nå må du det.' }
	},
	{
		what: 'an id that is unknown',
		met: '[kanskje-det]',
		instead: '[kanskje-dett]',
		code: 'manuscript-unknown-id',
		at: '[kanskje-dett]',
		says: '«kanskje-dett» finnes ikke i samtalen. Mente du «kanskje-det»?'
	},
	{
		what: 'an id that is met twice',
		met: kanskje,
		instead: `${kanskje}\n\n**Ola:** Tja. \`[kanskje-det]\``,
		code: 'manuscript-repeated-id',
		at: 'Tja.',
		says: '«kanskje-det» står også på linje 54, og ingen av avsnittene er tatt med.'
	},
	{
		what: 'two paragraphs made one',
		met: 'vente. `[love/hensikt]`\n\n',
		instead: 'vente. `[love/hensikt]` ',
		code: 'manuscript-joined',
		at: '**Hensikt:** Du vil at han',
		says: 'Avsnittet har flere id-er: «love/hensikt», «love/kostnad». Ordene er ikke tatt med. Del det'
	},
	{
		what: 'words behind an id',
		met: 'døra. `[star-der]`',
		instead: 'døra. `[star-der]` Han fryser.',
		code: 'manuscript-joined',
		at: 'Han fryser.',
		says: 'Det står noe bak «star-der» også. Ordene er ikke tatt med. Sett klammen sist i avsnittet.'
	},
	{
		what: 'another condition',
		met: '*Når dette er husket: «Huset har en regel om nøkler»:*',
		instead: '*Når dette ikke er husket: «Huset har en regel om nøkler»:*',
		code: 'manuscript-stands-fast',
		at: '*Når dette ikke er',
		says: 'Dette står fast og er som før i samtalen: «Når dette er husket: «Huset har en regel om nøkler»:». Det endres ved «when» i scenario.yaml, linje 26.'
	},
	{
		what: 'another condition for a choice',
		met: '*Åpent bare når dette er husket: «Huset har en regel om nøkler».*',
		instead: '*Åpent alltid.*',
		code: 'manuscript-stands-fast',
		at: '*Åpent alltid',
		says: 'Det endres ved «when» i scenario.yaml, linje 60.'
	},
	{
		what: 'another mark',
		met: '**Merke:** Lytt og utforsk før du gir råd +2',
		instead: '**Merke:** Lytt og utforsk før du gir råd +1',
		code: 'manuscript-stands-fast',
		at: 'råd +1',
		says: 'Det endres ved «marks» i scenario.yaml, linje 50.'
	},
	{
		what: 'another effect',
		met: '**Virkning:** Tillit +1; dette huskes',
		instead: '**Virkning:** Tillit +2; dette huskes',
		code: 'manuscript-stands-fast',
		at: 'Tillit +2',
		says: 'Det endres ved «effects» i scenario.yaml, linje 38.'
	},
	{
		what: 'another way on',
		met: '**Fører til:** scene 2 «I trappa».',
		instead: '**Fører til:** slutten «Inn igjen».',
		code: 'manuscript-stands-fast',
		at: '**Fører til:** slutten «Inn igjen».',
		says: 'Det endres ved «to» i scenario.yaml, linje 41.'
	},
	{
		what: 'something that stands fast and is gone',
		met: '**Form:** Du går foran, mykhet 3 av 3.\n\n',
		instead: '',
		code: 'manuscript-stands-fast',
		at: '**Ola:** Kanskje det.',
		says: 'Her er dette borte, men det gjelder fortsatt i samtalen: «Form: Du går foran, mykhet 3 av 3.».'
	},
	{
		what: 'somebody else who says it',
		met: '**Ola:** Kanskje det.',
		instead: '**Kari:** Kanskje det.',
		code: 'manuscript-label',
		at: '**Kari:**',
		says: 'Foran «kanskje-det» skal det stå «Ola:». Hvem som sier noe, endres ved «by» i scenario.yaml, linje 40.'
	},
	{
		what: 'somebody who says what the narrator said',
		met: 'Ola blir sittende litt.',
		instead: '**Ola:** Jeg blir sittende litt.',
		code: 'manuscript-label',
		at: 'Jeg blir sittende',
		says: '«sitter-litt» er fortellerens, men begynner med «Ola:».'
	},
	{
		what: 'a label that is gone, together with other words',
		met: '**Kostnad:** Nå må du ringe.',
		instead: 'Nå må du ringe ham.',
		code: 'manuscript-label',
		at: 'Nå må du ringe ham.',
		says: '«love/kostnad» skal begynne med «Kostnad:». Sett det tilbake; det viser hva ordene er. Ordene i avsnittet er heller ikke tatt med'
	},
	{
		what: 'a manner that is new',
		met: '**Ola:** Kanskje det.',
		instead: '**Ola** *(lavt):* Tja.',
		code: 'manuscript-manner',
		at: 'Tja.',
		says: '«(lavt)» er nytt foran «kanskje-det». Skriv «manner: lavt» i scenario.yaml, under linje 40.',
		words: { 'kanskje-det': 'Tja.' }
	},
	{
		what: 'a text that is empty',
		met: '**Ola:** Kanskje det. `[',
		instead: '**Ola:** `[',
		code: 'manuscript-empty',
		at: '**Ola:** `[kanskje',
		says: '«kanskje-det» har ingen ord. Teksten står som før.'
	},
	{
		what: 'a word that is stressed',
		met: 'Kanskje det.',
		instead: 'Kanskje **ikke** det.',
		code: 'manuscript-form',
		at: 'Kanskje **ikke** det.',
		says: 'Uthevingen av «ikke» er ikke tatt med.',
		words: { 'kanskje-det': 'Kanskje ikke det.' }
	},
	{
		what: 'a link',
		met: 'Kanskje det.',
		instead: '[Kanskje](https://example.org) det.',
		code: 'manuscript-form',
		at: '[Kanskje](',
		says: 'Avsnittet har ei lenke, som ikke er tatt med.'
	},
	{
		what: 'a table',
		met: kanskje,
		instead: `${kanskje}\n\n<table><tr><td>Ja</td></tr></table>`,
		code: 'manuscript-new',
		at: '<table>',
		says: 'Avsnittet har ingen id og er ikke tatt med: «<table>'
	}
];

describe('what a manuscript can’t carry is told at its line', () => {
	test.each(cases)('$what', ({ met, instead, code, at, says, words = {} }) => {
		const text = exchanged(small.text, met, instead);
		const back = small.back(text);
		const told = back.findings.findIndex(
			(finding) => finding.startsWith(`${code}: `) && finding.includes(says)
		);
		expect(back.findings.join('\n')).toContain(says);
		expect(told).toBeGreaterThanOrEqual(0);
		expect(back.lines[told]).toBe(lineOf(text, at));
		expect(back.words).toEqual(words);
	});
});

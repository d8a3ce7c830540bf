import { describe, expect, test } from 'vitest';
import type { Language } from '#core/scenario/format/language.ts';
import { Language as LanguageFile } from '#core/scenario/format/language.ts';
import { parse } from '#core/scenario/parse.ts';
import { lix } from '#core/scenario/smells/lix.ts';
import { languageFindings } from '#core/scenario/smells/wording.ts';
import { aChoice, aConversation, aLine, aScene } from '../a-conversation.ts';
import { smelled } from './smelled.ts';

const words = (count: number) => `${'ord '.repeat(count - 1)}ord.`;

const sceneWith = (change: Partial<ReturnType<typeof aScene>>) => ({
	...aScene('sted', aChoice('a', 'slutt'), aChoice('b', 'slutt')),
	...change
});
const saying = (by: string, text: string) =>
	aConversation({ sted: sceneWith({ lines: [aLine('linja', { by, text })] }) });
const choosing = (text: string) =>
	aConversation({ sted: aScene('sted', aChoice('a', 'slutt', { text }), aChoice('b', 'slutt')) });

describe('one breath', () => {
	test.each([
		['a person', 'ola', 45],
		['the narrator', 'narrator', 40]
	])('of %s holds so many words and no more', (_, by, most) => {
		expect(smelled(saying(by, words(most)), 'long-line')).toEqual([]);
		expect(smelled(saying(by, words(most + 1)), 'long-line')).toMatchObject([
			{ at: 'linja', path: ['scenes', 'sted', 'lines', 0, 'text'] }
		]);
	});

	test.each([
		[2, 1],
		[3, 0],
		[30, 0],
		[31, 1]
	])('of a choice with %i words gives %i warnings', (count, warnings) => {
		expect(smelled(choosing(words(count)), 'choice-length')).toHaveLength(warnings);
	});

	test('counts no sign that stands alone as a word', () => {
		expect(smelled(choosing('Du – ler …'), 'choice-length')).toHaveLength(1);
	});
});

describe('a word on the list', () => {
	const language: Language = {
		words: [
			{ forms: ['klient', 'klienten'], voices: ['course', 'narrator', 'choices'], instead: 'Bruk navnet.' },
			{ forms: ['fasit'], voices: ['course'], unless: ['ingen fasit'], instead: 'Skriv «retning».' },
			{ forms: ['i forhold til'], voices: ['narrator', 'people'], instead: 'Skriv «om».' }
		]
	};
	const worded = (scenario: ReturnType<typeof saying>) => smelled(scenario, 'wording', language);

	test('is met in every form that is written down, whole and in either case, with what to write instead', () => {
		expect(worded(saying('narrator', 'Klienten ler.'))).toMatchObject([
			{
				at: 'linja',
				path: ['scenes', 'sted', 'lines', 0, 'text'],
				message: 'I «linja» står «Klienten». Bruk navnet.'
			}
		]);
		expect(worded(saying('narrator', 'Klientene og klientlista.'))).toEqual([]);
	});

	test('counts only for the voices it names', () => {
		expect(worded(choosing('Du er klient her.'))).toHaveLength(1);
		expect(worded(saying('ola', 'Jeg er klient her.'))).toEqual([]);
	});

	test('is let be inside a phrase that is fine', () => {
		const note = (contentNote: string) => ({ ...saying('ola', 'Ja.'), contentNote });
		expect(worded(note('Her er en fasit.'))).toHaveLength(1);
		expect(worded(note('Det finnes ingen fasit.'))).toEqual([]);
	});

	test('may be a phrase that is broken over two lines', () => {
		expect(worded(saying('narrator', 'Noe i forhold\n  til det.'))).toHaveLength(1);
	});

	test('is met in what the learner reads afterwards too', () => {
		const choice = aChoice('a', 'slutt', {
			cost: 'Du ble klient.',
			innerVoice: 'Jeg er klient i forhold til deg.'
		});
		const scenario = aConversation({ sted: aScene('sted', choice, aChoice('b', 'slutt')) });
		expect(worded(scenario).map(({ path }) => path.at(-1))).toEqual(['innerVoice', 'cost']);
	});
});

describe('the list of words', () => {
	const findings = (text: string) => {
		const { value, findings: ofForm, file } = parse(LanguageFile, text, 'language.yaml');
		return value ? languageFindings(value, file) : ofForm;
	};

	test('is sound when each form stands in one place', () => {
		expect(
			findings('words:\n  - forms: [klient]\n    voices: [course]\n    instead: Bruk navnet.\n')
		).toEqual([]);
	});

	test('tells of a form that stands there twice, at the second', () => {
		const text = `words:
  - { forms: [klient], voices: [course], instead: Bruk navnet. }
  - { forms: [Klient], voices: [people], instead: Noe annet. }
`;
		expect(findings(text)).toMatchObject([{ code: 'duplicate-word', line: 3, severity: 'error' }]);
	});

	test('tells of a voice that doesn’t exist, and of a sign that no word has', () => {
		const text = `words:
  - { forms: ['klient.'], voices: [kurset], instead: Bruk navnet. }
`;
		expect(findings(text).map(({ code }) => code)).toEqual(['wrong-form', 'wrong-value']);
	});
});

describe('LIX', () => {
	test('is words per sentence and the percentage of long words', () => {
		// Ten words, two sentences, one word above six letters.
		expect(lix(['Du kom hit med buss. Der satt det jo kjentfolk.'])).toBe(5 + 10);
	});

	test('lets a colon end a sentence, and not the full stop in a time', () => {
		expect(lix(['Hun sa det: Kom nå. Det var 12.10 på en klokke.'])).toBe(10 / 3);
	});

	test('is 0 where there is nothing to read', () => {
		expect(lix([])).toBe(0);
	});

	test('above forty is told of with the texts that weigh most', () => {
		const heavy = 'Relasjonskompetanse forutsetter gjennomgripende perspektivutvidelse hos medarbeidere.';
		const scenario = aConversation({
			sted: aScene('sted', aChoice('a', 'slutt', { cost: heavy }), aChoice('b', 'slutt'))
		});
		const [smell, ...others] = smelled(scenario, 'hard-to-read');
		expect(smell).toMatchObject({ at: 'cost', path: ['scenes', 'sted', 'choices', 0, 'cost'] });
		expect(smell?.message).toMatch(
			/«cost» har lesbarhetstallet LIX \d+; høyst 40\. Tyngst er de ved «a», «b»/
		);
		expect(others).toEqual([]);
	});

	test('below it is not', () => {
		expect(smelled(choosing('Du går din vei.'), 'hard-to-read')).toEqual([]);
	});
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { begin, endingReached, take } from '#core/play/play.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { parse } from '#core/scenario/parse.ts';
import { Names } from '#tools/manuscript/draft/naming.ts';
import { readDraft } from '#tools/manuscript/draft/read.ts';
import { scenarioText } from '#tools/manuscript/draft/scenario-text.ts';
import { findingsIn } from '../../core/small-conversation.ts';
import { manglings } from './mangled.ts';
import { exchanged } from './manuscripts.ts';

const template = readFileSync('src/tools/manuscript/template.md', 'utf8');

const read = (text: string) => readDraft({ name: 'manus.md', text });
function drafted(text: string): string {
	const { draft, findings } = read(text);
	if (!draft) throw new Error(findings.map(({ message }) => message).join('\n'));
	return scenarioText(draft, 'et-utkast');
}
const said = (text: string) => read(text).findings.map(({ line, message }) => `${line}: ${message}`);

/** What an author might write behind each open key. */
const answers: Readonly<Record<string, string>> = {
	...{ subtitle: 'Til prøve', contentNote: 'En nøkkel.', least: '1', most: '2', focus: '[explore-first]' },
	...{ trust: '4', agency: '5', hope: '5', pressure: '3', place: 'cafe' },
	...{ intention: 'Du vil vel.', cost: 'Det tar tid.', stance: 'beside', softness: '2' },
	...{ principle: 'explore-first', value: '1', why: 'Du ventet.', source: 'G7.8' },
	...{
		text: 'Han hadde mer å si.',
		otherRoads: 'Å vente.',
		dependsOn: 'Tida.',
		kind: 'open',
		afterwards: 'Døra er åpen.'
	}
};
const filledIn = (yaml: string): string =>
	yaml.replaceAll(
		/^( *(?:- )?)(\w+): #.*$/gm,
		(_, before: string, key: string) => `${before}${key}: ${answers[key] ?? '?'}`
	);

describe('the template for a manuscript', () => {
	test('becomes a draft with a finding at each open line, and no others', () => {
		const yaml = drafted(template);
		const open = yaml
			.split('\n')
			.flatMap((line, index) => (/^ *(?:- )?\w+: #/.test(line) ? [index + 1] : []));
		const { findings } = parse(Scenario, yaml, 'scenario.yaml');
		expect(open.length).toBeGreaterThan(50);
		expect(findings.map(({ line }) => line)).toEqual(open);
		expect(new Set(findings.map(({ code }) => code))).toEqual(
			new Set(['missing-key', 'missing-intention', 'missing-cost'])
		);
	});

	test('says behind each open line what it is for', () => {
		const yaml = drafted(template);
		expect(yaml).toContain('cost: # Hva det koster her. Også det sterkeste valget koster noe.');
		expect(yaml).toMatch(/stance: # Hvor du går .* Skriv ett av disse: beside, ahead, apart\./);
		expect(yaml).not.toMatch(/#\s*$/m);
	});

	test('plays to each of its endings when the lines are filled in', () => {
		const yaml = filledIn(drafted(template));
		expect(findingsIn(yaml).filter(({ severity }) => severity === 'error')).toEqual([]);
		const { value: scenario } = parse(Scenario, yaml, 'scenario.yaml');
		if (!scenario) throw new Error('The draft is no scenario.');
		const inside = take(take(begin(scenario, 1), 'love-a-ringe'), 'sette-seg-ved-siden');
		expect(endingReached(inside)).toBe('inn-igjen');
		const outside = take(take(begin(scenario, 1), 'tie-litt'), 'ga');
		expect(endingReached(outside)).toBe('kald-trapp');
	});

	test('has its keys in the order of the other conversations, and words as they were written', () => {
		const { scenes, endings, cast, person } = parse(Scenario, filledIn(drafted(template)), 'x').value ?? {};
		expect(Object.keys(scenes ?? {})).toEqual(['ved-dora', 'i-trappa']);
		expect(Object.keys(endings ?? {})).toEqual(['inn-igjen', 'kald-trapp']);
		expect(person).toBe('ola');
		expect(cast?.['ola']).toEqual({ name: 'Ola', about: 'En som har mistet nøkkelen sin.' });
		const scene = scenes?.['ved-dora'];
		expect(scene?.lines[1]).toEqual({
			id: 'ola-fant-den-ikke-nei',
			by: 'ola',
			manner: 'lavt',
			text: 'Fant den ikke, nei.'
		});
		expect(Object.keys(scene?.choices[0] ?? {})).toEqual([
			...['id', 'name', 'text', 'intention', 'cost', 'stance', 'softness', 'marks', 'reaction', 'to']
		]);
	});
});

describe('a manuscript', () => {
	// Without quotes there is no telling a note from what is said.
	const others = Object.entries(manglings).filter(([name]) => name !== 'makes its quotes paragraphs');
	test.each(others)('is the same draft from one that %s', (_, mangle) => {
		expect(drafted(mangle(template))).toBe(drafted(template));
	});

	test('may be written with no empty lines between those who speak', () => {
		expect(
			drafted(
				exchanged(
					template,
					'Du: Jeg ringer deg i kveld.\n\nOla: Kanskje det.\n\nFører til',
					'Du: Jeg ringer deg i kveld.\nOla: Kanskje det.\nFører til'
				)
			)
		).toBe(drafted(template));
	});

	test('may tell what a choice leads to with an arrow, in bold, or as a whole manuscript does', () => {
		for (const way of [
			'→ I trappa',
			'-> i trappa',
			'**Fører til:** I trappa',
			'Fører til: scene 2 «I trappa».'
		])
			expect(drafted(template.replaceAll('Fører til: I trappa', way))).toBe(drafted(template));
	});

	test('may have an intention, a cost, an inner voice and an afterword', () => {
		const yaml = drafted(
			exchanged(
				exchanged(
					template,
					'Fører til: I trappa',
					'Hensikt: Du vil vel.\n\nKostnad: Kvelden din.\n\nIndre stemme: Sikkert.\n\nFører til: I trappa'
				),
				'Ola: Kom inn nå.',
				'Ola: Kom inn nå.\n\nEtterpå: Døra er åpen.'
			)
		);
		for (const part of [
			'intention: Du vil vel.',
			'cost: Kvelden din.',
			'innerVoice: Sikkert.',
			'afterwards: Døra er åpen.'
		])
			expect(yaml).toContain(`${part}\n`);
	});

	test('may leave out people, targets and the words of a choice, which are then open', () => {
		const yaml = drafted('# En prat\n\n## Her\n\n### Jeg går.\n\n## Slutt: Borte\n');
		expect(yaml).toContain('name: Jeg går.\n        text: Jeg går.\n');
		for (const key of ['to', 'cast', 'person', 'lines'])
			expect(yaml).toMatch(new RegExp(`^ *${key}: #`, 'm'));
		expect(() => parse(Scenario, yaml, 'x')).not.toThrow();
	});

	test('has one person where a name is written in two ways', () => {
		const yaml = drafted(exchanged(template, 'Ola: Kanskje det.', 'OLA: Kanskje det.'));
		expect(yaml).toBe(drafted(template));
	});

	test.each([
		[
			'a way to no heading',
			'Fører til: I trappa',
			'Fører til: I trapa',
			'31: Valget «Love å ringe» fører til «I trapa», som ikke er overskrift på noen scene eller slutt. Mente du «I trappa»?'
		],
		[
			'two headings with the same words',
			'## Slutt: Kald trapp',
			'## Slutt: Inn igjen',
			'65: «Inn igjen» er overskrift på linje 59 også. Gi den ene et annet navn, så valgene kan vise til den.'
		],
		[
			'a choice under an ending',
			'Ola: Kom inn nå.',
			'### Valg: Gå inn\n\nDu: Jeg går inn.',
			'63: Valget «Gå inn» står under slutten «Inn igjen», og en slutt har ingen valg. Gjør slutten til en scene, eller flytt valget.'
		],
		[
			'a name that is misspelt',
			'Ola: Kanskje det.',
			'Olla: Kanskje det.',
			'29: «Olla» sier bare dette. Mente du «Ola»? Er det en annen, så skriv «Olla» opp under «Personene».'
		],
		[
			'words of yours outside a choice',
			'Ola (lavt): Fant den ikke, nei.',
			'Du: Fant du den?',
			'21: «Du:» hører ikke til i en scene. Det du sier, er et valg: ### Valg: Navnet på det'
		],
		[
			'two sets of words in a choice',
			'Ola: Kanskje det.',
			'Du: Eller i morgen.',
			'29: Valget «Love å ringe» har to avsnitt med «Du:». Samle det du sier, i ett, eller la fortelleren si det andre.'
		],
		[
			'a label with nothing behind it',
			'Du: Jeg ringer deg i kveld.',
			'Du:',
			'27: Det står ingenting etter «Du:».'
		],
		[
			'what only a whole manuscript has',
			'Ola: Kanskje det.',
			'Merke: Del makten +2',
			'29: «Merke:» leses ikke i et utkast. Fjern det her, og skriv det i scenario.yaml når utkastet er laget.'
		]
	])('with %s is refused at its line', (_, met, instead, sentence) => {
		const text = exchanged(template, met, instead);
		expect(said(text)).toContain(sentence);
		expect(read(text).draft).toBeUndefined();
	});

	test.each([
		['', '1: Manuset begynner ikke med en tittel. Skriv den som overskrift på øverste nivå: # Tittelen'],
		['Ola: Ja.\n', '1: Manuset begynner ikke med en tittel.'],
		['# En prat\n', '1: Under tittelen må det være minst én scene.'],
		['# En prat\n\n### Valg: Gå\n', '3: Valget «Gå» står før den første scenen.']
	])('without a beginning is refused: %j', (text, sentence) => {
		expect(said(text).join('\n')).toContain(sentence);
	});
});

describe('ids made of words', () => {
	test.each([
		['Gå ut på øya', 'ga-ut-pa-oya'],
		['La være', 'la-vaere'],
		['«Ja», sa én av dem', 'ja-sa-en-av'],
		['12 kaffekopper', 'kaffekopper'],
		['116 117', 'uten-navn-116-117'],
		['…', 'uten-navn']
	])('«%s» becomes %s', (words, id) => expect(new Names().take(words)).toBe(id));

	test('are each used once', () => {
		const names = new Names();
		const taken = Array.from({ length: 30 }, () => names.take('Ja, da, ja, da, ja, da, ja.', 'ola'));
		expect(new Set(taken).size).toBe(30);
		expect(taken.slice(0, 2)).toEqual(['ola-ja-da-ja-da', 'ola-ja-da-ja-da-ja']);
	});
});

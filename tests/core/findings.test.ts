import { describe, expect, test } from 'vitest';
import { editionOf } from '#core/scenario/edition.ts';
import { findingsIn, small, smallText, smallWith } from './small-conversation.ts';

/** The line, counted from 1, where a text first stands. */
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

/** For each code: what is exchanged in the small conversation, and where the author should be sent. */
const faults: { code: string; met: string; instead: string; at: string; says?: string }[] = [
	{
		code: 'missing-intention',
		met: '        intention: Du vil gi ham tid.\n',
		instead: '',
		at: '- id: tie-litt',
		says: '«tie-litt»'
	},
	{
		code: 'missing-cost',
		met: '        cost: Nå må du ringe.\n',
		instead: '',
		at: '- id: love',
		says: '«love» mangler «cost»'
	},
	{
		code: 'missing-key',
		met: 'subtitle: Bare til prøve\n',
		instead: '',
		at: '# A conversation',
		says: '«subtitle»'
	},
	{
		code: 'unknown-key',
		met: '        stance: ahead',
		instead: '        stans: ahead',
		at: 'stans:',
		says: 'Mente du «stance»?'
	},
	{
		code: 'unknown-key',
		met: 'text: Kanskje det.',
		instead: 'text: Ja, kanskje.',
		at: '- { id: kanskje-det',
		says: 'anførselstegn'
	},
	{
		code: 'wrong-value',
		met: 'stance: ahead',
		instead: 'stance: behind',
		at: 'stance: behind',
		says: 'beside, ahead, apart'
	},
	{
		code: 'wrong-value',
		met: 'title: En liten prat',
		instead: 'title: 12',
		at: 'title: 12',
		says: 'anførselstegn'
	},
	{ code: 'wrong-form', met: '- id: love', instead: '- id: Løve', at: 'id: Løve', says: 'bokstaver' },
	{
		code: 'out-of-bounds',
		met: 'effects: { trust: 1, remember',
		instead: 'effects: { trust: 4, remember',
		at: 'effects: { trust: 4',
		says: '«trust: 4» er for mye, for tallet kan høyst være 3.'
	},
	{ code: 'empty-condition', met: 'when: { fact: husregel } }', instead: 'when: {} }', at: 'when: {} }' },
	{
		code: 'unknown-scene',
		met: '        to: trappa',
		instead: '        to: trapa',
		at: 'to: trapa',
		says: 'Mente du «trappa»?'
	},
	{
		code: 'dead-end',
		met: '          - { scene: kald-trapp }\n',
		instead: '',
		at: '- { when: { trust: { atLeast: 6 } }, scene'
	},
	{
		code: 'unknown-fact',
		met: 'remember: [lovet]',
		instead: 'remember: [lovt]',
		at: 'effects: { trust: 1',
		says: 'Mente du «lovet»?'
	},
	{
		code: 'unknown-speaker',
		met: 'by: ola, text: Kanskje det.',
		instead: 'by: Kari, text: Kanskje det.'.toLowerCase(),
		at: '- { id: kanskje-det'
	},
	{
		code: 'unknown-person',
		met: 'person: ola',
		instead: 'person: olav',
		at: 'person: olav',
		says: 'Mente du «ola»?'
	},
	{
		code: 'unknown-repair',
		met: '        distractor: passivity',
		instead: '        repairs: [lov]',
		at: 'repairs:',
		says: 'Mente du «love»?'
	},
	{ code: 'duplicate-id', met: 'id: kanskje-det', instead: 'id: star-der', at: '- { id: star-der, by: ola' },
	{
		code: 'unknown-principle',
		met: 'principle: companion-role',
		instead: 'principle: companion-rule',
		at: 'companion-rule',
		says: 'Mente du «companion-role»?'
	},
	{ code: 'unknown-source', met: 'source: G5.2', instead: 'source: G5.9', at: 'source: G5.9' },
	{
		code: 'one-primary',
		met: 'value: 2, primary: true, why: Stillheten',
		instead: 'value: 2, why: Stillheten',
		at: '        marks:\n          - { principle: explore-first'
	},
	{
		code: 'unreachable-choice',
		met: 'when: { fact: husregel }\n',
		instead: 'when: { trust: { atLeast: 9 } }\n',
		at: '- id: vise-regelen'
	},
	{ code: 'unreachable-ending', met: 'atLeast: 6', instead: 'atLeast: 9', at: '  inn-igjen:' },
	{
		code: 'recurring-situation',
		met: '        to: kald-trapp\n    debrief',
		instead: '        to: trappa\n    debrief',
		at: '  trappa:'
	},
	{
		code: 'unused-fact',
		met: '  lovet: Du lovet',
		instead: '  glemt: Ingen leser dette.\n  lovet: Du lovet',
		at: '  glemt:'
	}
];

describe('a finding', () => {
	test('is absent from the small conversation', () => {
		expect(findingsIn(smallText)).toEqual([]);
	});

	test.each(faults)('$code is found at its own line: $instead', ({ code, met, instead, at, says }) => {
		const text = smallWith(met, instead);
		const found = findingsIn(text).find((finding) => finding.code === code);
		expect(found).toBeDefined();
		expect(found?.line).toBe(lineOf(text, at));
		expect(found?.message).toContain(says ?? '');
	});

	test('names the place that was meant when a misspelt one would draw nothing', () => {
		const [finding] = findingsIn(smallText.replace(/place: [a-z-]+/, 'place: kitchn'));
		expect(finding?.message).toContain('Mente du «kitchen»?');
	});

	test.each([
		['a key in Norwegian', '        cost: Nå', '        kostnad: Nå', 'Mente du «cost»?'],
		['a name as it is said', 'by: ola, text: Kanskje', 'by: Ola, text: Kanskje', 'Mente du «ola»?'],
		['a scene by its heading’s letters', 'to: trappa', 'to: Trappa', 'Mente du «trappa»?'],
		['a number where bounds are meant', '{ atLeast: 6 }', '6', 'Skriv «trust: { atLeast: 6 }» eller'],
		[
			'a list that is too short',
			'[explore-first]',
			'[]',
			'lista «focus» er for kort, for det må minst stå 1'
		],
		[
			'a text that is empty',
			'text: Jeg ringer deg i kveld.',
			"text: ''",
			'«text» er tom, og noe må stå der.'
		],
		[
			'a number below zero',
			'trust: 4,',
			'trust: -1,',
			'«trust: -1» er for lite, for tallet må minst være 0.'
		],
		[
			'a text that is all comment',
			'text: Jeg ringer',
			'text: # Jeg ringer',
			'etter et nummertegn, er en huskelapp'
		]
	])('says what was meant of %s', (_, met, instead, says) => {
		const [finding, ...others] = findingsIn(smallWith(met, instead));
		expect(finding?.message).toContain(says);
		expect(others).toEqual([]);
	});

	test('asks for the id of a person who is called by name', () => {
		const text = smallText
			.replace('ola: { name: Ola,', 'ola: { name: Ola Moen,')
			.replace('by: ola', 'by: Ola Moen');
		expect(findingsIn(text)[0]?.message).toContain('Mente du «ola»?');
	});

	test('comes together with all others, each with a line', () => {
		const text = smallWith('        cost: Nå må du ringe.\n', '')
			.replace('stance: apart', 'stance: bak')
			.replace('value: 2,', 'value: 3,');
		const findings = findingsIn(text);
		expect(findings.map(({ code }) => code)).toEqual(['missing-cost', 'out-of-bounds', 'wrong-value']);
		expect(new Set(findings.map(({ line }) => line)).size).toBe(3);
	});

	test('tells of more than three principles on a choice', () => {
		const marks = ['see-the-person', 'carry-hope', 'follow-pace']
			.map((principle) => `\n          - { principle: ${principle}, value: 1, why: Fordi., source: G9.7 }`)
			.join('');
		const text = smallWith(
			'why: Det er tydelig., source: G10.1 }',
			`why: Det er tydelig., source: G10.1 }${marks}`
		);
		expect(findingsIn(text).map(({ code }) => code)).toEqual(['too-many-marks']);
	});

	test('tells of a situation in which nothing can be chosen', () => {
		const text = smallWith(
			'        name: Ringe',
			'        when: { fact: lovet }\n        name: Ringe'
		).replace('        name: La være', '        when: { fact: lovet }\n        name: La være');
		const [found] = findingsIn(text);
		expect(found?.code).toBe('nothing-open');
		expect(found?.line).toBe(lineOf(text, '  trappa:'));
	});

	test('tells of a scene that no way leads to', () => {
		const scene = smallText.slice(smallText.indexOf('  trappa:'), smallText.indexOf('endings:'));
		const alone = scene.replace('trappa:', 'kjelleren:').replaceAll('id: ', 'id: kjeller-');
		const found = findingsIn(smallWith('endings:', `${alone}endings:`));
		expect(found.map(({ code }) => code)).toContain('unreachable-scene');
	});

	test('tells of a play with more than twenty decisions', () => {
		const scene = smallText.slice(smallText.indexOf('  trappa:'), smallText.indexOf('endings:'));
		const more = Array.from({ length: 20 }, (_, index) =>
			scene
				.replace('trappa:', `trinn-${index}:`)
				.replaceAll('id: ', `id: t${index}-`)
				.replaceAll(/scene: [a-z-]+/g, `scene: trinn-${index + 1}`)
				.replace('to: kald-trapp', `to: trinn-${index + 1}`)
		);
		const last = (more.at(-1) as string).replaceAll('trinn-20', 'kald-trapp');
		const text = smallText
			.replaceAll('        to: trappa', '        to: trinn-0')
			.replace('endings:', `${[...more.slice(0, -1), last].join('')}endings:`);
		expect(findingsIn(text).map(({ code }) => code)).toContain('play-too-long');
	});
});

describe('a released edition', () => {
	const released = editionOf(small, '2026-01-15');

	test('holds while nothing that is said has changed', () => {
		expect(findingsIn(smallWith('cost: Det blir stivt.', 'cost: Det blir litt stivt.'), [released])).toEqual(
			[]
		);
	});

	test('is broken by a line that was changed', () => {
		const text = smallWith('text: Kanskje det.', 'text: Kanskje det ja.');
		const [found] = findingsIn(text, [released]);
		expect(found).toMatchObject({ code: 'changed-text', line: lineOf(text, '- { id: kanskje-det') });
		expect(found?.message).toContain('«edition: 2»');
	});

	test('is broken by a line that was removed', () => {
		const text = smallWith("      - { id: fant-den-ikke, by: ola, text: 'Fant den ikke, nei.' }\n", '');
		expect(findingsIn(text, [released]).map(({ code }) => code)).toEqual(['changed-text']);
	});

	test('may be changed under a new edition number', () => {
		const text = smallWith('text: Kanskje det.', 'text: Kanskje det ja.').replace(
			'edition: 1',
			'edition: 2\nchanges: { 2: Svaret i trappa er nytt. }'
		);
		expect(findingsIn(text, [released])).toEqual([]);
	});

	test('is followed by one that says what is new in it', () => {
		const text = smallWith('edition: 1', 'edition: 2');
		expect(findingsIn(text, [released])).toMatchObject([
			{ code: 'untold-change', severity: 'warning', line: lineOf(text, 'edition: 2') }
		]);
	});

	test('keeps its ids from being used again after they were taken out', () => {
		const later = { ...released, edition: 2, lines: { ...released.lines } };
		delete later.lines['kanskje-det'];
		const text = smallWith('edition: 1', 'edition: 3\nchanges: { 3: En scene er ny. }');
		expect(findingsIn(text, [released, later]).map(({ code }) => code)).toEqual(['retired-id']);
	});

	test('keeps its tags from being given to other choices of the scene', () => {
		const old = { 'gammelt-valg': { scene: 'dora', tag: 'Zz', text: '' } };
		const text = smallWith('- id: love\n', '- id: love\n        tag: Zz\n').replace(
			'edition: 1',
			'edition: 2\nchanges: { 2: Et valg er nytt. }'
		);
		const [found] = findingsIn(text, [{ ...released, choices: { ...released.choices, ...old } }]);
		expect(found?.code).toBe('tag-collision');
		expect(found?.message).toContain('gammelt-valg');
	});
});

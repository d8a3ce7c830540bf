import { describe, expect, test } from 'vitest';
import type { FindingCode } from '#core/scenario/finding-code.ts';
import { findingsIn, smallText, smallWith } from './small-conversation.ts';

const said = 'text: Jeg ringer deg i kveld.';
const costs = '        cost: Nå må du ringe.';

/** What an author does, the code it gives, and the line that stands at the cause and not where YAML gave up. */
const mistakes: [what: string, met: string, instead: string, code: FindingCode, at: string][] = [
	['a colon in a text', said, 'text: Jeg sier: jeg ringer deg.', 'colon-in-text', 'Jeg sier:'],
	['a colon in a text between braces', 'text: Kanskje det.', 'text: Han sa: jo.', 'colon-in-text', 'Han sa:'],
	['a text that ends in a colon', said, 'text: Jeg ringer:', 'colon-in-text', 'Jeg ringer:'],
	['a tab', `        ${said}`, `\t${said}`, 'tab-in-indent', `\t${said}`],
	['a tab after spaces', `        ${said}`, `       \t${said}`, 'tab-in-indent', `\t${said}`],
	['a space that only looks like one', costs, `\u00a0${costs.slice(1)}`, 'tab-in-indent', '\u00a0'],
	['a quote that isn’t closed', said, "text: 'Jeg ringer.", 'open-quote', "'Jeg ringer."],
	['a double quote that isn’t closed', said, 'text: "Jeg ringer.', 'open-quote', '"Jeg ringer.'],
	['a quote that isn’t closed between braces', "ikke, nei.' }", 'ikke, nei. }', 'open-quote', 'ikke, nei. }'],
	['an apostrophe between quotes', said, "text: 'Ola's nøkkel.'", 'text-after-quote', "Ola's"],
	['quotes in quotes', said, 'text: "Jeg sa "hei" nå."', 'text-after-quote', 'Jeg sa'],
	['a text that begins with a quotation', said, 'text: "Hei", sa hun.', 'text-after-quote', 'sa hun'],
	['a backslash in double quotes', said, 'text: "Jeg \\ringer \\deg."', 'bad-escape', '\\deg'],
	['a brace that isn’t closed', 'Kanskje det. }', 'Kanskje det.', 'open-bracket', 'Kanskje det.'],
	['a bracket that isn’t closed', '[explore-first]', '[explore-first', 'open-bracket', '[explore-first'],
	['a brace too many', 'Kanskje det. }', 'Kanskje det. } }', 'stray-sign', 'Kanskje det. } }'],
	['a line of dashes', 'facts:\n', '---\nfacts:\n', 'stray-sign', '---'],
	['no space after a colon', said, 'text:Jeg ringer deg.', 'missing-space', 'text:Jeg'],
	['no space after a dash', '- id: tie-litt', '-id: tie-litt', 'missing-space', '-id:'],
	['no colon', said, 'text Jeg ringer deg.', 'missing-colon', 'text Jeg'],
	['a second line at the margin', said, 'text: Jeg ringer\ndeg.', 'missing-colon', '\ndeg.'],
	['a second line under the key', said, 'text: Jeg\n        ringer.', 'missing-colon', '\n        ringer'],
	['a line too far in', costs, `  ${costs}`, 'wrong-indent', 'cost: Nå'],
	['a line too far out', costs, costs.slice(2), 'wrong-indent', 'cost: Nå'],
	['a line at the margin', costs, costs.trim(), 'wrong-indent', 'cost: Nå'],
	['a choice too far in', '      - id: tie-litt', '        - id: tie-litt', 'wrong-indent', '- id: tie'],
	['a choice too far out', '      - id: tie-litt', '    - id: tie-litt', 'wrong-indent', '- id: tie'],
	['a scene too far out', '  trappa:\n', ' trappa:\n', 'wrong-indent', ' trappa:'],
	['a scene at the margin', '  trappa:\n', 'trappa:\n', 'unknown-key', 'trappa:\n'],
	['a scene as far in as what is in it', '  trappa:\n', '    trappa:\n', 'wrong-indent', 'heading: I tr'],
	['a dash that was lost', '- id: tie-litt', '  id: tie-litt', 'duplicate-key', 'id: tie-litt'],
	['the same key twice', costs, `${costs}\n        cost: Mer.`, 'duplicate-key', 'cost: Mer'],
	[
		'the same scene twice',
		'endings:',
		'  dora:\n    heading: Nei\nendings:',
		'duplicate-key',
		'  dora:\n    heading: N'
	],
	['a text that begins with %', said, 'text: %Jeg ringer.', 'sign-first', '%Jeg'],
	['a text that begins with @', said, 'text: @ola, jeg ringer.', 'sign-first', '@ola'],
	['a text that begins with |', said, 'text: | Jeg ringer.', 'sign-first', '| Jeg'],
	['a text that begins with a dash', said, 'text: - Jeg ringer.', 'sign-first', '- Jeg'],
	['a text that begins with a brace', said, 'text: {ler} Jeg ringer.', 'sign-first', '{ler}'],
	['a text that begins with *', said, 'text: *ler* Jeg ringer.', 'yaml-shortcut', '*ler*'],
	['an anchor, which would swallow a word', said, 'text: &hei Jeg ringer.', 'yaml-shortcut', '&hei'],
	['a tag, which would swallow a word', said, 'text: !Jeg ringer.', 'yaml-shortcut', '!Jeg'],
	['a sign that nobody can write', said, 'text: Jeg \u0000ringer.', 'unreadable-character', '\u0000'],
	['a letter saved in another way', said, 'text: Jeg g\ufffdr.', 'unreadable-character', '\ufffd']
];

describe('one mistake in the writing', () => {
	test.each(mistakes)('%s gives one finding, at the line it was made', (_, met, instead, code, at) => {
		const text = smallWith(met, instead);
		const place = text.indexOf(at) + (at.startsWith('\n') ? 1 : 0);
		const line = text.slice(0, place).split('\n').length;
		expect(findingsIn(text).map((finding) => [finding.code, finding.line])).toEqual([[code, line]]);
	});
});

test('a tab is told of as a tab, whichever line it stands on', () => {
	const lines = smallText.split('\n');
	const told = lines.flatMap((line, index) => {
		if (!/^ +[^\s#]/.test(line)) return [];
		const text = lines.with(index, line.replace(/^ {2}/, '\t')).join('\n');
		return findingsIn(text).map((finding) => [finding.code, finding.line - index - 1]);
	});
	expect(told.length).toBeGreaterThan(80);
	expect(told.filter(([code, off]) => code !== 'tab-in-indent' || off !== 0)).toEqual([]);
});

describe('a line in a list', () => {
	const said = (met: string, instead: string) => findingsIn(smallWith(met, instead))[0]?.message ?? '';
	const mark = '          - { principle: steady-and-genuine, value: -1, why: Den';

	test('lacks its dash where it begins as the others do', () => {
		expect(said('      - id: tie-litt', '      id: tie-litt')).toContain('Sett «- » foran.');
		expect(said(mark, mark.replace('- ', '  '))).toContain('Sett «- » foran.');
	});

	test('is moved, and lacks no dash, where it is part of one of them', () => {
		for (const moved of [said(costs, costs.slice(2)), said(mark, mark.slice(4))]) {
			expect(moved).toMatch(/Still den likt|skal lenger inn eller ut/);
			expect(moved).not.toContain('«- »');
		}
	});
});

test('mistakes that say nothing of the lines around them come together', () => {
	const text = smallWith(said, 'text: Jeg sier: hei.').replace('text: Kanskje det.', 'text: *ler*');
	expect(findingsIn(text).map(({ code }) => code)).toEqual(['colon-in-text', 'yaml-shortcut']);
});

test('a line longer than anybody writes is refused before it is read', () => {
	const text = smallWith(said, `text: { ${', x'.repeat(20_000)}`);
	expect(findingsIn(text)).toMatchObject([
		{ code: 'yaml-syntax', line: 31, message: expect.stringContaining('10 000') as string }
	]);
});

test('whatever YAML has no name for is told of in Norwegian too, and has a line', () => {
	for (const text of ['? a\n? b\n? {', '- ]', '!!int x', '%TAG', '[[[[[', '{"a":1,,}', '['.repeat(6000)]) {
		const [finding] = findingsIn(text);
		expect(finding?.line).toBeGreaterThan(0);
		expect(finding?.message).toMatch(/[a-zæøå]{3,}.*\./);
		expect(finding?.message).not.toMatch(/\b(?:the|must|expected|unexpected|token)\b/i);
	}
});

describe('one fault in the form', () => {
	test.each([
		[
			'a misspelt key, which is not missing too',
			'        stance: ahead',
			'        stans: ahead',
			'unknown-key'
		],
		['a key on another level, which is not missing too', costs, '', 'missing-cost'],
		[
			'a key in Norwegian, which is not missing too',
			'        cost: Nå',
			'        kostnad: Nå',
			'unknown-key'
		],
		['a text that is all comment, which is not cut too', said, 'text: #4 i kveld.', 'missing-key'],
		['several commas in an unquoted text', 'text: Kanskje det.', 'text: Ja, kanskje, det.', 'unknown-key']
	])('%s', (_, met, instead, code) => {
		expect(findingsIn(smallWith(met, instead)).map((finding) => finding.code)).toEqual([code]);
	});

	test('a key on another level is told of where it stands', () => {
		const moved = smallWith(`${costs}\n`, '').replace(
			'    heading: Ved døra',
			`    ${costs.trim()}\n    heading: Ved døra`
		);
		expect(findingsIn(moved)).toMatchObject([
			{ code: 'unknown-key', message: expect.stringContaining('hører til et annet sted') as string }
		]);
	});
});

describe('one name that leads nowhere', () => {
	test('is told of once, with the other lines it stands on', () => {
		const [finding, ...others] = findingsIn(smallText.replaceAll('to: trappa', 'to: trapa'));
		expect(finding).toMatchObject({ code: 'unknown-scene', line: 41 });
		expect(finding?.message).toMatch(/Mente du «trappa»\? Det samme står på linje \d+, \d+\.$/);
		expect(others).toEqual([]);
	});

	test('is not also a fact that nobody uses', () => {
		const text = smallText.replaceAll('husregel }', 'husregl }').replace('[husregel]', '[husregl]');
		expect(findingsIn(text).map(({ code }) => code)).toEqual(['unknown-fact']);
	});
});

describe('one hindrance on the way', () => {
	const scene = smallText.slice(smallText.indexOf('  trappa:'), smallText.indexOf('endings:'));
	const another = (id: string, to: string) =>
		scene
			.replace('trappa:', `${id}:`)
			.replaceAll('id: ', `id: ${id}-`)
			.replaceAll('scene: inn-igjen', `scene: ${to}`)
			.replaceAll(/(?:scene|to): kald-trapp/g, (met) => met.replace('kald-trapp', to));

	test('is told of with what lies behind it, and not once for each', () => {
		const text = smallWith(
			'endings:',
			`${another('kjeller', 'loft')}${another('loft', 'tak')}${another('tak', 'kald-trapp')}endings:`
		);
		const [finding, ...others] = findingsIn(text);
		expect(finding).toMatchObject({ code: 'unreachable-scene' });
		expect(finding?.message).toContain(
			'scenen «kjeller». La et valg gå dit, eller fjern den. Da nås heller ikke «loft», «tak».'
		);
		expect(others).toEqual([]);
	});

	test('is told of where scenes lead only to each other', () => {
		const text = smallWith('endings:', `${another('kjeller', 'loft')}${another('loft', 'kjeller')}endings:`);
		expect(findingsIn(text).map(({ code }) => code)).toEqual(['unreachable-scene']);
	});

	test('is the choice that is never open, and not the scene behind it', () => {
		const text = smallWith('endings:', `${another('kjeller', 'kald-trapp')}endings:`)
			.replace(
				'when: { fact: husregel }\n        intention',
				'when: { trust: { atLeast: 9 } }\n        intention'
			)
			.replace(/(effects: \{ trust: -3 \}\n {8}to: )trappa/, '$1kjeller');
		expect(findingsIn(text).map(({ code }) => code)).toEqual(['unreachable-choice']);
	});

	test('is the scene where nothing is open, and not each of its choices', () => {
		const text = smallWith(
			'        name: Ringe',
			'        when: { trust: { atLeast: 10 } }\n        name: Ringe'
		).replace('        name: La være', '        when: { trust: { atLeast: 10 } }\n        name: La være');
		expect(findingsIn(text).map(({ code }) => code)).toEqual(['nothing-open']);
	});
});

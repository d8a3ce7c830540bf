import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Course } from '#course/format.ts';
import { Playthrough } from '#core/play/playthrough.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { parse } from '#core/scenario/parse.ts';
import { smallWith } from './small-conversation.ts';

const said = 'text: Jeg ringer deg i kveld.';
const foundIn = (text: string) => parse(Scenario, text, 'scenario.yaml').findings;

/** The codes and lines of what is found when the text is written so. */
function whenWritten(instead: string) {
	const text = smallWith(said, instead);
	const line = text.slice(0, text.indexOf(instead)).split('\n').length;
	return foundIn(text).map((finding) => [finding.code, finding.line - line]);
}

describe('a text that a number sign cuts off', () => {
	test.each([
		['a sentence', 'text: Jeg ringer deg på rom #4 i kveld.'],
		['a sentence with a comment that looks like one', 'text: Jeg ringer deg. # i kveld'],
		['a sentence of two lines, cut in the last', 'text: Jeg ringer deg\n          på rom #4.'],
		['a single word with the sign close to what follows', 'text: Rom #4?'],
		['a text after a tab', 'text: Jeg ringer deg.\t#4']
	])('is a warning at its line: %s', (_, instead) => {
		expect(whenWritten(instead)).toEqual([['cut-text', 0]]);
	});

	test('is told of with what is lost, and the thing it belongs to', () => {
		const [finding] = foundIn(smallWith(said, 'text: Vi ses på rom #4 i kveld.'));
		expect(finding).toMatchObject({ severity: 'warning' });
		expect(finding?.message).toContain('Valget «love»');
		expect(finding?.message).toContain('«#4 i kveld.»');
	});

	test('is told of beside a fault in the form', () => {
		const text = smallWith(said, 'text: Vi ses på rom #4.').replace('stance: ahead', 'stans: ahead');
		expect(
			foundIn(text)
				.map(({ code }) => code)
				.toSorted()
		).toEqual(['cut-text', 'unknown-key']);
	});

	test('is found in a playthrough too', () => {
		const text = 'about: Tar rom #4 først.\nseed: 1\nchoices: [a]\nending: b\n';
		expect(parse(Playthrough, text, 'a.yaml').findings.map(({ code }) => code)).toEqual(['cut-text']);
	});
});

describe('a comment is left in peace', () => {
	test.each([
		['after quotes', "text: 'Jeg ringer deg.' # husk"],
		['on a line of its own', '# husk\n        text: Jeg ringer deg.\n        # og dette'],
		['after a single word', 'text: Ja. # husk'],
		['after a number', `${said}\n        # og\n        tag: ab # husk`],
		['without a space before it', 'text: Jeg ringer deg på rom#4.']
	])('%s', (_, instead) => {
		expect(whenWritten(instead)).toEqual([]);
	});

	test('after an id or a word from a list', () => {
		expect(foundIn(smallWith('stance: ahead', 'stance: ahead #sjekk'))).toEqual([]);
		expect(foundIn(smallWith('- id: love', '- id: love #sjekk'))).toEqual([]);
	});

	test('in what the course has of them', () => {
		for (const id of ['bare-en-kaffe', 'stryk-meg-fra-lista', 'tredje-stemme', 'uavgjort'])
			expect(foundIn(readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8'))).toEqual([]);
		expect(parse(Course, readFileSync('scenarios/course.yaml', 'utf8'), 'course.yaml').findings).toEqual([]);
	});
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { parse } from '#core/scenario/parse.ts';
import { answered } from '#core/scenario/smells/answers.ts';
import { endingSmells } from '#core/scenario/smells/endings.ts';
import { warningOf } from '#core/scenario/smells/smell.ts';
import { walksOf } from '#core/scenario/walks.ts';
import { begin, endingReached, open, take } from '#core/play/play.ts';
import { small, smallWith } from '../small-conversation.ts';

const smelled = (reached: string[], scenario = small) => endingSmells(scenario, walksOf(scenario), reached);

describe('an ending that no playthrough reaches', () => {
	test('is told of with a shortest way there, which leads there', () => {
		const [smell, ...others] = smelled(['inn-igjen']);
		expect(others).toEqual([]);
		expect(smell).toMatchObject({
			code: 'unplayed-ending',
			at: 'kald-trapp',
			path: ['endings', 'kald-trapp']
		});
		const [, choices = ''] = / choices: \[(.*?)\] og ending: kald-trapp\.$/.exec(smell?.message ?? '') ?? [];
		let play = begin(small, 1);
		for (const id of choices.split(', ')) {
			expect(open(play).map((choice) => choice.id)).toContain(id);
			play = take(play, id);
		}
		expect(endingReached(play)).toBe('kald-trapp');
	});

	test('is told of with what has to be switched on for it', () => {
		const text = smallWith('when: { fact: husregel }\n        intention', 'intention').replace(
			'{ when: { trust: { atLeast: 6 } }, scene: inn-igjen }',
			'{ when: { fact: husregel }, scene: inn-igjen }'
		);
		const { value, findings } = parse(Scenario, text, 'scenario.yaml');
		if (!value) throw new Error(findings.map(({ message }) => message).join('\n'));
		expect(smelled(['kald-trapp'], value)[0]?.message).toContain(' facts: [husregel], choices: [');
	});

	test('is told of with the whole way, however long', () => {
		const text = readFileSync('scenarios/bare-en-kaffe/scenario.yaml', 'utf8');
		const { value, file } = parse(Scenario, text, 'scenario.yaml');
		if (!value) throw new Error('The conversation has faults.');
		const [first = '', ...others] = Object.keys(value.endings);
		const told = smelled([first], value).map((smell) => warningOf(smell, file).message);
		expect(told).toHaveLength(others.length);
		for (const message of told) {
			const [, choices = ''] = / choices: \[(.*?)\] og/.exec(message) ?? [];
			expect(choices.split(', ').length).toBeGreaterThan(8);
		}
	});

	test('is told of until it is answered', () => {
		const answers = [{ finding: 'unplayed-ending', at: 'kald-trapp', reason: 'Den er lik den andre.' }];
		expect(answered({ ...small, answers }, smelled(['inn-igjen'])).standing).toEqual([]);
	});
});

test('where every ending is played, or there is no playthrough at all, nothing is said of endings', () => {
	expect(smelled(['inn-igjen', 'kald-trapp'])).toEqual([]);
	expect(smelled([])).toEqual([]);
});

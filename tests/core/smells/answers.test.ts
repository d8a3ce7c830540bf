import { expect, test } from 'vitest';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { answered } from '#core/scenario/smells/answers.ts';
import type { Smell } from '#core/scenario/smells/smell.ts';
import { parse } from '#core/scenario/parse.ts';
import { aChoice, aConversation, aScene } from '../a-conversation.ts';
import { smallWith } from '../small-conversation.ts';

type Answers = NonNullable<Scenario['answers']>;

const withAnswers = (answers: Answers) =>
	aConversation({ sted: aScene('sted', aChoice('a', 'slutt'), aChoice('b', 'slutt')) }, { answers });
const aSmell = (code: Smell['code'], at: string): Smell => ({
	code,
	at,
	path: ['id'],
	message: 'Noe lukter.'
});
const whole = aSmell('few-tensions', 'en-samtale');
const long = aSmell('choice-length', 'a');
const short = aSmell('choice-length', 'b');

test('a warning about the whole conversation is answered by its code', () => {
	const met = answered(withAnswers([{ finding: 'few-tensions', reason: 'Det er den rolige.' }]), [
		whole,
		long
	]);
	expect(met.answered).toEqual([{ smell: whole, reason: 'Det er den rolige.' }]);
	expect(met.standing).toEqual([long]);
});

test('a warning about one thing is answered by its code and that thing’s id, and no other is', () => {
	const met = answered(withAnswers([{ finding: 'choice-length', at: 'a', reason: 'Han roter.' }]), [
		long,
		short
	]);
	expect(met.answered).toEqual([{ smell: long, reason: 'Han roter.' }]);
	expect(met.standing).toEqual([short]);
});

test('an answer that meets no warning is a warning', () => {
	const { standing } = answered(withAnswers([{ finding: 'few-tensions', reason: 'Den er rolig.' }]), []);
	expect(standing).toMatchObject([{ code: 'unmet-answer', at: 'en-samtale', path: ['answers', 0] }]);
});

test('an answer that lacks an id is told of the ids there are', () => {
	const { standing } = answered(withAnswers([{ finding: 'choice-length', reason: 'Han roter.' }]), [
		long,
		short
	]);
	expect(standing.at(-1)?.message).toContain('Skriv «at:» og det merknaden gjelder: a, b.');
});

test('more than three answers are refused', () => {
	const answer = '  - { finding: few-tensions, reason: Det er greit. }\n';
	const texts = [3, 4].map((count) => smallWith('signOff:', `answers:\n${answer.repeat(count)}signOff:`));
	const [three, four] = texts.map((text) =>
		parse(Scenario, text, 'scenario.yaml').findings.map(({ code }) => code)
	);
	expect(three).toEqual([]);
	expect(four).toEqual(['out-of-bounds']);
});

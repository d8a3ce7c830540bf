import { expect, test } from 'vitest';
import { answerText, callText, shortened } from '../../src/shell/call.ts';

test('a call is shown as it was made', () => {
	const call = {
		method: 'LMSSetValue',
		given: ['cmi.core.exit', 'suspend'],
		answer: 'true',
		error: '0'
	} as const;
	expect(callText(call)).toBe('LMSSetValue("cmi.core.exit", "suspend")');
});

test('a value that is no text is shown for what it is', () => {
	expect(callText({ method: 'LMSCommit', given: [undefined], answer: 'true', error: '0' })).toBe(
		'LMSCommit(undefined)'
	);
});

test('a long text is cut, and its length told', () => {
	const text = 'a'.repeat(900);
	expect(shortened(text)).toBe(`${'a'.repeat(160)} … (900 tegn)`);
	expect(shortened('a'.repeat(160))).toBe('a'.repeat(160));
});

test('an answer that is no text says so, and in place of none stands what was thrown', () => {
	expect(answerText({ answer: 'true' })).toBe('true');
	expect(answerText({ answer: true })).toBe('true (ikke tekst)');
	expect(answerText({ answer: null })).toBe('null (ikke tekst)');
	expect(answerText({ answer: undefined, thrown: 'borte' })).toBe('Brøt sammen: borte');
});

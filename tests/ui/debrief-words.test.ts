import { describe, expect, test } from 'vitest';
import { begin } from '#core/play/play.ts';
import type { Line } from '#core/scenario/format/line.ts';
import type { Stance } from '#core/score/walkers.ts';
import { lineBefore } from '#ui/debrief/line-before.ts';
import { movesInWords } from '#ui/debrief/moves-in-words.ts';
import { timesInWords } from '#ui/debrief/number-in-words.ts';
import { questionToKeep } from '#ui/debrief/question-to-keep.ts';
import { sourceName } from '#ui/debrief/source-name.ts';
import { walkersInWords } from '#ui/debrief/walkers-in-words.ts';
import { guide, small } from '../core/small-conversation.ts';

const walk = (beside: number, ahead: number, apart: number) =>
	(['beside', 'ahead', 'apart'] as const).flatMap((stance, index) =>
		Array.from({ length: [beside, ahead, apart][index] ?? 0 }, (): { stance: Stance } => ({ stance }))
	);

describe('the two walkers in words', () => {
	test.each([
		[
			[7, 3, 2],
			'Du og Marte gikk side om side ved sju av tolv valg. Ved tre valg gikk du foran, og ved to ble det avstand mellom dere.'
		],
		[[5, 1, 0], 'Du og Marte gikk side om side ved fem av seks valg. Ved ett valg gikk du foran.'],
		[
			[1, 0, 12],
			'Du og Marte gikk side om side ved ett av 13 valg. Ved tolv valg ble det avstand mellom dere.'
		],
		[[0, 2, 1], 'Ved to valg gikk du foran Marte, og ved ett ble det avstand mellom dere.'],
		[[4, 0, 0], 'Du og Marte gikk side om side hele veien.'],
		[[0, 4, 0], 'Du gikk foran Marte hele veien.'],
		[[0, 0, 4], 'Det var avstand mellom deg og Marte hele veien.'],
		[[0, 0, 0], 'Dere har ikke begynt å gå ennå.']
	] as const)('%j is told as «%s»', ([beside, ahead, apart], told) => {
		expect(walkersInWords(walk(beside, ahead, apart), 'Marte')).toBe(told);
	});
});

describe('counts in words', () => {
	test('choices with and against a principle make one sentence', () => {
		expect(movesInWords(2, 1)).toBe('To valg gikk med prinsippet, og ett gikk mot.');
		expect(movesInWords(1, 0)).toBe('Ett valg gikk med prinsippet.');
		expect(movesInWords(0, 13)).toBe('13 valg gikk mot prinsippet.');
		expect(movesInWords(0, 0)).toBe('Valgene dine trakk verken med eller mot prinsippet.');
	});

	test('one time has the gender of «gang» and not that of «valg»', () => {
		expect([timesInWords(0), timesInWords(1), timesInWords(12), timesInWords(13)]).toEqual([
			'ingen ganger',
			'én gang',
			'tolv ganger',
			'13 ganger'
		]);
	});
});

describe('what a moment and a take-away show', () => {
	const line = (id: string, by: string): Line => ({ id, by, text: id });

	test('a moment begins with the last thing somebody said', () => {
		const lines = [
			line('first', 'marte'),
			line('seen', 'narrator'),
			line('last', 'marte'),
			line('quiet', 'narrator')
		];
		expect(lineBefore(lines).map(({ id }) => id)).toEqual(['last', 'quiet']);
	});

	test('a moment where nobody has spoken begins with what was last seen', () => {
		expect(lineBefore([line('first', 'narrator'), line('then', 'narrator')]).map(({ id }) => id)).toEqual([
			'then'
		]);
		expect(lineBefore([])).toEqual([]);
	});

	test('a source is named by its document', () => {
		expect([sourceName('G9.3'), sourceName('H4.2')]).toEqual(['Veilederen, G9.3', 'Lysarkene, H4.2']);
	});

	test('the question to keep belongs to what the conversation practises, or is the open one', () => {
		const questions = [0, 1, 2, 3].map((seed) => questionToKeep(begin(small, seed), guide));
		expect(questions).toEqual(['G18.2', 'G18.5', 'G18.2', 'G18.5']);
		expect(guide.sources['G18.2']).toBeDefined();
	});
});

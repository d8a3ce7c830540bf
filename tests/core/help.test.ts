import { describe, expect, test } from 'vitest';
import type { Passage } from '#core/play/transcript.ts';
import { helpFor, lookedAtAfter } from '#core/score/help.ts';
import { begin, take } from '#core/play/play.ts';
import { transcript } from '#core/play/transcript.ts';
import { small } from './small-conversation.ts';

const [passage] = transcript(take(begin(small, 1), 'love'));
const at = (...places: string[]): Passage[] => places.map((place) => ({ ...(passage as Passage), place }));

describe('help on the way', () => {
	test('fades over the conversations of a course', () => {
		expect([0, 1, 2, 3].map((position) => helpFor(position, false))).toEqual([
			'at each new place',
			'half-way',
			'afterwards',
			'afterwards'
		]);
	});

	test('comes after each choice for whoever practises', () => {
		expect(helpFor(3, true)).toBe('after each choice');
		expect(lookedAtAfter(4, at('cafe', 'cafe'), 'after each choice')).toEqual([4]);
	});

	test('looks back on the decisions of a place when the place is left', () => {
		const passages = at('office', 'cafe', 'cafe', 'cafe', 'bus');
		expect([0, 1, 2, 3].map((decision) => lookedAtAfter(decision, passages, 'at each new place'))).toEqual([
			[0],
			[],
			[],
			[1, 2, 3]
		]);
	});

	test('stops once half-way', () => {
		const passages = at(...Array.from({ length: 12 }, () => 'cafe'));
		const stops = passages.map((_, decision) => lookedAtAfter(decision, passages, 'half-way').length);
		expect(stops).toEqual([0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0]);
	});
});

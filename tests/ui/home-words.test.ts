import { expect, test } from 'vitest';
import type { Stop } from '#course/trail.ts';
import { minutesInWords } from '#ui/home/minutes-in-words.ts';
import { kindInWords, waitingInWords } from '#ui/home/stop.ts';
import { windingAt } from '#ui/home/winding.ts';

const stop = (changed: Partial<Stop>): Stop => ({
	id: 'mandatet',
	step: { card: 'mandatet' },
	title: 'Mandatet',
	lead: '',
	minutes: 4,
	standing: 'open',
	optional: false,
	waitsFor: [],
	...changed
});

test.each([
	[1, '1 minutt'],
	[25, '25 minutter'],
	[60, '1 time'],
	[95, '1 time og 35 minutter'],
	[121, '2 timer og 1 minutt']
])('%i minutes are said as «%s»', (minutes, words) => {
	expect(minutesInWords(minutes)).toBe(words);
});

test('a stop says what kind it is', () => {
	expect(kindInWords(stop({ number: 3 }))).toBe('Kort T3');
	expect(kindInWords(stop({ step: { reflection: 'etterpa' } }))).toBe('Refleksjon');
	expect(kindInWords(stop({ step: { page: 'trygghet' } }))).toBe('Trygghetskort');
	expect(kindInWords(stop({ step: { page: 'avslutning' } }))).toBe('Avslutning');
});

test('a stop that waits says for what, and one that doesn’t says nothing', () => {
	expect(waitingInWords(stop({ waitsFor: ['En', 'To', 'Tre'] }))).toBe('Venter på «En», «To» og «Tre».');
	expect(waitingInWords(stop({}))).toBeUndefined();
});

test('the path never leaves the room it has', () => {
	for (let place = 0; place < 60; place++) {
		expect(windingAt(place)).toBeGreaterThan(20);
		expect(windingAt(place)).toBeLessThan(80);
	}
});

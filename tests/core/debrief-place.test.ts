import { describe, expect, test } from 'vitest';
import {
	debriefStart,
	debriefSteps,
	placeAfter,
	placeBefore,
	placeFrom,
	placeText,
	progress,
	type DebriefPlace
} from '#core/score/debrief-place.ts';

/** The steps met by somebody who goes on and on, and picks the last decision when asked. */
function way(decisions: number): DebriefPlace[] {
	const places = [debriefStart];
	while (places.at(-1)?.step !== 'done' && places.length < 20) {
		const { step, picked } = places.at(-1) ?? debriefStart;
		places.push(placeAfter({ step, picked: step === 'pick' ? decisions - 1 : picked }, decisions));
	}
	return places;
}

describe('the steps of a debrief', () => {
	test('a play of three decisions or more meets every step', () => {
		expect(way(3).map(({ step }) => step)).toEqual([...debriefSteps]);
	});

	test('a moment has to be picked before it is looked at', () => {
		expect(placeAfter({ step: 'pick', picked: undefined }, 12).step).toBe('pick');
	});

	test('a place is kept as text and read again', () => {
		for (const place of way(12)) expect(placeFrom(placeText(place), 12)).toEqual(place);
	});

	test.each(['', 'nowhere', 'picked', 'picked.99', 'picked.x', '__proto__'])(
		'a kept place that says nothing begins the debrief again: %j',
		(text) => expect(placeFrom(text, 12)).toEqual(debriefStart)
	);

	test('a very short play passes over the moments that it lacks', () => {
		expect(way(1).map(({ step }) => step)).toEqual(['reactions', 'first', 'take-away', 'done']);
		expect(way(2).map(({ step }) => step)).toEqual(['reactions', 'first', 'second', 'take-away', 'done']);
	});

	test('going back retraces every step and keeps what was picked', () => {
		const there = way(12);
		const back = there.slice(1).map((place) => placeBefore(place, 12)?.step);
		expect(back).toEqual(there.slice(0, -1).map(({ step }) => step));
		expect(placeBefore({ step: 'take-away', picked: 11 }, 12)).toEqual({ step: 'picked', picked: 11 });
		expect(placeBefore(debriefStart, 12)).toBeUndefined();
	});

	test('picking a moment and looking at it count as one step', () => {
		const counted = debriefSteps.slice(0, -1).map((step) => progress(step, 12));
		expect(counted).toEqual(['1 av 5', '2 av 5', '3 av 5', '4 av 5', '4 av 5', '5 av 5']);
		expect(progress('take-away', 2)).toBe('4 av 4');
	});
});

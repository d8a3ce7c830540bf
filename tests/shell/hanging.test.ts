import { expect, test } from 'vitest';
import { hanging, type HangingPlace } from '../../src/shell/hanging.ts';
import type { Scorm12 } from '../../src/shell/scorm12.ts';
import { HandClock } from '../lms/hand-clock.ts';

const api = {} as Scorm12;

function aPlace() {
	const clock = new HandClock();
	const place: HangingPlace = { setTimeout: clock.setTimeout };
	return { place, clock, hang: hanging(place, api) };
}

test('an LMS hangs where a course looks first, and alone', () => {
	const { place, hang } = aPlace();
	hang(undefined);
	expect(place.API).toBe(api);
	expect(place.API_1484_11).toBeUndefined();
});

test('one that comes late is there after two seconds', () => {
	const { place, clock, hang } = aPlace();
	hang('late API');
	clock.pass(1_999);
	expect(place.API).toBeUndefined();
	clock.pass(1);
	expect(place.API).toBe(api);
});

test('one that has been ended while it was on its way changes nothing', () => {
	const { place, clock, hang } = aPlace();
	hang('late API');
	hang(undefined);
	delete place.API;
	clock.pass(10_000);
	expect(place.API).toBeUndefined();
});

test('another edition beside it goes away with the pretence', () => {
	const { place, hang } = aPlace();
	hang('both APIs');
	expect([place.API, typeof place.API_1484_11]).toEqual([api, 'object']);
	hang(undefined);
	expect(place.API_1484_11).toBeUndefined();
});

import { expect, test } from 'vitest';
import { placeInWords, sightings } from '#lms/whereabouts.ts';
import { AWindow, foreignFrame } from './a-window.ts';

const api = { call: () => 'true' };
const wanted = { name: 'API', isApi: (candidate: unknown) => candidate === api, other: 'API_1484_11' };
const met = (start: object) => sightings(start, wanted).map((one) => one.met);

test('the windows are told in the order they are looked at, and no further than to the API', () => {
	const top = new AWindow({ API: api });
	const player = new AWindow({ parent: top });
	const seen = sightings(new AWindow({ parent: player }), wanted);
	expect(seen.map(({ route, met: found }) => [placeInWords(route), found])).toEqual([
		['kursets eget vindu', 'nothing'],
		['ramme nr. 1 utenfor kurset', 'nothing'],
		['ramme nr. 2 utenfor kurset', 'the API']
	]);
});

test('an opener is told by the window it opened', () => {
	const opener = new AWindow({ parent: new AWindow({ API: api }) });
	const seen = sightings(new AWindow({ parent: new AWindow({ opener }) }), wanted);
	expect(placeInWords(seen.at(-1)?.route ?? [])).toBe(
		'ramme nr. 1 utenfor vinduet som åpnet ramme nr. 1 utenfor kurset'
	);
});

test('a window of another site is told of, and what lies beyond it too', () => {
	expect(met({ parent: foreignFrame({ parent: { API: api } }) })).toEqual([
		'nothing',
		'another site',
		'the API'
	]);
});

test('the other edition’s API, and something that is no API, are told apart from nothing', () => {
	expect(met({ API: {}, parent: { API_1484_11: {}, parent: {} } })).toEqual([
		'something else',
		'the other API',
		'nothing'
	]);
});

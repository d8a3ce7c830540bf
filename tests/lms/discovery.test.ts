import { expect, test } from 'vitest';
import { findApi, offers } from '#lms/discovery.ts';
import { createConnection } from '#lms/connect.ts';
import { AWindow, foreignFrame } from './a-window.ts';
import { StrictLms } from './strict-lms.ts';

const names = ['call'] as const;
const api = { call: () => 'true' };
const isApi = (candidate: unknown): candidate is typeof api => offers(candidate, names);
const found = (start: object) => findApi(start, 'API', isApi);

test('R1 an API three frames up is found', () => {
	const top = { API: api };
	expect(found({ parent: { parent: { parent: top } } })).toBe(api);
});

test('an API on the window itself is found', () => {
	expect(found({ API: api })).toBe(api);
});

test('a course in a window of its own finds the API of whoever opened it', () => {
	const player = new AWindow({ opener: { parent: { API: api } } });
	expect(found(player)).toBe(api);
});

test('a course in a frame finds the opener of the frame above it', () => {
	expect(found({ parent: new AWindow({ opener: { API: api } }) })).toBe(api);
});

test('a parent is preferred to an opener', () => {
	const other = { call: () => 'false' };
	expect(found({ opener: { API: other }, parent: { API: api } })).toBe(api);
});

test('R1 a frame of another site is passed by and not stopped at', () => {
	expect(found({ parent: foreignFrame({ parent: { API: api } }) })).toBe(api);
	expect(found({ parent: foreignFrame({ opener: { API: api } }) })).toBe(api);
});

test("a frame that offers only the other standard's API does not end the search", () => {
	expect(found({ API_1484_11: api, parent: { API_1484_11: api, parent: { API: api } } })).toBe(api);
});

test('something else under the name of the API does not end the search', () => {
	expect(found({ API: { version: 3 }, parent: { API: 'a string', parent: { API: api } } })).toBe(api);
});

test('frames that open and hold each other in a ring are each looked at once', () => {
	const ring: { parent?: object; opener?: object } = {};
	ring.parent = { opener: ring, parent: ring };
	ring.opener = ring.parent;
	expect(found(ring)).toBeUndefined();
});

test('the search gives up after some hundreds of frames', () => {
	let looks = 0;
	const endless = (): object => ({
		get API() {
			looks += 1;
			return undefined;
		},
		get parent() {
			return endless();
		}
	});
	expect(found(endless())).toBeUndefined();
	expect(looks).toBe(500);
});

test('R1 where an LMS offers both standards, the package speaks its own', () => {
	const old = new StrictLms('spec12');
	const newer = new StrictLms('spec2004');
	const parent = { API: old.api, API_1484_11: newer.api };
	const window = new AWindow({ parent });
	createConnection({ standard: 'scorm2004', window, now: window.clock.now });
	expect(old.calls).toEqual([]);
	expect(newer.made('initialize')).toHaveLength(1);
});

test('R2 an API that turns up after four seconds is found', () => {
	const window = new AWindow();
	const connection = createConnection({ standard: 'scorm12', window, now: window.clock.now });
	window.clock.pass(4_000);
	expect(connection.actor.getSnapshot().matches('finding')).toBe(true);
	const lms = new StrictLms('spec12');
	Object.assign(window, { API: lms.api });
	window.clock.pass(200);
	expect(connection.actor.getSnapshot().value).toEqual({ open: 'saved' });
});

test('without an LMS the search ends after five seconds, and the course is local', () => {
	const window = new AWindow();
	const { actor } = createConnection({ standard: 'scorm12', window, now: window.clock.now });
	window.clock.pass(4_999);
	expect(actor.getSnapshot().matches('finding')).toBe(true);
	window.clock.pass(1);
	expect(actor.getSnapshot().value).toEqual({ local: 'notFound' });
});

test('a package made for no LMS is local at once and looks for none', () => {
	const lms = new StrictLms('spec12');
	const window = new AWindow({ API: lms.api });
	const connection = createConnection({ standard: 'none', window, now: window.clock.now });
	expect(connection.actor.getSnapshot().value).toEqual({ local: 'alone' });
	connection.save({ state: 'm1', location: 'samtalene', completed: true });
	connection.flush();
	connection.close();
	expect(lms.calls).toEqual([]);
});

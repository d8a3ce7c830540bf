import requirements from '@cmi5/requirements';
import { describe, expect, test } from 'vitest';
import { connectionNotice, isWell } from '#lms/notices.ts';
import { ATab, aLaunch, settled, type Options } from './a-launch.ts';
import { aDecision, aReport } from './a-report.ts';
import { aRecord } from './a-visit.ts';
import { StrictRecordStore } from './strict-record-store.ts';

const done = aRecord({ state: 'm1~n.9', completed: true });
type Launched = Awaited<ReturnType<typeof aLaunch>>;

async function saves(launched: Launched, record = aRecord()): Promise<void> {
	launched.connection.save(record);
	launched.connection.flush();
	await settled();
}

/** The learner presses F5, and the same tab opens the same address again. */
async function reloaded(
	{ window, store, search }: Launched,
	tab: object,
	options: Options = {}
): Promise<Launched> {
	window.tell('keydown', { key: 'F5' });
	window.tell('pagehide');
	await settled();
	return aLaunch({ ...options, store, search, tab });
}

describe('the launch', () => {
	test('C1 takes the launch parameters in any order, and a page without them finds no LMS', async () => {
		const first = await aLaunch();
		expect(first.where).toEqual({ open: 'saved' });
		const turned = `?${first.search.slice(1).split('&').toReversed().join('&')}`;
		const again = await aLaunch({
			store: first.store,
			search: turned.replace(
				/session%3D[^&]*/,
				`session%3D${/session%3D([^&]*)/.exec(first.store.launch())?.[1]}`
			)
		});
		expect(again.where).toEqual({ open: 'saved' });
		const alone = await aLaunch({ search: '' });
		alone.clock.pass(5_000);
		expect(alone.where).toEqual({ local: 'notFound' });
	});

	test.each(['actor', 'registration', 'activityId'])(
		'C1 turns to the browser alone when the launch lacks its %s, and tells the LMS nothing',
		async (name) => {
			const store = new StrictRecordStore();
			const asked = new URLSearchParams(store.launch());
			asked.delete(name);
			const { where } = await aLaunch({ store, search: `?${asked}` });
			expect(where).toEqual({ local: 'refused' });
			expect(store.requests).toEqual([]);
		}
	);

	test('C1 posts to the fetch address once, also after a reload', async () => {
		const tab = new ATab();
		const first = await aLaunch({ tab });
		const second = await reloaded(first, tab);
		expect(second.where).toEqual({ open: 'saved' });
		expect(second.store.requests.filter((one) => one === 'POST /fetch')).toHaveLength(1);
		expect(second.store.refusals).toEqual([]);
	});

	test('C1 understands an error code that comes with HTTP 200', async () => {
		const first = await aLaunch();
		const other = await aLaunch({ store: first.store, search: first.search });
		expect(other.where).toEqual({ local: 'refused' });
		expect(other.context.lastError).toEqual({ fault: 'refused', lmsError: '1' });
	});

	test('C1 says initialized once in a session, also after a reload', async () => {
		const tab = new ATab();
		const second = await reloaded(await aLaunch({ tab }), tab);
		expect(second.store.verbs).toEqual(['initialized']);
		second.window.tell('pagehide');
		await settled();
		expect(second.store.verbs).toEqual(['initialized', 'terminated']);
		expect(second.store.refusals).toEqual([]);
	});

	test('C1 goes on after a reload where it was', async () => {
		const tab = new ATab();
		const first = await aLaunch({ tab });
		first.connection.save(aRecord({ state: 'm1~n.4' }));
		const second = await reloaded(first, tab);
		expect(second.context.opened?.state).toBe('m1~n.4');
	});

	test('C1 opens a session that has ended as refused, and says nothing more in it', async () => {
		const tab = new ATab();
		const first = await aLaunch({ tab });
		first.window.tell('pagehide');
		await settled();
		const second = await aLaunch({ store: first.store, search: first.search, tab });
		expect(second.where).toEqual({ local: 'refused' });
		expect(second.store.verbs).toEqual(['initialized', 'terminated']);
		expect(second.store.refusals).toEqual([]);
	});

	test('C1 takes a new launch in the same tab for a new session', async () => {
		const tab = new ATab();
		const first = await aLaunch({ tab });
		first.window.tell('pagehide');
		await settled();
		const second = await aLaunch({ store: first.store, tab });
		expect(second.where).toEqual({ open: 'saved' });
		expect(second.store.verbs).toEqual(['initialized', 'terminated', 'initialized']);
	});

	test('C1 works where the browser blocks its storage', async () => {
		const tab = {
			get sessionStorage(): never {
				throw new DOMException('Blocked', 'SecurityError');
			}
		};
		expect((await aLaunch({ tab })).where).toEqual({ open: 'saved' });
	});
});

describe('what is read and said', () => {
	test('C2 reads launch data, preferences and state before it says anything', async () => {
		const { store } = await aLaunch();
		expect(store.requests).toEqual([
			'POST /fetch',
			'GET /xapi/activities/state',
			'GET /xapi/agents/profile',
			'GET /xapi/activities/state',
			'POST /xapi/statements'
		]);
		expect(store.refusals).toEqual([]);
	});

	test('C2 is content with preferences that are there, and with none', async () => {
		const store = new StrictRecordStore();
		store.preferences = { languagePreference: 'nb', audioPreference: 'off' };
		expect((await aLaunch({ store })).where).toEqual({ open: 'saved' });
	});

	test.each([
		{ grouping: [{ id: 'urn:a' }], category: [{ id: 'urn:own' }] },
		{ category: { id: 'urn:own' }, parent: { id: 'urn:b' } }
	])('C2 says the context template unaltered, whatever is in it: %j', async (contextActivities) => {
		const launched = await aLaunch({ enrolment: { mode: 'Normal', contextActivities } });
		await saves(launched, done);
		launched.connection.close();
		await settled();
		expect(launched.store.refusals).toEqual([]);
		expect(launched.store.verbs).toEqual(['initialized', 'completed', 'terminated']);
		expect(launched.store.statements[1]?.context?.contextActivities?.['category']).toEqual([
			{ id: 'urn:own' },
			{ id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' },
			{ id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' }
		]);
	});

	test('C2 tells who the learner is by the account and not by the name', async () => {
		const { context } = await aLaunch();
		expect(context.opened).toMatchObject({
			learnerId: 'https://lms.example kari-1',
			learnerName: 'Kari Nordmann',
			mode: 'normal',
			readOnly: false
		});
	});

	test('C2 leaves a launch whose data can’t be read, and says nothing', async () => {
		const store = new StrictRecordStore();
		const { where } = await aLaunch({ store, enrolment: { mode: 'Odd' as 'Normal' } });
		expect(where).toEqual({ local: 'refused' });
		expect(store.statements).toEqual([]);
	});
});

describe('the statements', () => {
	test('C3 says completed once in a registration, however often the course is completed', async () => {
		const first = await aLaunch();
		await saves(first, done);
		await saves(first, { ...done, state: 'm1~n.10' });
		first.window.tell('pagehide');
		await settled();
		const again = await aLaunch({ store: first.store });
		expect(again.context.opened?.completed).toBe(true);
		await saves(again, { ...done, state: 'm1~n.11' });
		again.window.tell('pagehide');
		await settled();
		expect(again.store.verbs.filter((verb) => verb === 'completed')).toHaveLength(1);
		expect(again.store.refusals).toEqual([]);
	});

	test('C3 never says passed or failed, and sends no score', async () => {
		const launched = await aLaunch();
		await saves(launched, done);
		launched.connection.close();
		await settled();
		expect(launched.store.verbs).toEqual(['initialized', 'completed', 'terminated']);
		expect(JSON.stringify(launched.store.statements)).not.toMatch(/score|success/);
	});

	test('C3 says how long the session has lasted, in completed and in terminated', async () => {
		const launched = await aLaunch();
		launched.clock.pass(90_000);
		await saves(launched, done);
		launched.clock.pass(3_600_000);
		launched.window.tell('pagehide');
		await settled();
		expect(launched.store.statements.map(({ result }) => result?.['duration'])).toEqual([
			undefined,
			'PT0H1M30.00S',
			'PT1H1M30.00S'
		]);
	});

	test('C3 says terminated last, in the event that takes the page, in what outlives it', async () => {
		const launched = await aLaunch();
		launched.connection.save(done);
		const before = launched.requests.length;
		launched.window.tell('pagehide');
		const last = launched.requests.slice(before);
		expect(last.map(({ method, keepalive }) => `${method} ${keepalive}`)).toEqual(['PUT true', 'POST true']);
		await settled();
		expect(launched.store.verbs).toEqual(['initialized', 'completed', 'terminated']);
		expect(launched.store.refusals).toEqual([]);
	});

	test('C3 keeps what outlives the page under 64 KiB, with the longest state there is room for', async () => {
		const launched = await aLaunch();
		launched.connection.save({ ...done, state: 'x'.repeat(32_000) });
		const before = launched.requests.length;
		launched.window.tell('pagehide');
		const bytes = launched.requests.slice(before).map(({ body }) => Buffer.byteLength(body as string));
		expect(bytes.length).toBe(2);
		expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(65_536);
	});

	test('C3 leaves for the LMS’s own page on an explicit exit, when terminated has arrived', async () => {
		const returnURL = 'https://lms.example/courses';
		const launched = await aLaunch({ enrolment: { mode: 'Normal', returnURL } });
		launched.connection.close();
		expect(launched.visited).toEqual([]);
		await settled();
		expect(launched.visited).toEqual([returnURL]);
		expect(launched.store.verbs).toEqual(['initialized', 'terminated']);
	});

	test('C3 leaves for nothing that is no address of a page', async () => {
		const launched = await aLaunch({ enrolment: { mode: 'Normal', returnURL: 'javascript:alert(1)' } });
		launched.connection.close();
		await settled();
		expect(launched.visited).toEqual([]);
	});

	test.each(['Browse', 'Review'] as const)('C3 says only initialized and terminated in %s', async (mode) => {
		const launched = await aLaunch({ enrolment: { mode } });
		expect(launched.where).toBe('readOnly');
		launched.connection.save(done);
		launched.window.hide();
		launched.clock.pass(60_000);
		await settled();
		launched.window.tell('pagehide');
		await settled();
		expect(launched.store.verbs).toEqual(['initialized', 'terminated']);
		expect(launched.store.requests.filter((one) => one.startsWith('PUT'))).toEqual([]);
		expect(launched.store.refusals).toEqual([]);
	});
});

describe('the state and the network', () => {
	test('C4 keeps the state in the LMS, for the next visit', async () => {
		const first = await aLaunch();
		await saves(first, aRecord({ state: 'm1~n.3' }));
		expect(first.store.document).toEqual({ state: 'm1~n.3', location: 'samtalene', completed: false });
		first.window.tell('pagehide');
		await settled();
		expect((await aLaunch({ store: first.store })).context.opened?.state).toBe('m1~n.3');
	});

	test.each([{}, { withoutVersions: true }])(
		'C4 saves again and again, with versions or not: %j',
		async (disturbance) => {
			const store = new StrictRecordStore();
			store.disturbance = disturbance;
			const launched = await aLaunch({ store });
			for (const state of ['m1~n.1', 'm1~n.2', 'm1~n.3']) await saves(launched, aRecord({ state }));
			expect(launched.where).toEqual({ open: 'saved' });
			expect(store.document).toMatchObject({ state: 'm1~n.3' });
		}
	);

	test('C4 reads what another has written in between before it writes over it', async () => {
		const launched = await aLaunch();
		await saves(launched, aRecord({ state: 'm1~n.1' }));
		launched.store.putDocument('{"state":"m1~n.7","location":"","completed":false}');
		await saves(launched, aRecord({ state: 'm1~n.2' }));
		expect(launched.where).toEqual({ open: 'altered' });
		expect(launched.context.lastError).toEqual({ fault: 'altered', lmsError: '412' });
		launched.clock.pass(2_000);
		await settled();
		expect(launched.where).toEqual({ open: 'saved' });
		expect(launched.store.document).toMatchObject({ state: 'm1~n.2' });
	});

	test('C4 hands on a document that is not its own as it is', async () => {
		const store = new StrictRecordStore();
		store.putDocument('something else');
		expect((await aLaunch({ store })).context.opened).toMatchObject({
			state: 'something else',
			completed: false
		});
	});

	test('C4 keeps the last good state when one is too large, and still says completed', async () => {
		const launched = await aLaunch();
		await saves(launched, aRecord({ state: 'm1~n.1' }));
		await saves(launched, { ...done, state: 'x'.repeat(32_001) });
		expect(launched.where).toEqual({ open: 'oversized' });
		expect(launched.store.document).toMatchObject({ state: 'm1~n.1' });
		expect(launched.store.verbs).toContain('completed');
	});

	test('C4 tells of a network that is away, and saves when it is back', async () => {
		const launched = await aLaunch();
		launched.store.disturbance = { away: true };
		await saves(launched, done);
		expect(launched.where).toEqual({ open: 'waiting' });
		launched.store.disturbance = {};
		launched.window.tell('online');
		await settled();
		expect(launched.where).toEqual({ open: 'saved' });
		expect(launched.store.verbs).toEqual(['initialized', 'completed']);
	});

	test('C4 says nothing twice when an answer is lost on the way', async () => {
		const launched = await aLaunch();
		launched.store.disturbance = { losesAnswers: 1 };
		await saves(launched, done);
		expect(launched.where).toEqual({ open: 'waiting' });
		launched.clock.pass(2_000);
		await settled();
		expect(launched.where).toEqual({ open: 'saved' });
		expect(launched.store.verbs).toEqual(['initialized', 'completed']);
		expect(launched.store.refusals).toEqual([]);
	});

	test('C4 finds a completed that an earlier visit said and never heard the answer to', async () => {
		const first = await aLaunch();
		first.store.disturbance = { losesAnswers: 1 };
		await saves(first, done);
		first.store.disturbance = { away: true };
		first.window.tell('pagehide');
		await settled();
		first.store.disturbance = {};
		const second = await aLaunch({ store: first.store });
		await saves(second, done);
		expect(second.where).toEqual({ open: 'saved' });
		expect(second.store.document).toMatchObject({ completed: true });
		expect(second.store.verbs.filter((verb) => verb === 'completed')).toHaveLength(1);
	});

	test('C4 tells the truth of a session whose token has run out, and stops asking', async () => {
		const launched = await aLaunch();
		launched.store.disturbance = { expired: true };
		await saves(launched, aRecord({ state: 'm1~n.2' }));
		expect(launched.where).toEqual({ open: 'expired' });
		expect(isWell({ open: 'expired' })).toBe(false);
		expect(connectionNotice({ value: { open: 'expired' } })).toContain('avsluttet økta');
		const before = launched.store.requests.length;
		await saves(launched, aRecord({ state: 'm1~n.3' }));
		launched.clock.pass(3_600_000);
		launched.window.tell('pagehide');
		await settled();
		expect(launched.store.requests.length).toBe(before);
	});

	test('C4 leaves the course with the browser when the network is away at the door', async () => {
		const store = new StrictRecordStore();
		store.disturbance = { away: true };
		expect((await aLaunch({ store })).where).toEqual({ local: 'refused' });
	});
});

describe('a report, where the organisation has switched one on', () => {
	const reported = { ...done, report: aReport() };
	const second = aDecision({ number: 2, scene: 'pa-trappa', heading: 'På trappa' });

	test('C4 answers each decision and scores the course, after completed and before terminated', async () => {
		const launched = await aLaunch();
		await saves(launched, reported);
		launched.window.tell('pagehide');
		await settled();
		expect(launched.store.verbs).toEqual(['initialized', 'completed', 'answered', 'scored', 'terminated']);
		expect(launched.store.refusals).toEqual([]);
		expect(launched.store.document).toEqual({ state: 'm1~n.9', location: 'samtalene', completed: true });
		const { activityId } = launched.store;
		const [, , answered, scored] = launched.store.statements;
		expect(answered).toMatchObject({
			object: {
				id: `${activityId}/bare-en-kaffe/ved-benken`,
				definition: { interactionType: 'choice', name: { nb: 'Ved benken' } }
			},
			result: { response: 'si-ingenting' },
			context: { contextActivities: { parent: [{ id: activityId }] } }
		});
		expect(answered?.result).not.toHaveProperty('success');
		expect(answered?.result).not.toHaveProperty('duration');
		expect(scored?.result).toEqual({ score: { scaled: 0.64, raw: 64, min: 0, max: 100 } });
	});

	test('C4 tells a report once, however often it is saved', async () => {
		const launched = await aLaunch();
		await saves(launched, reported);
		await saves(launched, { ...reported, state: 'm1~n.10' });
		expect(launched.store.verbs).toEqual(['initialized', 'completed', 'answered', 'scored']);
	});

	test('C4 tells a report again when the answer was lost, and it arrives once', async () => {
		const launched = await aLaunch();
		await saves(launched, done);
		launched.store.disturbance = { losesAnswers: 2 };
		await saves(launched, reported);
		expect(launched.where).toEqual({ open: 'waiting' });
		launched.clock.pass(2_000);
		await settled();
		launched.clock.pass(4_000);
		await settled();
		expect(launched.where).toEqual({ open: 'saved' });
		expect(launched.store.verbs).toEqual(['initialized', 'completed', 'answered', 'scored']);
	});

	test('C4 tells what is new beside what an earlier visit has told', async () => {
		const first = await aLaunch();
		await saves(first, { ...aRecord(), report: aReport({ score: undefined }) });
		first.window.tell('pagehide');
		await settled();
		const again = await aLaunch({ store: first.store });
		again.clock.pass(60_000);
		await saves(again, {
			...aRecord({ state: 'm1~n.2' }),
			report: aReport({ decisions: [aDecision(), second], score: undefined })
		});
		expect(again.where).toEqual({ open: 'saved' });
		expect(again.store.verbs.filter((verb) => verb === 'answered')).toHaveLength(2);
		expect(again.store.refusals.map(({ met }) => met)).toEqual([
			expect.stringContaining('another statement has the id'),
			expect.stringContaining('another statement has the id')
		]);
	});

	test('C4 sends a report with the last words where the page goes first', async () => {
		const launched = await aLaunch();
		launched.connection.save(reported);
		launched.window.tell('pagehide');
		await settled();
		expect(launched.store.verbs).toEqual(['initialized', 'completed', 'answered', 'scored', 'terminated']);
		expect(launched.store.refusals).toEqual([]);
	});

	test('C4 keeps no request alive that a browser would refuse to', async () => {
		const launched = await aLaunch();
		const decisions = Array.from({ length: 20 }, (_, index) =>
			aDecision({ number: index + 1, scene: `scene-${index}`, choices: longChoices })
		);
		await saves(launched, { ...reported, report: aReport({ decisions }) });
		expect(launched.where).toEqual({ open: 'saved' });
		const alive = launched.requests.filter(({ keepalive }) => keepalive === true);
		expect(alive.length).toBeGreaterThan(0);
		const size = (body: unknown) => new TextEncoder().encode(typeof body === 'string' ? body : '').length;
		expect(Math.max(...alive.map(({ body }) => size(body)))).toBeLessThanOrEqual(65_536);
		expect(Math.max(...launched.requests.map(({ body }) => size(body)))).toBeGreaterThan(65_536);
		expect(launched.store.verbs.filter((verb) => verb === 'answered')).toHaveLength(20);
	});

	test.each(['Browse', 'Review'] as const)('C3 is not told in %s', async (mode) => {
		const launched = await aLaunch({ enrolment: { mode } });
		launched.connection.save(reported);
		launched.window.tell('pagehide');
		await settled();
		expect(launched.store.verbs).toEqual(['initialized', 'terminated']);
	});
});

const longChoices = Array.from({ length: 4 }, (_, index) => ({
	id: `valg-${index}`,
	text: 'Ja. '.repeat(300)
}));

describe('the strict record store', () => {
	test('C5 knows its requirements by the ids of @cmi5/requirements', async () => {
		const { readFileSync } = await import('node:fs');
		const text = readFileSync('tests/lms/strict-record-store.ts', 'utf8');
		const named = [...text.matchAll(/'(\d+\.\d+\.\d+\.\d+-\d+(?: \(d\d?\))?)'/g)].map(([, id = '']) => id);
		expect(new Set(named).size).toBeGreaterThanOrEqual(40);
		expect(named.filter((id) => !(id in requirements))).toEqual([]);
	});
});

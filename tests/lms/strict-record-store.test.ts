/** A strict record store that let things through would make every other test of cmi5 worth nothing. */
import requirements from '@cmi5/requirements';
import { expect, test } from 'vitest';
import { StrictRecordStore, type Enrolment, type Said } from './strict-record-store.ts';

const verb = (name: string) => ({ id: `http://adlnet.gov/expapi/verbs/${name}` });
const category = (...names: string[]) =>
	names.map((name) => ({ id: `https://w3id.org/xapi/cmi5/context/categories/${name}` }));
const sessionExtension = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const duration = 'PT0H1M0.00S';

/** A session opened by the book, and a way to say something in it. */
async function aSession(enrolment: Enrolment = { mode: 'Normal' }, store = new StrictRecordStore()) {
	const asked = new URLSearchParams(store.launch(enrolment));
	const call = (path: string, init: RequestInit = {}) =>
		store.answer(new Request(`${store.origin}${path}`, init));
	const fetched = (await (
		await store.answer(new Request(asked.get('fetch') ?? '', { method: 'POST' }))
	).json()) as {
		'auth-token': string;
	};
	const headers = { authorization: `Basic ${fetched['auth-token']}`, 'x-experience-api-version': '1.0.3' };
	const agent = asked.get('actor') ?? '';
	const registration = asked.get('registration') ?? '';
	const state = new URLSearchParams({
		activityId: store.activityId,
		agent,
		registration,
		stateId: 'LMS.LaunchData'
	});
	const data = (await (await call(`/xapi/activities/state?${state}`, { headers })).json()) as {
		contextTemplate: { contextActivities: object; extensions: Record<string, unknown> };
	};
	const profile = new URLSearchParams({ agent, profileId: 'cmi5LearnerPreferences' });
	await call(`/xapi/agents/profile?${profile}`, { headers });
	let count = 0;
	const statement = (
		name: string,
		changes: object = {},
		categories = ['cmi5'],
		context: object = {}
	): Said => ({
		id: `00000000-0000-4000-8000-${String((count += 1) + store.statements.length * 100).padStart(12, '0')}`,
		timestamp: '2026-01-05T12:00:00.000Z',
		actor: store.actor,
		verb: verb(name),
		object: { id: store.activityId },
		context: {
			...data.contextTemplate,
			registration,
			contextActivities: { ...data.contextTemplate.contextActivities, category: category(...categories) },
			...context
		},
		...changes
	});
	const say = async (said: Said): Promise<string> => {
		const answer = await call('/xapi/statements', { method: 'POST', headers, body: JSON.stringify(said) });
		return answer.ok ? 'taken in' : await answer.text();
	};
	return { store, call, headers, statement, say, agent, registration, data };
}

type Session = Awaited<ReturnType<typeof aSession>>;
const moveOn = ['cmi5', 'moveon'];

/** Each is said in a session that has begun, and refused by the requirement that it breaks. */
const refused: Record<string, (session: Session) => Said> = {
	'9.1.0.0-1 (d)': ({ statement }) => statement('terminated', { id: 'one' }),
	'9.7.0.0-1 (d)': ({ statement }) => statement('terminated', { timestamp: undefined }),
	'9.7.0.0-2 (d)': ({ statement }) => statement('terminated', { timestamp: '2026-01-05T13:00:00+01:00' }),
	'9.2.0.0-1': ({ statement }) => statement('terminated', { actor: { mbox: 'mailto:a@b.no' } }),
	'8.1.4.0-3 (d)': ({ statement }) => statement('terminated', {}, ['cmi5'], { registration: 'another' }),
	'9.6.3.1-4 (d)': ({ statement }) => statement('terminated', {}, ['cmi5'], { extensions: {} }),
	'10.2.1.0-7 (d)': ({ statement, data }) =>
		statement('terminated', {}, ['cmi5'], {
			extensions: { [sessionExtension]: data.contextTemplate.extensions[sessionExtension] }
		}),
	'9.3.2.0-3 (d)': ({ statement }) => statement('initialized'),
	'9.6.2.2-2 (d)': ({ statement }) => statement('terminated', { result: { duration } }, moveOn),
	'9.5.1.0-3 (d1)': ({ statement }) => statement('passed', { result: { score: { raw: 1, max: 2 } } }),
	'9.5.1.0-3 (d2)': ({ statement }) => statement('passed', { result: { score: { raw: 1, min: 0 } } }),
	'9.3.0.0-1': ({ statement }) => statement('answered'),
	'8.1.5.0-6 (d)': ({ statement }) => statement('terminated', { object: { id: 'urn:another' } }),
	'9.5.1.0-2 (d)': ({ statement }) => statement('terminated', { result: { duration, score: { scaled: 1 } } }),
	'9.5.2.0-1 (d1)': ({ statement }) => statement('passed', { result: { duration } }),
	'9.5.2.0-2 (d)': ({ statement }) => statement('failed', { result: { duration } }),
	'9.5.2.0-3 (d)': ({ statement }) => statement('terminated', { result: { duration, success: true } }),
	'9.5.3.0-1 (d1)': ({ statement }) => statement('completed', { result: { duration } }),
	'9.5.3.0-2 (d)': ({ statement }) => statement('terminated', { result: { duration, completion: true } }),
	'9.5.4.1-1 (d)': ({ statement }) => statement('terminated'),
	'9.5.4.1-2 (d)': ({ statement }) => statement('completed', { result: { completion: true } }),
	'9.5.4.1-3 (d)': ({ statement }) => statement('passed', { result: { success: true } }),
	'9.5.4.1-4 (d)': ({ statement }) => statement('failed', { result: { success: false } }),
	'9.6.2.2-1 (d1)': ({ statement }) => statement('completed', { result: { completion: true, duration } }),
	'9.6.2.2-1 (d2)': ({ statement }) => statement('passed', { result: { success: true, duration } }),
	'9.6.2.2-1 (d3)': ({ statement }) => statement('failed', { result: { success: false, duration } }),
	'9.6.2.1-1': ({ statement }) => statement('completed', {}, [])
};

test.each(Object.entries(refused))(
	'C5 refuses by %s what that requirement forbids',
	async (requirement, broken) => {
		expect(requirements).toHaveProperty([requirement]);
		const session = await aSession();
		expect(await session.say(session.statement('initialized'))).toBe('taken in');
		expect(await session.say(broken(session))).toBe(requirement);
	}
);

test('C5 refuses what comes before initialized, after terminated, or a second time', async () => {
	const { store, statement, say } = await aSession();
	expect(await say(statement('terminated', { result: { duration } }))).toBe('9.3.0.0-4 (d2)');
	const initialized = statement('initialized');
	expect(await say(initialized)).toBe('taken in');
	expect(await say(initialized)).toBe('taken in');
	const completed = () => statement('completed', { result: { completion: true, duration } }, moveOn);
	const passed = () => statement('passed', { result: { success: true, duration } }, moveOn);
	const failed = () => statement('failed', { result: { success: false, duration } }, moveOn);
	expect(await say(completed())).toBe('taken in');
	expect(await say(completed())).toBe('9.3.0.0-6 (d2)');
	expect(await say(passed())).toBe('taken in');
	expect(await say(passed())).toBe('9.3.0.0-7 (d2)');
	expect(await say(failed())).toBe('9.3.0.0-8 (d)');
	expect(await say(statement('terminated', { result: { duration } }))).toBe('taken in');
	expect(await say(statement('answered', {}, []))).toBe('9.3.0.0-5 (d2)');
	expect(store.verbs).toEqual(['initialized', 'completed', 'passed', 'terminated']);
});

test('C5 refuses completion in browsing and in review', async () => {
	for (const mode of ['Browse', 'Review'] as const) {
		const { statement, say } = await aSession({ mode });
		await say(statement('initialized'));
		const completed = statement('completed', { result: { completion: true, duration } }, moveOn);
		expect(await say(completed)).toBe('10.2.2.0-5 (d)');
	}
});

test('C5 refuses a stranger, another learner, and whoever writes over the launch data', async () => {
	const { call, headers, agent, registration, store } = await aSession();
	const at = (changes: Record<string, string>) =>
		`/xapi/activities/state?${new URLSearchParams({ activityId: store.activityId, agent, registration, stateId: 'medvandrer', ...changes })}`;
	const refusal = async (path: string, init: RequestInit) => (await call(path, init)).text();
	expect(await refusal(at({}), {})).toBe('8.1.2.0-5 (d)');
	expect(await refusal(at({ agent: '{}' }), { headers })).toBe('8.1.3.0-3 (d)');
	expect(await refusal(at({ registration: 'x' }), { headers })).toBe('8.1.4.0-3 (d)');
	expect(await refusal(at({ stateId: 'LMS.LaunchData' }), { headers, method: 'PUT', body: '{}' })).toBe(
		'10.2.1.0-5 (d)'
	);
	const profile = (asked: Record<string, string>) => `/xapi/agents/profile?${new URLSearchParams(asked)}`;
	expect(await refusal(profile({ agent: '{}', profileId: 'cmi5LearnerPreferences' }), { headers })).toBe(
		'11.0.0.0-1 (d)'
	);
	expect(await refusal(profile({ agent, profileId: 'other' }), { headers })).toBe('11.0.0.0-4');
});

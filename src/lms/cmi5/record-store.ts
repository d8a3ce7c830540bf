/**
 * The three places of an LMS's xAPI endpoint that the course uses, as calls that never throw: an answer that
 * did not come is one more answer. What is sent may outlive its page, since the page may be gone before it
 * arrives, as far as browsers let it.
 */
import type { Fault } from '../standard.ts';
import type { Launch } from './launch.ts';
import type { LaunchWindow } from './launch-window.ts';
import type { Statement } from './statement.ts';

/** What came back; `status` is 0 when nothing did. */
export interface Reply {
	readonly status: number;
	readonly text: string;
	readonly etag?: string | undefined;
}

export interface RecordStore {
	tell(statements: readonly Statement[]): Promise<Reply>;
	told(statement: Statement): Promise<Reply>;
	state(stateId: string): Promise<Reply>;
	keep(stateId: string, document: unknown, condition: Readonly<Record<string, string>>): Promise<Reply>;
	profile(profileId: string): Promise<Reply>;
}

export async function reply(window: LaunchWindow, address: string, request: RequestInit): Promise<Reply> {
	try {
		const response = await window.fetch(address, request);
		return {
			status: response.status,
			text: await response.text(),
			etag: response.headers.get('etag') ?? undefined
		};
	} catch {
		return { status: 0, text: '' };
	}
}

/** A browser refuses to keep more than 64 KiB alive past its page, all that is under way together. */
const mostAlive = 40_000;

export function recordStore(window: LaunchWindow, launch: Launch, token: string): RecordStore {
	const { activityId, actorText: agent, registration } = launch;
	const headers = { authorization: `Basic ${token}`, 'x-experience-api-version': '1.0.3' };
	const address = (place: string, asked: Readonly<Record<string, string>> = {}) =>
		`${launch.endpoint}${place}?${new URLSearchParams(asked)}`.replace(/\?$/, '');
	const read = (from: string) => reply(window, from, { headers, cache: 'no-store' });
	const send = (method: string, to: string, value: unknown, more: Readonly<Record<string, string>> = {}) => {
		const body = JSON.stringify(value);
		return reply(window, to, {
			method,
			headers: { ...headers, 'content-type': 'application/json', ...more },
			body,
			keepalive: body.length <= mostAlive
		});
	};
	const stateAt = (stateId: string) =>
		address('activities/state', { activityId, agent, registration, stateId });
	return {
		tell: (statements) =>
			send('POST', address('statements'), statements.length === 1 ? statements[0] : statements),
		told: ({ id }) => read(address('statements', { statementId: id })),
		state: (stateId) => read(stateAt(stateId)),
		keep: (stateId, document, condition) => send('PUT', stateAt(stateId), document, condition),
		profile: (profileId) => read(address('agents/profile', { agent, profileId }))
	};
}

export const isGood = ({ status }: Reply): boolean => status >= 200 && status < 300;

/** What a reply that isn't good means for what was to be saved. */
export function faultOf({ status }: Reply): Fault {
	const isOver = status === 401 || status === 403;
	return {
		fault: isOver ? 'expired' : 'not committed',
		lmsError: status === 0 ? 'no answer' : String(status)
	};
}

/**
 * An LMS that speaks cmi5, for tests: launcher and record store in one, in memory. It refuses whatever the
 * specification refuses, and names the requirement it refuses by, in the words of @cmi5/requirements. It answers
 * a Request with a Response, so that it stands behind an injected fetch and behind a server alike.
 */
import { createHash, randomUUID } from 'node:crypto';

const context = 'https://w3id.org/xapi/cmi5/context/';
const sessionExtension = `${context}extensions/sessionid`;
const cmi5Category = `${context}categories/cmi5`;
const moveOnCategory = `${context}categories/moveon`;
const verbBase = 'http://adlnet.gov/expapi/verbs/';

export interface Said {
	readonly id?: string;
	readonly timestamp?: string;
	readonly actor?: unknown;
	readonly verb?: { readonly id?: string };
	readonly object?: { readonly id?: string };
	readonly result?: Record<string, unknown> & { readonly score?: Record<string, unknown> };
	readonly context?: Record<string, unknown> & {
		readonly registration?: string;
		readonly contextActivities?: Record<string, readonly { readonly id: string }[]>;
		readonly extensions?: Record<string, unknown>;
	};
}

export interface Enrolment {
	readonly mode: 'Normal' | 'Browse' | 'Review';
	readonly returnURL?: string;
	readonly contextActivities?: Record<string, unknown>;
}

interface Session {
	readonly id: string;
	readonly token: string;
	readonly launchData: Record<string, unknown> & { contextTemplate: Record<string, unknown> };
	isFetched: boolean;
	hasReadLaunchData: boolean;
	hasReadPreferences: boolean;
	readonly verbs: string[];
}

/** What went wrong on the way, in the ways that networks and platforms do. */
export interface Disturbance {
	/** Nothing comes through. */
	away?: boolean;
	/** The next so many requests are taken in, and their answers lost. */
	losesAnswers?: number;
	/** The token is no longer known. */
	expired?: boolean;
	/** The document's version is not told. */
	withoutVersions?: boolean;
}

export class StrictRecordStore {
	readonly origin: string;
	readonly activityId = 'https://lms.example/activities/7d1';
	readonly registration = randomUUID();
	readonly actor = {
		objectType: 'Agent',
		name: 'Kari Nordmann',
		account: { homePage: 'https://lms.example', name: 'kari-1' }
	};
	readonly statements: Said[] = [];
	/** Every refusal: the requirement it goes by, and what was met. */
	readonly refusals: { readonly requirement: string; readonly met: string }[] = [];
	/** Every request, in order, as «METHOD place». */
	readonly requests: string[] = [];
	disturbance: Disturbance = {};
	preferences: unknown = undefined;
	#document: string | undefined;
	readonly #sessions: Session[] = [];

	constructor(origin = 'https://lrs.example') {
		this.origin = origin;
	}

	/** A new launch of the course: the query to open it with. */
	launch({ mode, returnURL, contextActivities }: Enrolment = { mode: 'Normal' }): string {
		const id = randomUUID();
		this.#sessions.push({
			id,
			token: Buffer.from(`${id}:x`).toString('base64'),
			launchData: {
				contextTemplate: {
					contextActivities: contextActivities ?? {
						grouping: [{ objectType: 'Activity', id: 'urn:medvandrer:au:item' }]
					},
					extensions: { [sessionExtension]: id, 'https://lms.example/tenant': 4 }
				},
				launchMode: mode,
				moveOn: 'Completed',
				...(returnURL !== undefined && { returnURL })
			},
			isFetched: false,
			hasReadLaunchData: false,
			hasReadPreferences: false,
			verbs: []
		});
		// The order of the parameters is nobody's promise.
		return `?${new URLSearchParams({
			activityId: this.activityId,
			registration: this.registration,
			actor: JSON.stringify(this.actor),
			fetch: `${this.origin}/fetch?session=${id}`,
			endpoint: `${this.origin}/xapi`
		})}`;
	}

	get verbs(): string[] {
		return this.statements.map(({ verb }) => (verb?.id ?? '').replace(verbBase, ''));
	}

	get document(): unknown {
		return this.#document === undefined ? undefined : (JSON.parse(this.#document) as unknown);
	}

	/** As another tab or machine would have left it. */
	putDocument(text: string): void {
		this.#document = text;
	}

	async answer(request: Request): Promise<Response> {
		const { pathname } = new URL(request.url);
		this.requests.push(`${request.method} ${pathname}`);
		if (this.disturbance.away) throw new TypeError('Failed to fetch');
		const response = await this.#answer(request);
		const { losesAnswers = 0 } = this.disturbance;
		if (losesAnswers > 0) {
			this.disturbance.losesAnswers = losesAnswers - 1;
			throw new TypeError('Failed to fetch');
		}
		return response;
	}

	async #answer(request: Request): Promise<Response> {
		const { pathname, searchParams } = new URL(request.url);
		if (pathname === '/fetch') return this.#fetched(request, searchParams.get('session') ?? '');
		const authorization = request.headers.get('authorization');
		const session = this.#sessions.find(({ token }) => authorization === `Basic ${token}`);
		if (!session?.isFetched || this.disturbance.expired) {
			return this.#refuse('8.1.2.0-5 (d)', authorization ?? 'no token', 401);
		}
		if (!request.headers.get('x-experience-api-version')?.startsWith('1.0')) {
			return this.#refuse('4.1.0.0-1', 'no version of xAPI', 400);
		}
		const place = `${request.method} ${pathname.replace('/xapi/', '')}`;
		if (place === 'POST statements') return this.#said(session, await request.json());
		if (place === 'GET statements') {
			const found = this.statements.find(({ id }) => id === searchParams.get('statementId'));
			return found ? Response.json(found) : new Response('', { status: 404 });
		}
		if (place === 'GET agents/profile') return this.#profile(session, searchParams);
		if (pathname.endsWith('/activities/state')) return this.#state(session, request, searchParams);
		return this.#refuse('7.0.0.0-2', place, 404);
	}

	#fetched(request: Request, id: string): Response {
		const session = this.#sessions.find((one) => one.id === id);
		if (!session) return Response.json({ 'error-code': '3', 'error-text': 'Unknown' });
		if (request.method !== 'POST') return this.#refuse('8.1.2.0-4', request.method, 405);
		if (session.isFetched) {
			this.refusals.push({ requirement: '8.2.3.0-1', met: 'fetched twice' });
			return Response.json({ 'error-code': '1', 'error-text': 'Already in use' });
		}
		session.isFetched = true;
		return Response.json({ 'auth-token': session.token });
	}

	#profile(session: Session, asked: URLSearchParams): Response {
		if (asked.get('agent') !== JSON.stringify(this.actor))
			return this.#refuse('11.0.0.0-1 (d)', 'another agent');
		if (asked.get('profileId') !== 'cmi5LearnerPreferences')
			return this.#refuse('11.0.0.0-4', asked.get('profileId') ?? '');
		session.hasReadPreferences = true;
		return this.preferences === undefined
			? new Response('', { status: 404 })
			: Response.json(this.preferences);
	}

	async #state(session: Session, request: Request, asked: URLSearchParams): Promise<Response> {
		if (asked.get('agent') !== JSON.stringify(this.actor))
			return this.#refuse('8.1.3.0-3 (d)', 'another agent');
		if (asked.get('registration') !== this.registration)
			return this.#refuse('8.1.4.0-3 (d)', 'another registration');
		if (asked.get('activityId') !== this.activityId) return this.#refuse('7.0.0.0-3', 'another activity');
		if (asked.get('stateId') === 'LMS.LaunchData') {
			if (request.method !== 'GET') return this.#refuse('10.2.1.0-5 (d)', request.method);
			session.hasReadLaunchData = true;
			return Response.json(session.launchData);
		}
		const version = (text: string) => `"${createHash('sha1').update(text).digest('hex')}"`;
		const told = (text: string) => (this.disturbance.withoutVersions ? {} : { etag: version(text) });
		if (request.method === 'GET') {
			if (this.#document === undefined) return new Response('', { status: 404 });
			return new Response(this.#document, { headers: told(this.#document) });
		}
		const match = request.headers.get('if-match');
		if (match !== null && match !== version(this.#document ?? '')) return new Response('', { status: 412 });
		this.#document = await request.text();
		return new Response(null, { status: 204, headers: told(this.#document) });
	}

	#said(session: Session, body: unknown): Response {
		const all = [body].flat() as Said[];
		for (const one of all) {
			const before = this.statements.find(({ id }) => id !== undefined && id === one.id);
			if (before && JSON.stringify(before) === JSON.stringify(one)) continue;
			if (before) return this.#refuse('4.1.0.0-1', `another statement has the id ${one.id}`, 409);
			const broken = this.#brokenBy(session, one);
			if (broken) return this.#refuse(broken, JSON.stringify(one));
			session.verbs.push(this.#verb(one));
			this.statements.push(one);
		}
		return Response.json(all.map(({ id }) => id));
	}

	#verb = ({ verb }: Said): string => (verb?.id ?? '').replace(verbBase, '');

	/** The first requirement that a statement breaks. The ids are those of @cmi5/requirements. */
	#brokenBy(session: Session, said: Said): string | undefined {
		const verb = this.#verb(said);
		const { result = {}, context: about = {} } = said;
		const categories = [about.contextActivities?.['category'] ?? []].flat().map(({ id }) => id);
		const isDefined = categories.includes(cmi5Category);
		const judges = 'success' in result || 'completion' in result;
		const ever = (one: string) => this.verbs.includes(one);
		const { mode, template } = {
			mode: session.launchData['launchMode'],
			template: session.launchData.contextTemplate
		};
		const duration = /^PT\d+H\d+M\d+(?:\.\d{1,2})?S$/.test(String(result['duration']));
		const rules: (readonly [string, boolean])[] = [
			[
				'9.1.0.0-1 (d)',
				/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(said.id ?? '')
			],
			['9.7.0.0-1 (d)', said.timestamp !== undefined],
			['9.7.0.0-2 (d)', /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(said.timestamp ?? '')],
			['9.2.0.0-1', JSON.stringify(said.actor) === JSON.stringify(this.actor)],
			['8.1.4.0-3 (d)', about.registration === this.registration],
			['9.6.3.1-4 (d)', about.extensions?.[sessionExtension] === session.id],
			['10.2.1.0-4', session.hasReadLaunchData],
			['10.2.1.0-7 (d)', holds(about, template)],
			['11.0.0.0-3 (d2)', session.hasReadPreferences],
			['9.3.2.0-3 (d)', !(verb === 'initialized' && session.verbs.includes('initialized'))],
			['9.3.0.0-4 (d2)', verb === 'initialized' || session.verbs.includes('initialized')],
			['9.3.0.0-5 (d2)', !session.verbs.includes('terminated')],
			['9.6.2.2-2 (d)', !categories.includes(moveOnCategory) || (isDefined && judges)],
			['9.5.1.0-3 (d1)', !('raw' in (result.score ?? {})) || 'min' in (result.score ?? {})],
			['9.5.1.0-3 (d2)', !('raw' in (result.score ?? {})) || 'max' in (result.score ?? {})]
		];
		if (isDefined) {
			rules.push(
				['9.3.0.0-1', ['initialized', 'completed', 'passed', 'failed', 'terminated'].includes(verb)],
				['8.1.5.0-6 (d)', said.object?.id === this.activityId],
				['10.2.2.0-5 (d)', mode === 'Normal' || ['initialized', 'terminated'].includes(verb)],
				['9.3.0.0-6 (d2)', !(verb === 'completed' && ever('completed'))],
				['9.3.0.0-7 (d2)', !(verb === 'passed' && ever('passed'))],
				['9.3.0.0-8 (d)', !(verb === 'failed' && ever('passed'))],
				[
					'9.3.0.0-3 (d)',
					!(
						['passed', 'failed'].includes(verb) &&
						session.verbs.some((one) => ['passed', 'failed'].includes(one))
					)
				],
				['9.3.0.0-2 (d)', !session.verbs.includes(verb)],
				['9.5.1.0-2 (d)', !('score' in result) || ['passed', 'failed'].includes(verb)],
				['9.5.2.0-1 (d1)', verb !== 'passed' || result['success'] === true],
				['9.5.2.0-2 (d)', verb !== 'failed' || result['success'] === false],
				['9.5.2.0-3 (d)', !('success' in result) || ['passed', 'failed'].includes(verb)],
				['9.5.3.0-1 (d1)', verb !== 'completed' || result['completion'] === true],
				['9.5.3.0-2 (d)', !('completion' in result) || verb === 'completed'],
				['9.5.4.1-1 (d)', verb !== 'terminated' || duration],
				['9.5.4.1-2 (d)', verb !== 'completed' || duration],
				['9.5.4.1-3 (d)', verb !== 'passed' || duration],
				['9.5.4.1-4 (d)', verb !== 'failed' || duration],
				['9.6.2.2-1 (d1)', verb !== 'completed' || categories.includes(moveOnCategory)],
				['9.6.2.2-1 (d2)', verb !== 'passed' || categories.includes(moveOnCategory)],
				['9.6.2.2-1 (d3)', verb !== 'failed' || categories.includes(moveOnCategory)]
			);
		} else {
			rules.push(['9.6.2.1-1', !['initialized', 'completed', 'terminated'].includes(verb)]);
		}
		return rules.find(([, holdsGood]) => !holdsGood)?.[0];
	}

	#refuse(requirement: string, met: string, status = 403): Response {
		this.refusals.push({ requirement, met });
		return new Response(requirement, { status });
	}
}

/** Whether all that the template says is said unaltered; lists may have more in them. */
function holds(value: unknown, template: unknown): boolean {
	if (Array.isArray(template)) {
		const said = [value ?? []].flat().map((one) => JSON.stringify(one));
		return template.every((one) => said.includes(JSON.stringify(one)));
	}
	if (typeof template !== 'object' || template === null) return value === template;
	return Object.entries(template).every(([key, one]) => {
		const said =
			typeof value === 'object' && value !== null ? (Reflect.get(value, key) as unknown) : undefined;
		return holds(said, one) || holds(said, [one]);
	});
}

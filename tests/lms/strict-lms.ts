/**
 * An LMS for tests: scorm-again, which is lenient, behind a layer that holds the course to the standard's
 * own limits, writes down every call, and fails on demand in the ways that LMSs fail. It lives as long as
 * an enrolment: `launch` begins a new visit, with what the last one left. It runs in a browser as well.
 */
import { Scorm12API, Scorm2004API, type IHttpService, type StringKeyMap } from 'scorm-again';
import { spec12, spec2004, type CallName, type Edition } from './standard-limits.ts';

const profiles = { spec12, spec2004 };
export type Profile = keyof typeof profiles;
export const allProfiles = Object.keys(profiles) as Profile[];

/** Each is a way in which an LMS has been seen to fail. They are switched on and off while the course runs. */
export interface Faults {
	/** As after a reload in Moodle, which wants a new launch. */
	refusesToOpen?: boolean;
	/** `null` to a page on its way out; `false` once the session has run out; a yes that means nothing. */
	commits?: 'null' | 'false' | 'true, and stores nothing';
	/** "false" with error 0, from LMSs that mean yes. */
	setsSayFalse?: boolean;
	/** true where the standard says "true". */
	booleans?: boolean;
	capitalStatus?: boolean;
	/** Elements this LMS doesn't have, and elements it won't have written just now. */
	lacks?: readonly string[];
	refuses?: readonly string[];
	throws?: readonly CallName[];
	/** Cuts suspend_data here, and says yes. */
	cutsStateAt?: number;
}

export interface Launch {
	mode?: 'normal' | 'review' | 'browse';
	credit?: 'credit' | 'no-credit';
	learnerId?: string;
	learnerName?: string;
	/** How the LMS says that the visit begins, if not by the rules. */
	entry?: 'ab-initio' | 'resume' | '';
	/** A status that the LMS has given on its own account. */
	status?: string;
}

export interface Call {
	readonly call: CallName;
	readonly values: readonly string[];
	readonly answer: unknown;
	readonly error: string;
}

type Methods = Record<string, (...values: string[]) => unknown>;

export class StrictLms {
	readonly edition: Edition;
	/** To be put on a window under `edition.apiName`. Its methods need their `this`, as those of many LMSs do. */
	readonly api: Methods = {};
	/** Every call of every visit, in order, but for the questions about errors. */
	readonly calls: Call[] = [];
	faults: Faults = {};
	#lenient: Methods = {};
	#stored: StringKeyMap = {};
	#visit: 'to come' | 'on' | 'over' = 'to come';
	#error = '0';

	constructor(profile: Profile, launch: Launch = {}) {
		this.edition = profiles[profile];
		const take = this.#take.bind(this);
		const api = this.api;
		for (const [call, name] of Object.entries(this.edition.calls) as [CallName, string][]) {
			api[name] = function (...values) {
				if (this !== api) throw new TypeError('Illegal invocation');
				return take(call, values);
			};
		}
		this.launch(launch);
	}

	launch(launch: Launch = {}): void {
		const {
			mode = 'normal',
			credit = 'credit',
			learnerId = 'kari-1',
			learnerName = 'Nordmann, Kari'
		} = launch;
		const service: IHttpService = {
			processHttpRequest: (_address, commit) => {
				if (!['false', 'true, and stores nothing'].includes(this.faults.commits ?? '')) {
					this.#stored = structuredClone(commit) as StringKeyMap;
				}
				return { result: 'true', errorCode: 0 };
			},
			updateSettings: () => undefined
		};
		const settings = { lmsCommitUrl: 'in memory', logLevel: 5 };
		// A visit that didn't end by suspending was the end of its attempt, and the next begins with nothing.
		const suspended = this.stored(this.edition.exit) === 'suspend';
		const entry = launch.entry ?? (suspended ? 'resume' : 'ab-initio');
		const api =
			this.edition === spec12 ? new Scorm12API(settings, service) : new Scorm2004API(settings, service);
		if (suspended) api.loadFromJSON(this.#stored['cmi'] as StringKeyMap, 'cmi');
		if (api instanceof Scorm12API) {
			const student = { student_id: learnerId, student_name: learnerName };
			Object.assign(api.cmi.core, student, { lesson_mode: mode, credit, entry });
		} else {
			Object.assign(api.cmi, { learner_id: learnerId, learner_name: learnerName, mode, credit, entry });
		}
		if (launch.status !== undefined) {
			if (api instanceof Scorm12API) api.cmi.core.lesson_status = launch.status;
			else api.cmi.completion_status = launch.status;
		}
		this.#lenient = api as unknown as Methods;
		this.#visit = 'to come';
	}

	/** What the LMS would still know if it were switched off now. */
	stored(element: string): string {
		let value: unknown = this.#stored;
		for (const name of element.split('.')) {
			value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
		}
		return typeof value === 'string' ? value : '';
	}

	made(call: CallName): Call[] {
		return this.calls.filter((made) => made.call === call);
	}

	/** The values that were written to an element, in order. */
	written(element: string): string[] {
		return this.made('set').flatMap(({ values: [name, value = ''] }) => (name === element ? [value] : []));
	}

	#take(call: CallName, values: readonly string[]): unknown {
		if (call === 'lastError') return this.#error;
		if (this.faults.throws?.includes(call)) {
			this.calls.push({ call, values, answer: 'thrown', error: this.#error });
			throw new Error('The LMS broke down.');
		}
		this.#error = '0';
		let answer = this.#answer(call, values);
		if (this.faults.booleans && (answer === 'true' || answer === 'false')) answer = answer === 'true';
		this.calls.push({ call, values, answer, error: this.#error });
		return answer;
	}

	#answer(call: Exclude<CallName, 'lastError'>, values: readonly string[]): unknown {
		const { edition, faults } = this;
		const [element = '', value = ''] = values;
		if (call === 'initialize' ? this.#visit !== 'to come' : this.#visit !== 'on') {
			return this.#refuse(edition.outOfTurn[call]);
		}
		switch (call) {
			case 'initialize':
				if (faults.refusesToOpen) return this.#refuse(edition.outOfTurn.initialize);
				this.#visit = 'on';
				return this.#pass(call);
			case 'get': {
				if (faults.lacks?.includes(element)) return this.#refuse('401', '');
				const found = String(this.#pass(call, element));
				if (element !== edition.status || !faults.capitalStatus) return found;
				return found.charAt(0).toUpperCase() + found.slice(1);
			}
			case 'set': {
				if (faults.lacks?.includes(element)) return this.#refuse('401');
				if (faults.refuses?.includes(element)) return this.#refuse('101');
				if (edition.forms[element]?.test(value) === false) return this.#refuse(edition.badForm);
				const cut = element === edition.state ? value.slice(0, faults.cutsStateAt) : value;
				const answer = this.#pass(call, element, cut);
				return faults.setsSayFalse && answer === 'true' ? 'false' : answer;
			}
			case 'commit':
				if (faults.commits === 'null') return this.#refuse('391', null);
				if (faults.commits === 'false') return this.#refuse('101');
				return this.#pass(call);
			case 'terminate':
				// SCORM 1.2 lets an LMS call a course completed when the course itself has said nothing of it.
				if (this.#pass('get', edition.status) === 'not attempted')
					this.#pass('set', edition.status, 'completed');
				this.#visit = 'over';
				return this.#pass(call);
		}
	}

	#pass(call: CallName, ...values: string[]): unknown {
		const answer = this.#lenient[this.edition.calls[call]]?.(...(values.length > 0 ? values : ['']));
		this.#error = String(this.#lenient[this.edition.calls.lastError]?.());
		return answer;
	}

	#refuse(error: string, answer: unknown = 'false'): unknown {
		this.#error = error;
		return answer;
	}
}

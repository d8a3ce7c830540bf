/**
 * An LMS for tests: scorm-again, which is lenient, behind the layer that holds the course to the standard's own
 * limits, with faults laid on it as LMSs have them. It lives as long as an enrolment: `launch` begins a new
 * visit, with what the last one left. It runs in a browser as well.
 */
import { Scorm12API, Scorm2004API, type IHttpService, type StringKeyMap } from 'scorm-again';
import {
	apiOf,
	deskOf,
	together,
	type Around,
	type Call,
	type Desk,
	type Fault,
	type Methods
} from '../../src/shell/faults/desk.ts';
import { spec12, spec2004, type CallName, type Edition } from '../../src/shell/faults/edition.ts';
import { strict } from '../../src/shell/faults/strict.ts';

const editions = { spec12, spec2004 };
export type EditionName = keyof typeof editions;
export const allEditions = Object.keys(editions) as EditionName[];

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

/** The world around the LMS: its clock stands still unless a test moves one, and waiting takes no time. */
export type World = Partial<Pick<Around, 'now' | 'wait'>>;

export class StrictLms {
	readonly edition: Edition;
	/** To be put on a window under `edition.apiName`. */
	readonly api: Methods;
	/** Every call of every visit, in order, but for the questions about errors. */
	readonly calls: Call[] = [];
	readonly #world: World;
	#faults: readonly Fault[] = [];
	#strict: Desk = () => ({ answer: '', error: '0' });
	#desk: Desk = this.#strict;
	#stored: StringKeyMap = {};
	#around: Around;

	constructor(name: EditionName, launch: Launch = {}, world: World = {}) {
		this.edition = editions[name];
		this.#world = world;
		this.#around = this.#aroundNow();
		this.api = apiOf(
			() => this.#desk,
			this.edition,
			(call) => void this.calls.push(call)
		);
		this.launch(launch);
	}

	/** Faults may come and go while the course runs, and begin anew with each visit. */
	get faults(): readonly Fault[] {
		return this.#faults;
	}

	set faults(faults: readonly Fault[]) {
		this.#faults = faults;
		this.#desk = together(faults)(this.#strict, this.#around);
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
				this.#stored = structuredClone(commit) as StringKeyMap;
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
		this.#around = this.#aroundNow();
		this.#strict = strict(deskOf(api, this.edition), this.#around);
		this.faults = this.#faults;
	}

	/** What the LMS would still know if it were switched off now. */
	stored(element: string): string {
		return elementOf(this.#stored, element);
	}

	made(call: CallName): Call[] {
		return this.calls.filter((made) => made.call === call);
	}

	/** The values that were written to an element, in order. */
	written(element: string): string[] {
		return this.made('set').flatMap(({ values: [name, value = ''] }) => (name === element ? [value] : []));
	}

	/** What the last visit left is what was stored when this one began. */
	#aroundNow(): Around {
		const before = this.#stored;
		return {
			edition: this.edition,
			now: this.#world.now ?? (() => 0),
			wait: this.#world.wait ?? (() => undefined),
			left: (element) => elementOf(before, element)
		};
	}
}

function elementOf(stored: unknown, element: string): string {
	let value = stored;
	for (const name of element.split('.')) {
		value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
	}
	return typeof value === 'string' ? value : '';
}

/**
 * The LMS around the course: who takes it, the launch that runs, and the calls it has made.
 *
 * A course says LMSFinish both when its learner closes it and when its page is left, as in a reload. Only
 * the first closes the course here; after the second, the page that comes next begins a new launch as it
 * calls LMSInitialize, through the very object it found before.
 */
import { noted, type Call } from './call.ts';
import type { Profile } from './faults/profiles.ts';
import { Launch, type Standing } from './launch.ts';
import { learnerWith, type Learner } from './learner.ts';
import { pretending } from './pretence.ts';
import type { Scorm12 } from './scorm12.ts';
import type { Shelf } from './shelf.ts';

const callsShown = 50;

export class Lms {
	/** What the course finds as `window.API`; one object as long as the page lives. */
	readonly api: Scorm12;
	readonly #shelf: Shelf;
	readonly #now: () => Date;
	readonly #watchers = new Set<() => void>();
	#learner: Learner;
	#launch: Launch;
	/** The launch as the course meets it. */
	#met: Scorm12;
	#pretence: Profile | undefined;
	#calls: readonly Call[] = [];
	#left = false;
	#closed = false;

	constructor(shelf: Shelf, now: () => Date) {
		this.#shelf = shelf;
		this.#now = now;
		this.#learner = learnerWith(shelf.lastLearnerId);
		[this.#launch, this.#met] = this.#launched();
		this.api = noted(this.#desk(), (call) => this.#note(call));
	}

	get learner(): Learner {
		return this.#learner;
	}

	/** Whether the learner has closed the course from within. */
	get closed(): boolean {
		return this.#closed;
	}

	/** The LMS that this one pretends to be, as long as the page lives: a reload ends it. */
	get pretence(): Profile | undefined {
		return this.#pretence;
	}

	get standing(): Standing {
		return this.#launch.standing;
	}

	/** The latest calls, the newest first. */
	get calls(): readonly Call[] {
		return this.#calls;
	}

	get lasting(): boolean {
		return this.#shelf.lasting;
	}

	get laidAside(): boolean {
		return this.#shelf.laidAside;
	}

	/** Opens the course from what is kept. The page of the launch before must be gone, or it would speak here. */
	open(learnerId: string = this.#learner.id): void {
		this.#learner = learnerWith(learnerId);
		this.#shelf.rememberLearner(this.#learner.id);
		[this.#launch, this.#met] = this.#launched();
		this.#left = false;
		this.#closed = false;
		this.#tell();
	}

	/** Opens the course in an LMS with these faults, or, without a profile, in this one as it is. */
	pretend(profile: Profile | undefined): void {
		this.#pretence = profile;
		this.open();
	}

	/** Erases what is kept about the learner, and the calls, and opens the course as for the first time. */
	erase(): void {
		this.#shelf.erase(this.#learner.id);
		this.#calls = [];
		this.open();
	}

	/** The course's page is being left. */
	leave(): void {
		this.#left = true;
	}

	watch(watcher: () => void): () => void {
		this.#watchers.add(watcher);
		return () => this.#watchers.delete(watcher);
	}

	#launched(): [Launch, Scorm12] {
		const { id } = this.#learner;
		const keep = this.#shelf.keep.bind(this.#shelf, id);
		const record = this.#shelf.read(id);
		const launch = new Launch(this.#learner, record, keep, this.#now);
		const around = {
			now: () => this.#now().getTime(),
			left: (element: string) => record?.elements[element] ?? ''
		};
		return [launch, pretending(this.#pretence, this.#apiOf(launch), around)];
	}

	#apiOf(launch: Launch): Scorm12 {
		return {
			LMSInitialize: (parameter) => launch.api.LMSInitialize(parameter),
			LMSFinish: (parameter) => {
				const answer = launch.api.LMSFinish(parameter);
				if (launch.finished) this.#closeUnlessLeft(launch);
				return answer;
			},
			LMSGetValue: (element) => launch.api.LMSGetValue(element),
			LMSSetValue: (element, value) => launch.set(element, value),
			LMSCommit: (parameter) => launch.api.LMSCommit(parameter),
			LMSGetLastError: () => launch.api.LMSGetLastError(),
			LMSGetErrorString: (code) => launch.api.LMSGetErrorString(code),
			LMSGetDiagnostic: (code) => launch.api.LMSGetDiagnostic(code)
		};
	}

	#desk(): Scorm12 {
		return {
			LMSInitialize: (parameter) => {
				if (this.#left) this.open();
				return this.#met.LMSInitialize(parameter);
			},
			LMSFinish: (parameter) => this.#met.LMSFinish(parameter),
			LMSGetValue: (element) => this.#met.LMSGetValue(element),
			LMSSetValue: (element, value) => this.#met.LMSSetValue(element, value),
			LMSCommit: (parameter) => this.#met.LMSCommit(parameter),
			LMSGetLastError: () => this.#met.LMSGetLastError(),
			LMSGetErrorString: (code) => this.#met.LMSGetErrorString(code),
			LMSGetDiagnostic: (code) => this.#met.LMSGetDiagnostic(code)
		};
	}

	/**
	 * Decided a task later: when a page is left, the browser tells the course and the frame around it in an
	 * order of its own, but in one task.
	 */
	#closeUnlessLeft(launch: Launch): void {
		setTimeout(() => {
			if (this.#left || this.#launch !== launch) return;
			this.#closed = true;
			this.#tell();
		});
	}

	#note(call: Call): void {
		this.#calls = [call, ...this.#calls].slice(0, callsShown);
		this.#tell();
	}

	#tell(): void {
		for (const watcher of this.#watchers) watcher();
	}
}

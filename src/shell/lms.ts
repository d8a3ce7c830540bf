/**
 * The LMS around the course: who takes it, the launch that runs, and the calls it has made.
 *
 * A course says LMSFinish both when its learner closes it and when its page is left, as in a reload. Only
 * the first closes the course here; after the second, the page that comes next begins a new launch as it
 * calls LMSInitialize, through the very object it found before.
 */
import { noted, type Call } from './call.ts';
import { Launch, type Standing } from './launch.ts';
import { learnerWith, type Learner } from './learner.ts';
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
	#calls: readonly Call[] = [];
	#left = false;
	#closed = false;

	constructor(shelf: Shelf, now: () => Date) {
		this.#shelf = shelf;
		this.#now = now;
		this.#learner = learnerWith(shelf.lastLearnerId);
		this.#launch = this.#launched();
		this.api = noted(this.#desk(), (call) => this.#note(call));
	}

	get learner(): Learner {
		return this.#learner;
	}

	/** Whether the learner has closed the course from within. */
	get closed(): boolean {
		return this.#closed;
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
		this.#launch = this.#launched();
		this.#left = false;
		this.#closed = false;
		this.#tell();
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

	#launched(): Launch {
		const { id } = this.#learner;
		const keep = this.#shelf.keep.bind(this.#shelf, id);
		return new Launch(this.#learner, this.#shelf.read(id), keep, this.#now);
	}

	#desk(): Scorm12 {
		return {
			LMSInitialize: (parameter) => {
				if (this.#left) this.open();
				return this.#launch.api.LMSInitialize(parameter);
			},
			LMSFinish: (parameter) => {
				const answer = this.#launch.api.LMSFinish(parameter);
				if (this.#launch.finished) this.#closeUnlessLeft(this.#launch);
				return answer;
			},
			LMSGetValue: (element) => this.#launch.api.LMSGetValue(element),
			LMSSetValue: (element, value) => this.#launch.set(element, value),
			LMSCommit: (parameter) => this.#launch.api.LMSCommit(parameter),
			LMSGetLastError: () => this.#launch.api.LMSGetLastError(),
			LMSGetErrorString: (code) => this.#launch.api.LMSGetErrorString(code),
			LMSGetDiagnostic: (code) => this.#launch.api.LMSGetDiagnostic(code)
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

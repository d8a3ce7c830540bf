/** What a learner has done, decision by decision, to hold against what is found when they come back. */
import type { SavedState } from '#lms/saved-state.ts';

export class Memory {
	/** Since the beginning, as it stood after each decision. */
	#states: SavedState[] = [];
	/** Everything that was ever so, in this course and for this learner. */
	readonly #ever = new Set<string>();
	/** How many decisions, from the first, can not be missing. */
	#safe = 0;
	/** Where something was left that was missing when they came back, and may turn up again. */
	readonly #branches: SavedState[] = [];
	isCompleted = false;

	decided(state: SavedState): void {
		this.#states.push(state);
		for (const thing of thingsIn(state)) this.#ever.add(thing);
	}

	/** What has been decided so far is kept somewhere that will hand it back. */
	holds(): void {
		this.#safe = this.#states.length;
	}

	/** The browser has forgotten, and the LMS had no more than this. */
	holdsOnly(decisions: number): boolean {
		const isLess = decisions < this.#states.length;
		this.#safe = Math.min(this.#safe, decisions);
		return isLess;
	}

	get decisions(): number {
		return this.#states.length;
	}

	get safe(): number {
		return this.#safe;
	}

	/** How many decisions, from the first, are in what was found. */
	keptIn(found: SavedState): number {
		const things = thingsIn(found);
		return this.#states.findLastIndex((state) => thingsIn(state).every((one) => things.includes(one))) + 1;
	}

	/** How many of the latest decisions are not in what was found. What was found is what they go on from. */
	missingIn(found: SavedState): number {
		const kept = this.keptIn(found);
		const missing = this.#states.length - kept;
		const things = thingsIn(found);
		if (missing > 0 && this.#branches.some((one) => thingsIn(one).every((thing) => things.includes(thing)))) {
			this.#states = [found];
			this.#safe = 0;
			return 0;
		}
		this.#branches.push(...this.#states.slice(kept));
		this.#states = this.#states.slice(0, kept);
		this.#safe = Math.min(this.#safe, kept);
		return missing;
	}

	/** What was found and this learner never did. */
	strangersIn(found: SavedState): string[] {
		return thingsIn(found).filter((thing) => !this.#ever.has(thing));
	}
}

const thingsIn = ({ completed, unfinished, done, visited }: SavedState): string[] => [
	...completed.map((conversation) => `completed ${conversation}`),
	...unfinished.map((left) => `left ${JSON.stringify(left)}`),
	...[...done, ...visited].map((tag) => `seen ${tag}`),
	...done.map((tag) => `done ${tag}`)
];

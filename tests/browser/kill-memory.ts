/** What a learner has done in a course of one conversation, to hold against what the page shows when they are back. */

/** As it is seen: whether the conversation has been gone through, and what is said so far in one that is begun. */
export interface Seen {
	readonly isDone: boolean;
	readonly said: readonly string[] | undefined;
}

export const untouched: Seen = { isDone: false, said: undefined };

export class KillMemory {
	#states = [JSON.stringify(untouched)];
	readonly #ever = new Set(this.#states);
	/** How many decisions, from the first, can not be missing. */
	safe = 0;

	get decisions(): number {
		return this.#states.length - 1;
	}

	decided(seen: Seen): void {
		const state = JSON.stringify(seen);
		this.#states.push(state);
		this.#ever.add(state);
	}

	holds(): void {
		this.safe = this.decisions;
	}

	/** The browser has forgotten, and the LMS had no more than this. */
	holdsOnly(decisions: number): boolean {
		this.safe = Math.min(this.safe, decisions);
		return decisions < this.decisions;
	}

	/**
	 * How many of the latest decisions are not in what was found, which is what they go on from; undefined where it
	 * is nothing that this learner ever did.
	 */
	missingIn(seen: Seen): number | undefined {
		const state = JSON.stringify(seen);
		if (!this.#ever.has(state)) return undefined;
		const at = this.#states.lastIndexOf(state);
		// What was missing once may turn up again, from the memory that had it.
		if (at < 0) {
			this.#states.push(state);
			this.safe = 0;
			return 0;
		}
		const missing = this.decisions - at;
		this.#states.length = at + 1;
		this.safe = Math.min(this.safe, at);
		return missing;
	}
}

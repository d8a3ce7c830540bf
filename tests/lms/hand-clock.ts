/** A window's timers and a clock, moved by hand. */
export class HandClock {
	#now = 0;
	#next = 1;
	readonly #timers = new Map<number, { at: number; callback: () => void }>();

	readonly now = () => this.#now;

	readonly setTimeout = (callback: () => void, milliseconds: number) => {
		this.#timers.set(this.#next, { at: this.#now + milliseconds, callback });
		return this.#next++;
	};

	readonly clearTimeout = (timer: number) => void this.#timers.delete(timer);

	/** Lets time pass, and everything that falls due in it happen when it does. */
	pass(milliseconds: number): void {
		const end = this.#now + milliseconds;
		for (;;) {
			const [due] = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
			if (due === undefined) break;
			const [timer, { at, callback }] = due;
			this.#timers.delete(timer);
			this.#now = at;
			callback();
		}
		this.#now = end;
	}
}

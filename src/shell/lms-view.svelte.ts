/**
 * The LMS as a page sees it. Its one addition is the frame: before another launch begins, the frame is
 * taken away, and the page has to have done it, so that the course's goodbye reaches its own launch.
 */
import { tick } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import type { Profile } from './faults/profiles.ts';
import type { Lms } from './lms.ts';

export class LmsView {
	readonly #lms: Lms;
	readonly #watch: () => void;
	readonly #hang: (page: Profile['page']) => void;
	#framed = $state(true);

	/** `hang` puts the LMS where a course can find it. */
	constructor(lms: Lms, hang: (page: Profile['page']) => void) {
		this.#lms = lms;
		this.#hang = hang;
		hang(undefined);
		// Taking the frame away makes the course say goodbye in the midst of Svelte's own update, where no state
		// may change: the fault would be thrown into the course's last call.
		this.#watch = createSubscriber((update) => lms.watch(() => queueMicrotask(update)));
	}

	get current(): Lms {
		this.#watch();
		return this.#lms;
	}

	get framed(): boolean {
		return this.#framed && !this.current.closed;
	}

	leave = (): void => this.#lms.leave();

	open = (learnerId?: string): Promise<void> => this.#afterGoodbye(() => this.#lms.open(learnerId));

	pretend = (profile: Profile | undefined): Promise<void> =>
		this.#afterGoodbye(() => this.#lms.pretend(profile));

	erase = (): Promise<void> => this.#afterGoodbye(() => this.#lms.erase());

	async #afterGoodbye(begin: () => void): Promise<void> {
		this.#framed = false;
		await tick();
		begin();
		this.#hang(this.#lms.pretence?.page);
		this.#framed = true;
	}
}

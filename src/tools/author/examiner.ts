/**
 * Has conversations looked at in a thread beside, one at a time. A save while one is being looked at ends the thread,
 * which is the only way to stop a long calculation. A thread takes a second to begin, so another one stands ready.
 */
import { Worker } from 'node:worker_threads';
import type { Asked, Look } from './looks.ts';

const thread = new URL('./examining.js', import.meta.url);

export class Examiner {
	readonly #tell: (look: Look) => void;
	readonly #complain: (error: Error) => void;
	#worker: Worker | undefined;
	#spare: Worker | undefined;
	#underWay: Asked | undefined;
	#waiting: Asked[] = [];

	constructor(tell: (look: Look) => void, complain: (error: Error) => void) {
		this.#tell = tell;
		this.#complain = complain;
	}

	/** Look at a conversation, as soon as the ones asked for before are done; an earlier wish for it is forgotten. */
	ask(asked: Asked): void {
		this.#forget(asked.id);
		this.#waiting.push(asked);
		this.#next();
	}

	/** Look at a conversation before any other. */
	askFirst(asked: Asked): void {
		const { id, save } = this.#underWay ?? {};
		if (id === asked.id && save === asked.save) return;
		this.#forget(asked.id);
		if (this.#underWay) {
			this.#waiting.unshift(this.#underWay);
			this.#stop();
		}
		this.#waiting.unshift(asked);
		this.#next();
	}

	close(): void {
		this.#waiting = [];
		this.#stop();
		void this.#spare?.terminate();
		this.#spare = undefined;
	}

	#forget(id: string): void {
		this.#waiting = this.#waiting.filter((one) => one.id !== id);
		if (this.#underWay?.id === id) this.#stop();
	}

	#stop(): void {
		void this.#worker?.terminate();
		this.#worker = undefined;
		this.#underWay = undefined;
	}

	#next(): void {
		if (this.#underWay) return;
		this.#underWay = this.#waiting.shift();
		if (!this.#underWay) return;
		if (!this.#worker) [this.#worker, this.#spare] = [this.#spare ?? this.#begun(), undefined];
		this.#worker.postMessage(this.#underWay);
	}

	#begun(): Worker {
		const worker = new Worker(thread);
		// A thread that waits for work keeps no server alive.
		worker.unref();
		worker.on('message', (look: Look | 'done') => {
			if (worker !== this.#worker) return;
			if (look !== 'done') {
				this.#tell(look);
				return;
			}
			this.#underWay = undefined;
			this.#spare ??= this.#begun();
			this.#next();
		});
		worker.on('error', (error) => {
			this.#complain(error);
			if (worker === this.#spare) this.#spare = undefined;
			if (worker !== this.#worker) return;
			this.#stop();
			this.#next();
		});
		return worker;
	}
}

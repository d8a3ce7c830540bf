/**
 * Where records are kept: in the browser's storage, or in memory where the browser refuses. Memory is a
 * poor place, so the shelf says which it was (`lasting`), and the learner is told.
 *
 * A text that can't be read as a record is laid aside under another key, never written over.
 */
import { recordIn, type LmsRecord } from './record.ts';

export type BrowserStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export class Shelf {
	/** Whether the record last asked for could not be read. */
	laidAside = false;
	readonly #storage: () => BrowserStorage;
	readonly #memory = new Map<string, string>();
	readonly #prefix: string;
	readonly #blocked: boolean;

	/** The storage comes as a function because a browser that blocks it throws at its mere name. */
	constructor(storage: () => BrowserStorage, courseId: string) {
		this.#storage = storage;
		this.#prefix = `lms:${courseId}:`;
		this.#write('probe', 'x');
		this.#blocked = this.#memory.has('probe');
		this.#remove('probe');
	}

	/** Whether all that has been stored will still be there when the page has been closed. */
	get lasting(): boolean {
		return !this.#blocked && this.#memory.size === 0;
	}

	read(learnerId: string): LmsRecord | undefined {
		const name = `record:${learnerId}`;
		const text = this.#read(name);
		const record = text === undefined ? undefined : recordIn(text);
		this.laidAside = text !== undefined && !record;
		if (text !== undefined && !record) {
			this.#write(`laid-aside:${learnerId}`, text);
			this.#remove(name);
		}
		return record;
	}

	keep(learnerId: string, record: LmsRecord): void {
		this.#write(`record:${learnerId}`, JSON.stringify(record));
	}

	erase(learnerId: string): void {
		this.#remove(`record:${learnerId}`);
		this.#remove(`laid-aside:${learnerId}`);
	}

	get lastLearnerId(): string | undefined {
		return this.#read('learner');
	}

	rememberLearner(learnerId: string): void {
		this.#write('learner', learnerId);
	}

	#read(name: string): string | undefined {
		const remembered = this.#memory.get(name);
		if (remembered !== undefined) return remembered;
		try {
			return this.#storage().getItem(this.#prefix + name) ?? undefined;
		} catch {
			return undefined;
		}
	}

	#write(name: string, text: string): void {
		try {
			this.#storage().setItem(this.#prefix + name, text);
			this.#memory.delete(name);
		} catch {
			this.#memory.set(name, text);
		}
	}

	#remove(name: string): void {
		this.#memory.delete(name);
		try {
			this.#storage().removeItem(this.#prefix + name);
		} catch {
			// A storage that refuses to remove has refused to keep as well: there is nothing in it of ours.
		}
	}
}

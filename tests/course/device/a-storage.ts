import type { Shelf } from '#course/device/shelf.ts';

/** A browser's storage that several tabs and courses share, and that fails when told to. */
export class AStorage implements Shelf {
	readonly things = new Map<string, string>();
	touches = 0;
	isClosed = false;
	/** How many more times something can be set. */
	room = Infinity;

	#touch(): void {
		this.touches += 1;
		if (this.isClosed) throw new DOMException('The operation is insecure.', 'SecurityError');
	}

	getItem(key: string): string | null {
		this.#touch();
		return this.things.get(key) ?? null;
	}

	setItem(key: string, value: string): void {
		this.#touch();
		if (this.room <= 0) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		this.room -= 1;
		this.things.set(key, value);
	}

	removeItem(key: string): void {
		this.#touch();
		this.things.delete(key);
	}

	/** The one key that ends so: keys are hashes, and no test should know how they are made. */
	keyEnding(end: string): string {
		const keys = [...this.things.keys()].filter((key) => key.endsWith(end));
		if (keys.length !== 1 || keys[0] === undefined) throw new Error(`${keys.length} keys end with "${end}".`);
		return keys[0];
	}
}

/** A browser storage that tests can look into, block and fill up. */
import type { BrowserStorage } from '../../src/shell/shelf.ts';

export class StoredTexts implements BrowserStorage {
	readonly texts = new Map<string, string>();
	full = false;

	getItem(key: string): string | null {
		return this.texts.get(key) ?? null;
	}

	setItem(key: string, text: string): void {
		if (this.full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		this.texts.set(key, text);
	}

	removeItem(key: string): void {
		this.texts.delete(key);
	}
}

/** A browser on a machine that several learners may use: its pages come and go, its storage stays. */
import { memoryShelf, type Shelf } from '#course/device/shelf.ts';
import { AStorage } from '../course/device/a-storage.ts';
import { AWindow } from '../lms/a-window.ts';

export class ABrowser {
	readonly storage = new AStorage();
	/** The mere asking for storage throws, as where a browser blocks it. */
	isBlocked = false;
	readonly pages: APage[] = [];

	/** A page, with what its window is to hold. */
	open(frame: object = {}): APage {
		const page = new APage(this, frame);
		this.pages.push(page);
		return page;
	}

	/** The page is gone without a word: none of its events or timers happens any more. */
	kill(page: APage): void {
		this.pages.splice(this.pages.indexOf(page), 1);
	}

	changed(by: APage, key: string): void {
		for (const page of this.pages) if (page !== by) page.tell('storage', { key });
	}
}

export class APage extends AWindow {
	readonly sessionStorage: Shelf = memoryShelf();
	readonly performance = { now: this.clock.now };
	readonly #browser: ABrowser;

	constructor(browser: ABrowser, frame: object) {
		super(frame);
		this.#browser = browser;
	}

	get localStorage(): Shelf {
		const { storage, isBlocked } = this.#browser;
		if (isBlocked) throw new DOMException('Access is denied.', 'SecurityError');
		return {
			getItem: (key) => storage.getItem(key),
			setItem: (key, value) => {
				const isNew = storage.getItem(key) !== value;
				storage.setItem(key, value);
				if (isNew) this.#browser.changed(this, key);
			},
			removeItem: (key) => {
				storage.removeItem(key);
				this.#browser.changed(this, key);
			}
		};
	}
}

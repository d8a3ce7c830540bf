/** Someone who does the next thing there is to do in a course of one conversation, and sees where it stands. */
import type { Frame } from '@playwright/test';
import { expect } from './course.ts';
import { untouched, type Seen } from './kill-memory.ts';

type Numbers = (below: number) => number;

export class KillLearner {
	readonly #frame: Frame;
	readonly #any: Numbers;
	#seen: Seen = untouched;
	/** Whether the conversation is before them. */
	#isTalking = false;

	constructor(frame: Frame, any: Numbers) {
		this.#frame = frame;
		this.#any = any;
	}

	/** What the course shows of earlier visits. */
	async arrive(): Promise<Seen> {
		const isDone = (await this.#frame.getByRole('main').innerText()).includes('Fullført');
		await this.#toBrief();
		const onwards = this.#button('Fortsett samtalen');
		if (await onwards.isVisible()) {
			await onwards.click();
			this.#isTalking = true;
			await expect(this.#passages).not.toHaveCount(0);
		}
		this.#seen = { isDone, said: this.#isTalking ? await this.#said() : undefined };
		return this.#seen;
	}

	/** One decision: progress is one step further afterwards. Undefined where there is none to take. */
	async decide(): Promise<Seen | undefined> {
		const isTired = this.#any(8) === 0;
		if (!this.#isTalking) {
			const beginning = this.#button('Begynn samtalen');
			if (isTired || !(await beginning.isVisible())) return this.#readInstead();
			await beginning.click();
			await expect(this.#passages).not.toHaveCount(0);
			this.#isTalking = true;
			return this.#sees({ said: [] });
		}
		const texts = await this.#choices.allInnerTexts();
		if (isTired || texts.length === 0) return this.#readInstead();
		// They stand in an order of the day, so the same one is found by its words.
		const text = texts.toSorted()[this.#any(texts.length)] ?? '';
		const before = this.#seen.said?.length ?? 0;
		await this.#choices.nth(texts.indexOf(text)).evaluate((button: HTMLElement) => button.click());
		await expect(this.#taken).toHaveCount(before + 1);
		return this.#sees({ said: await this.#said() });
	}

	/** What the course says of where progress is kept. */
	async told(): Promise<string> {
		const [footing, news] = await Promise.all([
			this.#frame.getByRole('contentinfo').innerText(),
			this.#frame.getByRole('status').first().innerText()
		]);
		return `${footing} ${news}`;
	}

	async #readInstead(): Promise<Seen | undefined> {
		if (this.#seen.isDone && this.#seen.said === undefined) return undefined;
		await this.#frame.getByRole('link', { name: 'Medvandrer' }).click();
		await this.#frame.getByRole('link', { name: 'Les som tekst i stedet' }).click();
		await this.#button('Fullfør').click();
		this.#isTalking = false;
		await this.#toBrief();
		return this.#sees({ isDone: true, said: undefined });
	}

	/** From the front page to the conversation, or to all there is to see of it. */
	async #toBrief(): Promise<void> {
		await this.#frame.getByRole('link', { name: 'Bare en kaffe' }).click();
		await expect(this.#frame.getByRole('heading', { level: 1 })).toContainText('Bare en kaffe');
	}

	#sees(change: Partial<Seen>): Seen {
		return (this.#seen = { ...this.#seen, ...change });
	}

	#said(): Promise<string[]> {
		return this.#taken.allInnerTexts();
	}

	#button(name: string) {
		return this.#frame.getByRole('button', { name, exact: true });
	}

	get #choices() {
		return this.#frame.getByRole('list', { name: 'Hva sier eller gjør du?' }).getByRole('button');
	}

	get #taken() {
		return this.#frame.locator('.taken .words');
	}

	get #passages() {
		return this.#frame.locator('.script > section');
	}
}

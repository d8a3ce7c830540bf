/**
 * The one who reads aloud on this page: a thin window on the browser's speech and the queue. Silent at once when
 * the page is hidden or left, since a voice out of a tab that nobody sees can't be found and stopped.
 */
import type { Pace } from '#course/device/device.ts';
import type { AloudHere } from './aloud-here.ts';
import { mouthOf } from './mouth.ts';
import { createReader, type Reader } from './reader.ts';
import type { Spoken } from './spoken.ts';
import { watchSupply, type Supply } from './supply.ts';

const rates: Readonly<Record<Pace, number>> = { calm: 0.8, plain: 1, brisk: 1.25 };

export function speakerOf(here: AloudHere): Speaker {
	return (here.speaker ??= new Speaker(here));
}

export class Speaker {
	readonly #here: AloudHere;
	readonly #reader: Reader | undefined;
	#supply = $state.raw<Supply['kind'] | 'looking' | 'no speech'>('looking');
	#voice = $state.raw<SpeechSynthesisVoice>();
	#now = $state.raw<Spoken>();
	#owner = $state.raw<string>();
	#waiting: readonly Spoken[] = [];

	constructor(here: AloudHere) {
		this.#here = here;
		if (!('speechSynthesis' in window)) {
			this.#supply = 'no speech';
			return;
		}
		const { speechSynthesis } = window;
		const mouth = mouthOf({
			speech: speechSynthesis,
			utterance: (text) => new SpeechSynthesisUtterance(text),
			voice: () => this.#voice,
			rate: () => rates[here.pace],
			after
		});
		this.#reader = createReader(mouth, (now) => {
			this.#now = now;
			here.reading = now?.id;
		});
		watchSupply(speechSynthesis, after, (supply) => this.#found(supply));
		document.addEventListener('visibilitychange', () => {
			if (document.hidden) this.stop();
		});
		window.addEventListener('pagehide', () => this.stop());
		window.addEventListener('keydown', ({ key }) => {
			if (key === 'Escape' && this.#now) this.stop();
		});
	}

	get supply(): Supply['kind'] | 'looking' | 'no speech' {
		return this.#supply;
	}

	get voiceName(): string {
		return this.#voice?.name ?? '';
	}

	/** Whether something that this owner asked for is being read. */
	isReadingFor(owner: string): boolean {
		return this.#owner === owner && this.#now !== undefined;
	}

	/** Instead of what was being read. Where voices are still looked for, as soon as one has come. */
	read(owner: string, spoken: readonly Spoken[]): void {
		this.#owner = owner;
		this.#waiting = this.#supply === 'looking' ? spoken : [];
		if (this.#supply === 'local') this.#reader?.read(spoken);
	}

	stop(): void {
		this.#waiting = [];
		this.#reader?.stop();
	}

	/** What asked is no longer on the page. */
	leave(owner: string): void {
		if (this.#owner === owner) this.stop();
	}

	#found(supply: Supply): void {
		this.#supply = supply.kind;
		this.#voice = supply.kind === 'local' ? supply.voice : undefined;
		const waiting = this.#waiting;
		this.#waiting = [];
		if (supply.kind === 'local' && waiting.length > 0 && this.#here.isOn) this.#reader?.read(waiting);
	}
}

function after(work: () => void, milliseconds: number): () => void {
	const timer = setTimeout(work, milliseconds);
	return () => clearTimeout(timer);
}

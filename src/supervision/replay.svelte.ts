/**
 * A share being looked at: which stretch of it, where in it, and the road that is tried beside it. A thin window
 * on plays that never change: their transcripts are told once, when the share is opened.
 */
import { beats, type Beat } from '#core/play/beats.ts';
import type { Passage } from '#core/play/transcript.ts';
import type { Reworded } from '#core/scenario/rewording.ts';
import { footsteps, type Footstep } from '#core/score/walkers.ts';
import { forkAt, forkOn, roads, type Fork, type Roads } from './fork.ts';
import type { OpenedShare } from './open-share.ts';
import type { OpenedStretch } from './opened.ts';
import { choicesShown, rewordedOf, toldPassages } from './told.ts';

export type Pace = 'line' | 'decision';

interface Told extends OpenedStretch {
	readonly passages: readonly Passage[];
	/** Those that are shown. A moment ends with what followed the choice: where that led to belongs to the way on. */
	readonly shown: readonly Passage[];
	readonly beats: readonly Beat[];
}

export class Replay {
	readonly share: OpenedShare;
	readonly #told: readonly Told[];
	#stretch = $state(0);
	#beat = $state(0);
	#fork = $state.raw<Fork>();
	pace = $state<Pace>('line');

	readonly #now: Told = $derived(this.#at(this.#stretch));
	readonly cursor: Beat = $derived(this.#now.beats[this.#beat] ?? { passage: 0, kind: 'choices', at: 0 });
	/** Told when they are first asked for, which is after the words have been shown. */
	readonly #steps: readonly Footstep[] = $derived(footsteps(this.#now.play));
	readonly steps: readonly Footstep[] = $derived(
		this.#steps.slice(0, this.cursor.passage + (isAfterChoice(this.cursor) ? 1 : 0))
	);
	/** The choices as they lay open where the cursor stands. */
	readonly choices = $derived(this.#choicesAt(this.cursor.passage));
	/** What has become of each text since. */
	readonly reworded: Reworded = $derived(this.#rewordings());
	readonly roads: Roads | undefined = $derived(this.#fork && roads(this.#now.play, this.#fork));

	constructor(share: OpenedShare) {
		this.share = share;
		this.#told = share.opened.stretches.map((stretch) => {
			const passages = toldPassages(stretch);
			const shown =
				share.opened.whole && stretch.lost === 0 ? passages : passages.filter(({ taken }) => taken);
			return { ...stretch, passages, shown, beats: beats(shown) };
		});
	}

	get count(): number {
		return this.#told.length;
	}

	get stretch(): number {
		return this.#stretch;
	}

	get passages(): readonly Passage[] {
		return this.#now.passages;
	}

	/** All that was brought: the plays, and what is shown of them. */
	get brought(): readonly Pick<Told, 'play' | 'shown'>[] {
		return this.#told;
	}

	/** Whose words are shown: those of then, or those of now, with what has changed marked where it is known. */
	get words(): 'then' | 'marked' | 'now' {
		return this.#now.seen.length > 0 ? 'then' : this.share.revision ? 'marked' : 'now';
	}

	get lost(): number {
		return this.#now.lost;
	}

	get isFirst(): boolean {
		return this.#beat === 0;
	}

	get isLast(): boolean {
		return this.#beat >= this.#now.beats.length - 1;
	}

	forward(): void {
		this.#move(this.pace === 'line' ? this.#beat + 1 : this.#next((beat) => beat > this.#beat));
	}

	back(): void {
		const earlier = (beat: number) => beat < this.#beat;
		this.#move(this.pace === 'line' ? this.#beat - 1 : this.#last(earlier));
	}

	first(): void {
		this.#move(0);
	}

	last(): void {
		this.#move(this.#now.beats.length - 1);
	}

	/** To where a passage begins. */
	to(passage: number): void {
		this.#move(this.#now.beats.findIndex((beat) => beat.passage === passage));
	}

	look(stretch: number): void {
		this.#stretch = stretch;
		this.#beat = 0;
		this.#fork = undefined;
	}

	/** Another choice where the cursor stands. */
	try(choice: string): void {
		this.#fork = forkAt(this.#now.play, this.cursor.passage, choice);
	}

	/** One choice further on the other road. */
	goOn(choice: string): void {
		if (this.#fork) this.#fork = forkOn(this.#fork, choice);
	}

	leaveFork(): void {
		this.#fork = undefined;
	}

	#at(stretch: number): Told {
		const told = this.#told[stretch];
		if (!told) throw new RangeError(`The share has ${this.#told.length} stretches, not ${stretch + 1}.`);
		return told;
	}

	#choicesAt(passage: number) {
		const { passages, seen } = this.#now;
		const met = passages[passage];
		return met ? choicesShown(this.share.scenario, met, seen[passage]) : [];
	}

	#rewordings(): Reworded {
		const { scenario, revision } = this.share;
		return rewordedOf(scenario, this.#now, revision);
	}

	#next(isThere: (beat: number) => boolean): number {
		const found = this.#now.beats.findIndex(({ kind }, beat) => isThere(beat) && kind === 'choices');
		return found === -1 ? this.#now.beats.length - 1 : found;
	}

	#last(isThere: (beat: number) => boolean): number {
		return Math.max(
			0,
			this.#now.beats.findLastIndex(({ kind }, beat) => isThere(beat) && kind === 'choices')
		);
	}

	#move(beat: number): void {
		this.#beat = Math.min(Math.max(0, beat), Math.max(0, this.#now.beats.length - 1));
	}
}

const isAfterChoice = ({ kind }: Beat): boolean => kind === 'taken' || kind === 'reaction';

/** A group's session, seen live. A thin window on the actor, which holds the rules and all that is remembered. */
import { createSubscriber } from 'svelte/reactivity';
import type { Play } from '#core/play/play.ts';
import { endingReached, open, take } from '#core/play/play.ts';
import { shuffled } from '#core/play/shuffle.ts';
import { transcript } from '#core/play/transcript.ts';
import type { Choice } from '#core/scenario/format/choice.ts';
import type { Line } from '#core/scenario/format/line.ts';
import { fewest } from '#supervision/hands.ts';
import { stepsIn, type Length } from '#supervision/plan.ts';
import {
	beginSession,
	isShown,
	roundOf,
	stepAt,
	type Session,
	type SessionEvent
} from '#supervision/session.ts';

export interface Road {
	readonly choice: Choice;
	readonly follows: readonly Line[];
	readonly ends: boolean;
}

export class SupervisionSession {
	readonly #actor: Session;
	readonly #subscribe;

	constructor(input: { play: Play; length: Length; questions: number }) {
		this.#actor = beginSession(input);
		this.#subscribe = createSubscriber((update) => {
			const watching = this.#actor.subscribe(update);
			return () => watching.unsubscribe();
		});
	}

	get #snapshot() {
		this.#subscribe();
		return this.#actor.getSnapshot();
	}

	get context() {
		return this.#snapshot.context;
	}

	get round() {
		return roundOf(this.context);
	}

	get step() {
		return stepAt(this.#snapshot);
	}

	get isStopped(): boolean {
		return this.#snapshot.matches('stopped');
	}

	get hasLeft(): boolean {
		return this.#snapshot.status === 'done';
	}

	/** «3 av 15», in the plan. */
	get progress(): string {
		const ahead = stepsIn(this.context.length);
		const { step } = this;
		return step === undefined ? '' : `${ahead.indexOf(step) + 1} av ${ahead.length}`;
	}

	/** What is open here, in the order that the group sees. */
	get choices(): Choice[] {
		const { play } = this.round;
		return shuffled(open(play), play.log.seed);
	}

	get fewest(): Choice[] {
		const few = fewest(this.round.hands);
		return this.choices.filter(({ id }) => few.includes(id));
	}

	/** The road taken, and the other one that was looked at. */
	get roads(): Road[] {
		const { play, taken, other } = this.round;
		return [taken, other].flatMap((id) => {
			const choice = this.choices.find((one) => one.id === id);
			if (!choice) return [];
			const after = take(play, choice.id);
			const [passage, next] = transcript(after).slice(-2);
			const reaction = passage?.taken?.reaction ?? [];
			const ends = endingReached(after) !== undefined;
			const more = ends || reaction.length === 0 ? (next?.lines ?? []) : [];
			return [{ choice, follows: [...reaction, ...more], ends }];
		});
	}

	shows(what: string): boolean {
		return isShown(this.context, what);
	}

	can(event: SessionEvent): boolean {
		return this.#snapshot.can(event);
	}

	send(event: SessionEvent): void {
		this.#actor.send(event);
	}
}

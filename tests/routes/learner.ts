/** Someone who does the next thing there is to do, or another, and says when that was one decision. */
import { endingReached } from '#core/play/play.ts';
import { placeAfter } from '#core/score/debrief-place.ts';
import { ConversationSession } from '../../src/routes/conversation-session.svelte.ts';
import type { CourseSession } from '../../src/routes/course-session.svelte.ts';
import { card, scenarios } from './a-course.ts';

type Numbers = (below: number) => number;

export class Learner {
	readonly #course: CourseSession;
	readonly #any: Numbers;
	readonly #conversations = new Map<string, ConversationSession>();

	constructor(course: CourseSession, any: Numbers) {
		this.#course = course;
		this.#any = any;
	}

	/** One decision: progress is one step further afterwards. */
	decide(): void {
		const before = this.#course.progress.counter;
		for (let tries = 0; this.#course.progress.counter === before && tries < 20; tries += 1) this.#act();
	}

	#act(): void {
		const which = this.#any(10);
		if (which === 0) this.#course.visit(card);
		else if (which === 1 && this.#course.standing(card) === 'visited') this.#course.finish(card);
		else this.#talk(this.#conversation(which < 8 ? 0 : 1));
	}

	#conversation(index: number): ConversationSession {
		const scenario = scenarios[index];
		if (!scenario) throw new Error('There are two conversations.');
		const session = this.#conversations.get(scenario.id) ?? new ConversationSession(scenario, this.#course);
		this.#conversations.set(scenario.id, session);
		return session;
	}

	#talk(conversation: ConversationSession): void {
		const { play, place, phase, choices } = conversation;
		if (phase === 'brief') conversation.enter();
		else if (!play) throw new Error('There is no conversation after its brief.');
		else if (place?.step === 'done') {
			if (this.#any(3) === 0) conversation.begin();
		} else if (place) {
			const decisions = play.log.choices.length;
			const picked = place.step === 'pick' ? this.#any(decisions) : place.picked;
			conversation.moveTo(placeAfter({ step: place.step, picked }, decisions));
		} else if (endingReached(play) === undefined) {
			const ids = choices.map(({ id }) => id).toSorted();
			conversation.choose(ids[this.#any(ids.length)] ?? '');
		} else conversation.goToDebrief();
	}
}

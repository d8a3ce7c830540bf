/**
 * One conversation as the learner goes through it: before it, in it, after it. Holds the play as a value
 * and tells the course session after every step, so that a reload comes back to the same line.
 */
import { debriefStart, placeFrom, placeText, type DebriefPlace } from '#core/score/debrief-place.ts';
import { switchesOn } from '#course/completion.ts';
import { revisionNotice } from '#course/revision-notice.ts';
import { seedLimit } from '#core/play/log.ts';
import { pack, unpack } from '#core/play/packed-log.ts';
import { begin, endingReached, open, rewind, take, type Play } from '#core/play/play.ts';
import { shuffled } from '#core/play/shuffle.ts';
import { transcript } from '#core/play/transcript.ts';
import { helpFor, lookedAtAfter } from '#core/score/help.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { CourseSession } from './course-session.svelte.ts';

export class ConversationSession {
	readonly scenario: Scenario;
	readonly #course: CourseSession;
	#play = $state.raw<Play>();
	#place = $state.raw<DebriefPlace>();
	/** Someone who comes back meets the brief first, and goes on from it. */
	#isBriefed = $state(false);
	/** The play was found unfinished when the page opened, and nothing has been chosen since. */
	resumed = $state(false);
	/** Decisions that this edition no longer has, so that the play was taken up earlier than it was left. */
	lost = $state(0);
	/** The play was begun in another edition than this one. */
	revised = $state(false);
	/** What is shown is a finished play, or was to be. */
	finished = $state(false);

	readonly passages = $derived(this.#play ? transcript(this.#play) : []);
	readonly choices = $derived(this.#play ? shuffled(open(this.#play), this.#play.log.seed) : []);

	constructor(scenario: Scenario, course: CourseSession) {
		this.scenario = scenario;
		this.#course = course;
		const left = course.unfinished(scenario.id);
		const found = left && unpack(scenario, left.packed);
		if (!found) {
			this.#showLatest();
			return;
		}
		this.#play = found.play;
		this.resumed = true;
		this.lost = found.lost;
		this.revised = found.edition !== scenario.edition;
		if (left.debrief !== undefined && endingReached(found.play)) {
			this.#place = placeFrom(left.debrief, found.play.log.choices.length);
		}
	}

	/** The play as it stands; undefined before the conversation has begun. */
	get play(): Play | undefined {
		return this.#play;
	}

	/** What someone who comes back is told, where the conversation was revised meanwhile. */
	get notice(): string | undefined {
		return revisionNotice(this);
	}

	/** Where the debrief stands; undefined until the learner has gone on to it. */
	get place(): DebriefPlace | undefined {
		return this.#place;
	}

	get phase(): 'brief' | 'talk' | 'debrief' {
		if (this.#place) return 'debrief';
		return this.#play && (this.#isBriefed || !this.resumed) ? 'talk' : 'brief';
	}

	/** Whether the conversation has been finished before, so that it may be practised. */
	get isFamiliar(): boolean {
		return this.#course.plays(this.scenario.id).length > 0;
	}

	get practises(): boolean {
		return this.#course.here?.settings.practice ?? false;
	}

	set practises(practice: boolean) {
		this.#course.here?.set({ practice });
	}

	/** What there is to look at after a decision, as far as help has not faded. */
	lookedAt(decision: number): { decision: number; name: string; heading: string }[] {
		const position = this.#course.data.conversations.findIndex(({ id }) => id === this.scenario.id);
		const help = helpFor(position, this.isFamiliar && this.practises);
		return lookedAtAfter(decision, this.passages, help).flatMap((one) => {
			const { taken, heading = '' } = this.passages[one] ?? {};
			return taken ? { decision: one, name: taken.choice.name, heading } : [];
		});
	}

	/** The first finished play of this conversation, where there is one besides the latest, and it can be shown. */
	get first(): Play | undefined {
		const plays = this.#course.plays(this.scenario.id);
		const first = plays.length > 1 ? plays[0] : undefined;
		const play = first && unpack(this.scenario, first.packed)?.play;
		return play && endingReached(play) !== undefined ? play : undefined;
	}

	/** From the brief into the conversation: its beginning, or where it was left. */
	enter(): void {
		this.#isBriefed = true;
		if (!this.#play) this.begin();
	}

	begin(): void {
		const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
		this.#goOn(begin(this.scenario, number % seedLimit, switchesOn(this.#course.data.course)));
	}

	choose(choice: string): void {
		if (this.#play) this.#goOn(take(this.#play, choice));
	}

	/** Play on from before a decision. The finished play it is taken from stays where it is. */
	replayFrom(decision: number): void {
		if (this.#play) this.#goOn(rewind(this.#play, decision));
	}

	goToDebrief(): void {
		this.moveTo(debriefStart);
	}

	/** `whole` makes a play of the whole conversation of one that was only sent to be played. */
	moveTo(place: DebriefPlace, whole: (play: Play) => Play = (play) => play): void {
		this.#place = place;
		if (place.step === 'done') this.#course.complete(this.scenario.id, this.#play && whole(this.#play));
		else this.#keep();
	}

	/** A conversation gone through opens where it was left: at all there is to see of the latest play. */
	#showLatest(): void {
		const latest = this.#course.plays(this.scenario.id).at(-1);
		if (!latest || !this.#course.progress.completed.includes(this.scenario.id)) return;
		const found = unpack(this.scenario, latest.packed);
		this.finished = true;
		this.revised = latest.edition !== this.scenario.edition;
		this.lost = found?.lost ?? 0;
		// One that no longer comes to an end has no debrief either.
		if (!found || endingReached(found.play) === undefined) return;
		this.#play = found.play;
		this.#place = { step: 'done', picked: undefined };
	}

	#goOn(play: Play): void {
		this.#play = play;
		this.#place = undefined;
		this.resumed = false;
		// What was said of the play as it was found is no longer news.
		this.lost = 0;
		this.revised = false;
		this.finished = false;
		this.#keep();
		const ending = endingReached(play);
		if (ending === undefined) return;
		this.#course.here?.addPlay({
			conversation: this.scenario.id,
			packed: pack(play),
			edition: this.scenario.edition,
			finishedAt: new Date().toISOString(),
			ending
		});
	}

	#keep(): void {
		if (!this.#play) return;
		const packed = pack(this.#play);
		const debrief = this.#place && placeText(this.#place);
		this.#course.keep({
			conversation: this.scenario.id,
			packed,
			...(debrief === undefined ? {} : { debrief })
		});
	}
}

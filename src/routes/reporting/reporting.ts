/**
 * What the LMS is told besides completion, in a course whose organisation has switched that on: the decisions of
 * each conversation, and one score for the course. Only the first time through a conversation counts, so that
 * whoever plays it again is as free as anyone. Whoever reads a conversation instead has made no decision in it.
 */
import { decisionsOf } from '#core/play/decision.ts';
import type { Play } from '#core/play/play.ts';
import { tagFor } from '#core/scenario/digest.ts';
import { share, total } from '#core/score/score.ts';
import { conversationsOf } from '#course/completion.ts';
import type { CourseData } from '#course/data/course-data.ts';
import { isNothing, nothingUntold, reportOf, untoldIn, untoldText, type Untold } from '#lms/report/untold.ts';
import type { SavedState } from '#lms/saved-state.ts';
import type { Report } from '#lms/standard.ts';

export class Reporting {
	readonly #data: CourseData;
	#untold: Untold;
	#report: Report | undefined;

	/** `left` is what an earlier visit had not heard the LMS confirm, as this browser keeps it. */
	constructor(data: CourseData, left: string) {
		this.#data = data;
		this.#untold = nothingUntold;
		this.#set(untoldIn(left));
	}

	/** What there is to tell; undefined when all of it is confirmed. */
	get report(): Report | undefined {
		return this.#report;
	}

	/** The same as a text to keep; empty when all of it is confirmed. */
	get text(): string {
		return this.#report ? untoldText(this.#untold) : '';
	}

	/** A conversation has been gone through for the first time. Gives its score, 0 to 100, where scores are wanted. */
	wentThrough(play: Play): number | undefined {
		const { choices, score } = this.#data.course.lms;
		if (choices) this.#set({ ...this.#untold, decisions: [...this.#untold.decisions, ...decisionsOf(play)] });
		const listed = this.#data.conversations.find(({ id }) => id === play.scenario.id);
		const bounds = listed?.attainable.at(play.log.switches.length > 0 ? -1 : 0);
		return score && bounds ? Math.round(100 * share(total(play), bounds)) : undefined;
	}

	/** The course has been completed: the mean of what its conversations gave is final, if any was played. */
	completed({ scores = {} }: SavedState): void {
		const known = conversationsOf(this.#data.course).flatMap((id) => scores[tagFor(id)] ?? []);
		if (!this.#data.course.lms.score || known.length === 0) return;
		const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
		this.#set({ ...this.#untold, score: Math.round(mean) });
	}

	/** The LMS has confirmed a report. */
	confirmed(report: Report): void {
		if (report === this.#report) this.#set(nothingUntold);
	}

	#set(untold: Untold): void {
		this.#untold = untold;
		this.#report = isNothing(untold) ? undefined : reportOf(untold);
	}
}

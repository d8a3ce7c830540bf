/**
 * One learner's visit to the course: the connection to the LMS, what this browser keeps, and the progress
 * that the two share. A thin window on them; what the rules are stands in `lms` and `course`.
 */
import { createSubscriber } from 'svelte/reactivity';
import { isCompleted, partOf, stepsOf } from '#course/completion.ts';
import type { CourseData } from '#course/data/course-data.ts';
import type { Note } from '#course/device/notes.ts';
import { goneNotice } from '#course/device/notices.ts';
import type { FinishedPlay } from '#course/device/plays.ts';
import { nextStep, remembered, setOut, standings, type Standing, type Way } from '#course/way.ts';
import type { Step } from '#course/format.ts';
import type { Play } from '#core/play/play.ts';
import { tagFor } from '#core/scenario/digest.ts';
import type { LmsRecord, Opened, Recalled } from '#lms/standard.ts';
import { attachToPage, type Page } from '#lms/attach-to-page.ts';
import { createConnection, type ConnectionSnapshot, type ConnectionWindow } from '#lms/connect.ts';
import { connectionNotice, isWell, readingNotices } from '#lms/notices.ts';
import { joined } from '#lms/joined.ts';
import { completedWith, doneWith, leftAt, visitedWith } from '#lms/progress.ts';
import { resumption, type Resumption } from '#lms/resumption.ts';
import { nothingSaved, read, write, type SavedState, type Unfinished } from '#lms/saved-state.ts';
import { KeptHere, type KeepingWindow } from './kept-here.svelte.ts';
import type { Reporting } from './reporting/reporting.ts';

/** Without an LMS the browser itself is the learner: whoever uses it shares what it keeps. */
const onlyLearner = 'this browser';
/** An LMS that turned the course away has not said who this is, and the next one at this machine is another. */
const unknownLearner = '';

/** As much of a window as a visit needs, so that one can be tried where there is none. */
export interface CourseWindow extends ConnectionWindow, KeepingWindow, Page {
	readonly performance: { now(): number };
}

export class CourseSession {
	readonly data: CourseData;
	readonly #window: CourseWindow;
	readonly #connection;
	readonly #subscribe;
	#here = $state.raw<KeptHere>();
	#kept?: { readonly learnerId: string; readonly here: KeptHere };
	/** There as soon as it is known who the learner is, and nothing is shown before that. */
	#way: Way | undefined;
	#standings = $state.raw<Readonly<Record<string, Standing>>>({});
	#progress = $state.raw<SavedState>(nothingSaved);
	#how = $state.raw<Resumption['how']>('empty');
	#takenOver = $state.raw<Readonly<Record<string, string>>>({});
	#isGone = $state(false);
	#mayWrite = $state(true);
	/** Whether the LMS had anything of this learner's when the visit began. */
	#seen = false;
	/** Only where the organisation has switched on that the LMS is told more than completion. */
	#reporting: Reporting | undefined;
	#said: LmsRecord | undefined;
	/** Resolves when it is known who the learner is, and so how far they have come. */
	readonly ready: Promise<void>;
	#known: () => void = () => undefined;
	/** Whether the learner is in the middle of a conversation. */
	isTalking = $state(false);
	/** Whether the page is shown to a group, and is all that is to be seen. */
	isPresenting = $state(false);

	constructor(data: CourseData, window: CourseWindow = globalThis.window) {
		this.data = data;
		this.#window = window;
		this.ready = new Promise((known) => (this.#known = known));
		this.#connection = createConnection({
			standard: data.standard,
			window,
			now: () => window.performance.now(),
			recall: (opened) => this.#recall(opened)
		});
		const { actor } = this.#connection;
		this.#subscribe = createSubscriber((update) => {
			const watching = actor.subscribe(update);
			return () => watching.unsubscribe();
		});
		actor.subscribe(() => {
			this.#open();
			this.#confirm();
		});
		attachToPage(this.#connection, window);
		this.#open();
	}

	/** What this browser keeps. Undefined until it is known whether there is an LMS, and who the learner is. */
	get here(): KeptHere | undefined {
		return this.#here;
	}

	get progress(): SavedState {
		return this.#progress;
	}

	/** What the learner should know now: what went wrong, or what was found; nothing when all is well. */
	get news(): string | undefined {
		const { value } = this.#snapshot;
		const memory = this.#here?.memory;
		const isChosen = this.#here?.keeping === 'session only';
		const sentences = [
			this.#here?.news,
			this.#isGone ? goneNotice : undefined,
			readingNotices[this.#how],
			isWell(value, isChosen ? undefined : memory) ? undefined : connectionNotice({ value }, memory)
		];
		return sentences.filter(Boolean).join(' ') || undefined;
	}

	/** Where progress is kept, in a sentence. */
	get keeping(): string {
		const untouched = this.#mayWrite ? undefined : readingNotices[this.#how];
		return untouched ?? connectionNotice(this.#snapshot, this.#here?.memory);
	}

	/** Where progress goes: to a learning platform, or no further than this browser. */
	get record(): 'lms' | 'browser' {
		return this.#snapshot.matches('local') ? 'browser' : 'lms';
	}

	/** The connection as it is now, for whoever looks for a fault. */
	get connection(): ConnectionSnapshot {
		return this.#snapshot;
	}

	/** True once the learner has left, and the LMS has been told. */
	get isClosed(): boolean {
		return this.#snapshot.matches('closed') || this.#snapshot.matches('leftUnsaved');
	}

	unfinished(conversation: string): Unfinished | undefined {
		return this.#progress.unfinished.find((one) => one.conversation === conversation);
	}

	/** Where another tab has left a conversation since this page opened; undefined when none has. */
	takenOver(conversation: string): string | undefined {
		return this.#takenOver[conversation];
	}

	/** Finished plays of a conversation, the first one first. */
	plays(conversation: string): readonly FinishedPlay[] {
		return this.#here?.plays.filter((play) => play.conversation === conversation) ?? [];
	}

	note(conversation: string, kind: Note['kind'], scene?: string): string {
		const isWanted = (note: Note) =>
			note.conversation === conversation && note.kind === kind && note.scene === scene;
		return this.#here?.notes.find(isWanted)?.text ?? '';
	}

	/** Where each step of the course stands. */
	standing(step: string): Standing {
		return this.#standings[step] ?? 'open';
	}

	/** The step to go on with; undefined when all is done. */
	get next(): Step | undefined {
		return nextStep(this.#steps, this.#standings);
	}

	/** The way from that step on, in the course's order; nothing when all is done. */
	get ahead(): Step[] {
		const { next } = this;
		return this.#steps.slice(next === undefined ? this.#steps.length : this.#steps.indexOf(next));
	}

	/** Keep a conversation where it stands. */
	keep(unfinished: Unfinished): void {
		this.#go({ type: 'visit', step: unfinished.conversation });
		this.#change(leftAt(this.#progress, unfinished), unfinished.conversation);
	}

	/** A conversation and its debrief have been gone through: by this play, or read. */
	complete(conversation: string, play?: Play): void {
		this.#go({ type: 'finish', step: conversation });
		const isFirst = !this.#progress.completed.includes(conversation);
		const score = isFirst && play ? this.#reporting?.wentThrough(play) : undefined;
		this.#change(completedWith(this.#progress, conversation, score), conversation);
	}

	/** A step besides the conversations has been opened. */
	visit(step: string): void {
		if (this.standing(step) === 'locked') return;
		this.#go({ type: 'visit', step });
		const progress = visitedWith(this.#progress, tagFor(step));
		if (progress === this.#progress) return;
		// To look at something is not yet to begin anew, so what could not be read at all is left alone.
		if (this.#how !== 'unreadable') this.#mayWrite = true;
		this.#progress = progress;
		this.#save(step);
	}

	/** A step besides the conversations has been gone through. */
	finish(step: string): void {
		this.#go({ type: 'finish', step });
		if (this.standing(step) === 'done') this.#change(doneWith(this.#progress, tagFor(step)), step);
	}

	/** Take away everything that this browser keeps; where nothing else keeps progress, that is gone too. */
	erase(): void {
		this.#here?.erase();
		if (this.record === 'lms') return;
		this.#progress = nothingSaved;
		this.#way = this.#setOut();
	}

	/** Save and leave. */
	close(): void {
		this.#connection.close();
	}

	get #snapshot() {
		this.#subscribe();
		return this.#connection.actor.getSnapshot();
	}

	get #steps(): Step[] {
		return stepsOf(this.data.course);
	}

	/** From where the saved state leaves it, which is also how what another tab did comes in. */
	#setOut(): Way {
		const way = setOut(this.#steps, remembered(this.#steps, this.#progress));
		this.#standings = standings(way.getSnapshot());
		return way;
	}

	#go(event: Parameters<Way['send']>[0]): void {
		if (!this.#way) return;
		this.#way.send(event);
		this.#standings = standings(this.#way.getSnapshot());
	}

	#change(progress: SavedState, step: string): void {
		if (this.#isDone(progress) && !this.#isDone(this.#progress)) this.#reporting?.completed(progress);
		this.#progress = progress;
		// Only now may what could not be read be written over: the learner has acted.
		this.#mayWrite = true;
		this.#save(step);
	}

	#save(step: string): void {
		// What is looked at in a review leaves no trace, in the browser either: it would be sent at the next visit.
		if (!this.#mayWrite || this.#connection.actor.getSnapshot().matches('readOnly')) return;
		const state = write(this.#progress);
		const report = this.#reporting?.report;
		this.#keepSent(state);
		this.#said = {
			state,
			location: partOf(this.data.course, step),
			completed: this.#isDone(this.#progress),
			...(report && { report })
		};
		this.#connection.save(this.#said);
	}

	#keepSent(state: string): void {
		if (!this.#here) return;
		const untold = this.#reporting ? this.#reporting.text : (this.#here.sent.untold ?? '');
		this.#here.sent = { state, seen: this.#seen, ...(untold !== '' && { untold }) };
	}

	#isDone(progress: SavedState): boolean {
		return isCompleted(this.data.course, remembered(this.#steps, progress).done);
	}

	/** Ready to tell more than completion, where the organisation has switched that on. */
	async #report(here: KeptHere): Promise<void> {
		try {
			const { Reporting } = await import('./reporting/reporting.ts');
			this.#reporting = new Reporting(this.data, here.sent.untold ?? '');
		} catch {
			// Without its script the course is completed all the same, and that is what it is for.
		}
		if (this.#reporting?.report) this.#saveAtOnce();
	}

	/** What the LMS has confirmed besides is not told again. */
	#confirm(): void {
		const { saved } = this.#connection.actor.getSnapshot().context;
		if (!saved?.report || saved !== this.#said) return;
		this.#said = undefined;
		this.#reporting?.confirmed(saved.report);
		this.#keepSent(saved.state);
	}

	/** Whether what is kept says that the course is completed. Asked before anything is written. */
	#recall({ learnerId, state }: Opened): Recalled {
		const { sent } = this.#keptFor(learnerId);
		if (this.#isDone(resumption(state, sent).reading.state)) return 'completed';
		return this.#isDone(read(sent.state).state) ? 'once completed' : 'nothing';
	}

	/** What this browser keeps of someone, opened once. */
	#keptFor(learnerId: string): KeptHere {
		if (this.#kept?.learnerId === learnerId) return this.#kept.here;
		this.#kept?.here.stop();
		const here = new KeptHere(this.data, learnerId, this.#window, () => this.#catchUp());
		this.#kept = { learnerId, here };
		return here;
	}

	/** As soon as it is settled who the learner is, once. */
	#open(): void {
		const snapshot = this.#connection.actor.getSnapshot();
		const { opened } = snapshot.context;
		if (this.#here || (!opened && !snapshot.matches('local'))) return;
		const nobody = snapshot.matches({ local: 'refused' }) ? unknownLearner : onlyLearner;
		const here = this.#keptFor(opened?.learnerId ?? nobody);
		const { reading, how, mayWrite, isBehind, seen } = resumption(opened?.state, here.sent);
		this.#here = here;
		this.#how = how;
		this.#seen = seen;
		this.#progress = reading.state;
		this.#way = this.#setOut();
		this.#mayWrite = mayWrite;
		this.#isGone = here.isEmpty && reading.state.completed.length > 0;
		if (seen && here.sent.state !== '' && !here.sent.seen) here.sent = { ...here.sent, seen };
		const { score, choices } = this.data.course.lms;
		if ((score || choices) && this.data.standard !== 'none') void this.#report(here);
		if (isBehind) this.#saveAtOnce();
		this.#known();
	}

	/** What has waited since an earlier visit: this one may be short. */
	#saveAtOnce(): void {
		this.#save(this.#latest);
		this.#connection.flush();
	}

	/** The step that was left last. */
	get #latest(): string {
		return this.#progress.unfinished.at(-1)?.conversation ?? '';
	}

	/** Another tab came further: what it saved is not written over from here, in the LMS either. */
	#catchUp(): void {
		const mine = { how: 'exact', state: this.#progress } as const;
		const { state } = joined(mine, read(this.#here?.sent.state ?? ''));
		if (state === mine.state) return;
		const moved = state.unfinished.filter(
			({ conversation, packed }) => this.unfinished(conversation)?.packed !== packed
		);
		const completed = state.completed.filter((one) => !mine.state.completed.includes(one));
		this.#takenOver = {
			...this.#takenOver,
			...Object.fromEntries(moved.map(({ conversation, packed }) => [conversation, packed])),
			...Object.fromEntries(completed.map((conversation) => [conversation, 'completed']))
		};
		this.#progress = state;
		this.#way = this.#setOut();
		this.#save(this.#latest);
	}
}

/**
 * One learner's visit to the course: the connection to the LMS, what this browser keeps, and the progress
 * that the two share. A thin window on them; what the rules are stands in `lms` and `course`.
 */
import { createSubscriber } from 'svelte/reactivity';
import { isCompleted, partOf } from '#course/completion.ts';
import type { CourseData } from '#course/data/course-data.ts';
import { openDevice, type Device } from '#course/device/device.ts';
import { withNote, type Note } from '#course/device/notes.ts';
import { changedElsewhereNotice, faultNotices, goneNotice, keepingNotices } from '#course/device/notices.ts';
import { withPlay, type FinishedPlay } from '#course/device/plays.ts';
import { browserStorage } from '#course/device/shelf.ts';
import { attachToPage } from '#lms/attach-to-page.ts';
import { createConnection } from '#lms/connect.ts';
import { connectionNotice, isWell, readingNotices } from '#lms/notices.ts';
import { completedWith, leftAt } from '#lms/progress.ts';
import {
	newest,
	nothingSaved,
	read,
	write,
	type Reading,
	type SavedState,
	type Unfinished
} from '#lms/saved-state.ts';

const sessionOnlyKey = 'medvandrer.session-only';
/** Without an LMS the browser itself is the learner: whoever uses it shares what it keeps. */
const onlyLearner = 'this browser';
/** An LMS that turned the course away has not said who this is, and the next one at this machine is another. */
const unknownLearner = '';

export class CourseSession {
	readonly data: CourseData;
	readonly #connection;
	readonly #subscribe;
	readonly #stop: (() => void)[];
	#device = $state.raw<Device>();
	#progress = $state.raw<SavedState>(nothingSaved);
	#plays = $state.raw<readonly FinishedPlay[]>([]);
	#notes = $state.raw<readonly Note[]>([]);
	#practises = $state(false);
	#reading = $state.raw<Reading['how']>('empty');
	#news = $state.raw<string>();
	#mayWrite = true;
	/** Whether the learner is in the middle of a conversation. */
	isTalking = $state(false);

	constructor(data: CourseData) {
		this.data = data;
		this.#connection = createConnection({ standard: data.standard, window, now: () => performance.now() });
		const { actor } = this.#connection;
		this.#subscribe = createSubscriber((update) => {
			const watching = actor.subscribe(update);
			return () => watching.unsubscribe();
		});
		const settled = actor.subscribe(() => {
			this.#open();
			this.#confirm();
		});
		this.#stop = [() => settled.unsubscribe(), attachToPage(this.#connection, window)];
		this.#open();
	}

	/** Leave the page's events alone. The connection itself closes with the page. */
	stop(): void {
		for (const stop of this.#stop) stop();
	}

	/** True once it is known whether there is an LMS, and what it remembers. */
	get isReady(): boolean {
		return this.#device !== undefined;
	}

	get progress(): SavedState {
		return this.#progress;
	}

	/** What the learner should know now: what went wrong, or what was found; nothing when all is well. */
	get news(): string | undefined {
		this.#subscribe();
		const { value } = this.#connection.actor.getSnapshot();
		const isTroubled = !isWell(value);
		const connection = isTroubled ? connectionNotice({ value }) : undefined;
		return [this.#news, readingNotices[this.#reading], connection].filter(Boolean).join(' ') || undefined;
	}

	/** Where progress is kept, in a sentence. */
	get keeping(): string {
		this.#subscribe();
		return connectionNotice(this.#connection.actor.getSnapshot());
	}

	/** Where notes and finished plays are kept, in a sentence. */
	get keepingNotice(): string {
		return keepingNotices[this.#device?.keeping ?? 'blocked'];
	}

	/** False where the browser leaves no choice, since it is closed or nobody has said who the learner is. */
	get isChoosable(): boolean {
		return this.#device?.keeping === 'kept' || this.#device?.keeping === 'session only';
	}

	/** Where progress goes: to a learning platform, or no further than this browser. */
	get record(): 'lms' | 'browser' {
		this.#subscribe();
		return this.#connection.actor.getSnapshot().matches('local') ? 'browser' : 'lms';
	}

	get keeps(): 'device' | 'session' {
		return this.#device?.keeping === 'kept' ? 'device' : 'session';
	}

	get isSessionOnly(): boolean {
		return this.#device?.keeping === 'session only';
	}

	unfinished(conversation: string): Unfinished | undefined {
		return this.#progress.unfinished.find((one) => one.conversation === conversation);
	}

	/** Finished plays of a conversation, the first one first. */
	plays(conversation: string): readonly FinishedPlay[] {
		return this.#plays.filter((play) => play.conversation === conversation);
	}

	note(conversation: string, kind: Note['kind'], scene?: string): string {
		return (
			this.#notes.find((one) => one.conversation === conversation && one.kind === kind && one.scene === scene)
				?.text ?? ''
		);
	}

	/** Keep a conversation where it stands. */
	keep(unfinished: Unfinished): void {
		this.#change(leftAt(this.#progress, unfinished), unfinished.conversation);
	}

	/** A conversation and its debrief have been gone through. */
	complete(conversation: string): void {
		this.#change(completedWith(this.#progress, conversation), conversation);
	}

	/** Whether the learner wants an explanation after every choice, in conversations they have finished before. */
	get practises(): boolean {
		return this.#practises;
	}

	set practises(practice: boolean) {
		this.#practises = practice;
		this.#device?.settings.write((settings) => ({ ...settings, practice }));
	}

	finished(play: FinishedPlay): void {
		const held = this.#device?.plays.write((plays) => withPlay(plays, play));
		if (held) this.#plays = held.value;
		if (held?.fault) this.#news = faultNotices[held.fault];
	}

	write(note: Note): void {
		const held = this.#device?.notes.write((notes) => withNote(notes, note));
		if (held) this.#notes = held.value;
		if (held?.fault) this.#news = faultNotices[held.fault];
	}

	/** Keep nothing in this browser from now on, and take away what lies here; or keep again. */
	keepOnlyThisSession(only: boolean): void {
		const [plays, notes] = [this.#plays, this.#notes];
		if (only) this.eraseDevice();
		try {
			if (only) sessionStorage.setItem(sessionOnlyKey, 'yes');
			else sessionStorage.removeItem(sessionOnlyKey);
		} catch {
			// Where even this is blocked nothing is kept anyway, and the device says so.
		}
		const device = this.#openDevice();
		this.#plays = device.plays.write(() => [...plays]).value;
		this.#notes = device.notes.write(() => [...notes]).value;
		device.mirror.write(() => ({ state: write(this.#progress), confirmed: false }));
	}

	/** Take away everything this browser keeps for the learner. What the LMS has is the LMS's. */
	eraseDevice(): void {
		const fault = this.#device?.eraseAll();
		this.#news = fault && faultNotices[fault];
		this.#plays = [];
		this.#notes = [];
	}

	/** True once the learner has left, and the LMS has been told. */
	get isClosed(): boolean {
		this.#subscribe();
		return this.#connection.actor.getSnapshot().matches('closed');
	}

	/** Save and leave. */
	close(): void {
		this.#connection.close();
	}

	#change(progress: SavedState, conversation: string): void {
		this.#progress = progress;
		// Only now may what could not be read be written over: the learner has acted.
		this.#mayWrite = true;
		this.#save(conversation);
	}

	#save(conversation: string): void {
		// What is looked at in a review leaves no trace, in the browser either: it would be sent at the next visit.
		if (!this.#mayWrite || this.#connection.actor.getSnapshot().matches('readOnly')) return;
		const { course } = this.data;
		const state = write(this.#progress);
		const held = this.#device?.mirror.write(() => ({ state, confirmed: false }));
		if (held?.fault) this.#news = faultNotices[held.fault];
		this.#connection.save({
			state,
			location: partOf(course, conversation),
			completed: isCompleted(course, this.#progress.completed)
		});
	}

	/** As soon as it is settled who the learner is, once. */
	#open(): void {
		const snapshot = this.#connection.actor.getSnapshot();
		const { opened } = snapshot.context;
		const isLocal = snapshot.matches('local');
		if (this.#device || (!opened && !isLocal)) return;
		const device = this.#openDevice();
		const kept = read(opened?.state ?? '');
		const mirror = device.mirror.read().value;
		const wasPutBack = opened !== undefined && kept.how === 'empty' && mirror.confirmed;
		const mirrored = read(wasPutBack ? '' : mirror.state);
		const reading = newest(kept, mirrored);
		this.#reading = reading.how;
		this.#progress = reading.state;
		this.#mayWrite = !('kept' in reading) && !('kept' in kept);
		if (reading.state.completed.length > 0 && !device.remembers() && device.keeping === 'kept')
			this.#news = goneNotice;
		if (mirror.state !== '' && mirror.state === opened?.state) this.#noteConfirmed(mirror.state);
		// The browser knew more than the LMS: an earlier commit never arrived, so it is sent again.
		if (opened && reading !== kept) this.#save(this.#progress.unfinished.at(-1)?.conversation ?? '');
	}

	/** The LMS has what was last sent to it. */
	#confirm(): void {
		const snapshot = this.#connection.actor.getSnapshot();
		const state = snapshot.context.record?.state;
		if (!snapshot.matches({ open: 'saved' }) || state === undefined) return;
		const mirror = this.#device?.mirror.read().value;
		if (mirror?.state === state && !mirror.confirmed) this.#noteConfirmed(state);
	}

	#noteConfirmed(state: string): void {
		this.#device?.mirror.write(() => ({ state, confirmed: true }));
	}

	#openDevice(): Device {
		const snapshot = this.#connection.actor.getSnapshot();
		const { opened } = snapshot.context;
		const device = openDevice({
			storage: browserStorage(window),
			courseId: this.data.course.id,
			learnerId: opened?.learnerId ?? (snapshot.matches({ local: 'refused' }) ? unknownLearner : onlyLearner),
			random: (length) => crypto.getRandomValues(new Uint8Array(length)),
			sessionOnly: isSessionOnly()
		});
		this.#device = device;
		this.#readDevice(device);
		this.#stop.push(device.watch(window, () => this.#changedElsewhere()));
		return device;
	}

	#readDevice(device: Device): void {
		const [plays, notes] = [device.plays.read(), device.notes.read()];
		this.#plays = plays.value;
		this.#notes = notes.value;
		this.#practises = device.settings.read().value.practice ?? false;
		const fault = plays.fault ?? notes.fault;
		if (fault) this.#news = faultNotices[fault];
	}

	#changedElsewhere(): void {
		if (!this.#device) return;
		this.#news = changedElsewhereNotice;
		this.#readDevice(this.#device);
		// The other tab came further: what it saved is not written over from here.
		const mirrored = read(this.#device.mirror.read().value.state).state;
		if (mirrored.counter > this.#progress.counter) this.#progress = mirrored;
	}
}

function isSessionOnly(): boolean {
	try {
		return sessionStorage.getItem(sessionOnlyKey) === 'yes';
	} catch {
		return false;
	}
}

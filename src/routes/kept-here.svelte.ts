/**
 * What this browser keeps for one learner, seen live: finished plays, notes, and the learner's settings. A
 * fault in keeping becomes a sentence in `news` until it is mended, and the value still stands for as long as
 * the page is open. How it goes with the mirror is told apart: an LMS may have what the browser would not take.
 */
import type { CourseData } from '#course/data/course-data.ts';
import { withAnswer, type Answer } from '#course/device/answers.ts';
import { openDevice, type Device, type Settings } from '#course/device/device.ts';
import type { Fault, Held } from '#course/device/drawer.ts';
import { withNote, type Note } from '#course/device/notes.ts';
import { changedElsewhereNotice, faultNotices, keepingNotices } from '#course/device/notices.ts';
import { withPlay, type FinishedPlay } from '#course/device/plays.ts';
import { browserStorage, type Shelf } from '#course/device/shelf.ts';
import type { Memory } from '#lms/notices.ts';
import type { Sent } from '#lms/resumption.ts';

const sessionOnlyKey = 'medvandrer.session-only';
/** Where the date is kept that supervision is counted from: among the answers, as what the closing page asks. */
const beganOn = { step: 'avslutning', item: 'begynte' };

/** As much of a window as keeping needs. The mere asking for its storage may throw. */
export interface KeepingWindow extends EventTarget {
	readonly localStorage: Shelf;
	readonly sessionStorage: Shelf;
}

type Kept = 'plays' | 'notes' | 'answers' | 'settings' | 'mirror';

export class KeptHere {
	readonly #window: KeepingWindow;
	readonly #courseId: string;
	readonly #learnerId: string;
	readonly #part: string | undefined;
	readonly #keepsNothing: boolean;
	readonly #changedElsewhere: () => void;
	#device: Device;
	#unwatch: () => void;
	#keeping = $state.raw<Device['keeping']>('blocked');
	#plays = $state.raw<readonly FinishedPlay[]>([]);
	#notes = $state.raw<readonly Note[]>([]);
	#answers = $state.raw<readonly Answer[]>([]);
	#settings = $state.raw<Settings>({});
	#isElsewhere = $state(false);
	#faults = $state.raw<Partial<Record<Kept, Fault>>>({});

	/** `changedElsewhere` is called when another tab has changed something of this learner's. */
	constructor(
		{ course, part, only }: CourseData,
		learnerId: string,
		window: KeepingWindow,
		changedElsewhere: () => void
	) {
		this.#window = window;
		this.#courseId = course.id;
		this.#part = part;
		this.#keepsNothing = only !== undefined;
		this.#learnerId = learnerId;
		this.#changedElsewhere = changedElsewhere;
		[this.#device, this.#unwatch] = this.#open();
	}

	stop(): void {
		this.#unwatch();
	}

	get keeping(): Device['keeping'] {
		return this.#keeping;
	}

	/** Where notes and finished plays are kept, in a sentence. */
	get notice(): string {
		return keepingNotices[this.#keeping];
	}

	get news(): string | undefined {
		const { plays, notes, answers } = this.#faults;
		const fault = [plays, notes, answers].find((one) => one !== undefined);
		return fault ? faultNotices[fault] : this.#isElsewhere ? changedElsewhereNotice : undefined;
	}

	/** How far progress is remembered here. */
	get memory(): Memory {
		if (this.#keeping !== 'kept') return 'this page';
		const { mirror } = this.#faults;
		return mirror === 'full' || mirror === 'blocked' ? 'all but the latest' : 'this browser';
	}

	get plays(): readonly FinishedPlay[] {
		return this.#plays;
	}

	get notes(): readonly Note[] {
		return this.#notes;
	}

	get answers(): readonly Answer[] {
		return this.#answers;
	}

	get settings(): Settings {
		return this.#settings;
	}

	set(change: Settings): void {
		const written = this.#device.settings.write((settings) => ({ ...settings, ...change }));
		this.#settings = this.#noted('settings', written);
	}

	get isEmpty(): boolean {
		return this.#keeping === 'kept' && !this.#device.remembers();
	}

	get sent(): Sent {
		return this.#device.mirror.read().value;
	}

	set sent(sent: Sent) {
		this.#noted(
			'mirror',
			this.#device.mirror.write(() => sent)
		);
	}

	addPlay(play: FinishedPlay): void {
		this.#plays = this.#noted(
			'plays',
			this.#device.plays.write((plays) => withPlay(plays, play))
		);
	}

	write(note: Note): void {
		this.#notes = this.#noted(
			'notes',
			this.#device.notes.write((notes) => withNote(notes, note))
		);
	}

	answer(answer: Answer): void {
		this.#answers = this.#noted(
			'answers',
			this.#device.answers.write((answers) => withAnswer(answers, answer))
		);
	}

	/** The ISO date on which the learner says to have begun in the job; empty until they have. */
	get began(): string {
		return this.#answers.find((one) => one.step === beganOn.step && one.item === beganOn.item)?.text ?? '';
	}

	beginOn(date: string): void {
		this.answer({ ...beganOn, text: date });
	}

	/** Take away the learner's own words, and leave what they have done. */
	eraseWords(): void {
		this.#fault('notes', this.#device.notes.erase());
		this.#fault('answers', this.#device.answers.erase());
		this.#notes = [];
		this.#answers = [];
	}

	/** Take away everything that is kept here for the learner. */
	erase(): void {
		const fault = this.#device.eraseAll();
		this.#faults = fault ? { plays: fault } : {};
		this.#plays = [];
		this.#notes = [];
		this.#answers = [];
		this.#settings = {};
	}

	/** Keep nothing here from now on, and take away what there is; or keep again. What is on the screen stays. */
	keepOnlyThisSession(only: boolean): void {
		const [plays, notes, answers] = [this.#plays, this.#notes, this.#answers];
		const [settings, sent] = [this.#settings, this.sent];
		if (only) this.erase();
		try {
			if (only) this.#window.sessionStorage.setItem(sessionOnlyKey, 'yes');
			else this.#window.sessionStorage.removeItem(sessionOnlyKey);
		} catch {
			// Where even this is blocked nothing is kept anyway, and the notice says so.
		}
		this.#unwatch();
		[this.#device, this.#unwatch] = this.#open();
		this.#plays = this.#noted(
			'plays',
			this.#device.plays.write(() => [...plays])
		);
		this.#notes = this.#noted(
			'notes',
			this.#device.notes.write(() => [...notes])
		);
		this.#answers = this.#noted(
			'answers',
			this.#device.answers.write(() => [...answers])
		);
		this.set(settings);
		this.sent = sent;
	}

	#open(): [Device, () => void] {
		const device = openDevice({
			storage: browserStorage(this.#window),
			courseId: this.#courseId,
			learnerId: this.#learnerId,
			part: this.#part,
			random: (length) => crypto.getRandomValues(new Uint8Array(length)),
			sessionOnly: this.#keepsNothing || isSessionOnly(this.#window)
		});
		this.#keeping = device.keeping;
		this.#read(device);
		const unwatch = device.watch(this.#window, () => {
			this.#isElsewhere = true;
			this.#read(device);
			this.#changedElsewhere();
		});
		return [device, unwatch];
	}

	#read(device: Device): void {
		this.#plays = this.#noted('plays', device.plays.read());
		this.#notes = this.#noted('notes', device.notes.read());
		this.#answers = this.#noted('answers', device.answers.read());
		this.#settings = this.#noted('settings', device.settings.read());
	}

	#noted<Value>(what: Kept, { value, fault }: Held<Value>): Value {
		this.#fault(what, fault);
		return value;
	}

	#fault(what: Kept, fault: Fault | undefined): void {
		const { [what]: before, ...others } = this.#faults;
		if (before !== fault) this.#faults = fault ? { ...others, [what]: fault } : others;
	}
}

function isSessionOnly(window: KeepingWindow): boolean {
	try {
		return window.sessionStorage.getItem(sessionOnlyKey) === 'yes';
	} catch {
		return false;
	}
}

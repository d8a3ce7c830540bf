/**
 * What this browser keeps for one learner, seen live: finished plays, notes, and the learner's settings. A
 * fault in keeping becomes a sentence in `news`, and the value still stands for as long as the page is open.
 */
import type { CourseData } from '#course/data/course-data.ts';
import { withAnswer, type Answer } from '#course/device/answers.ts';
import { openDevice, type Device, type Settings } from '#course/device/device.ts';
import type { Held } from '#course/device/drawer.ts';
import { withNote, type Note } from '#course/device/notes.ts';
import { changedElsewhereNotice, faultNotices, keepingNotices } from '#course/device/notices.ts';
import { withPlay, type FinishedPlay } from '#course/device/plays.ts';
import { browserStorage } from '#course/device/shelf.ts';
import type { Sent } from '#lms/resumption.ts';

const sessionOnlyKey = 'medvandrer.session-only';
/** Where the date is kept that supervision is counted from: among the answers, as what the closing page asks. */
const beganOn = { step: 'avslutning', item: 'begynte' };

export class KeptHere {
	readonly #courseId: string;
	readonly #learnerId: string;
	readonly #part: string | undefined;
	readonly #changedElsewhere: () => void;
	#device: Device;
	#unwatch: () => void;
	#keeping = $state.raw<Device['keeping']>('blocked');
	#plays = $state.raw<readonly FinishedPlay[]>([]);
	#notes = $state.raw<readonly Note[]>([]);
	#answers = $state.raw<readonly Answer[]>([]);
	#settings = $state.raw<Settings>({});
	#news = $state.raw<string>();

	/** `changedElsewhere` is called when another tab has changed something of this learner's. */
	constructor({ course, part }: CourseData, learnerId: string, changedElsewhere: () => void) {
		this.#courseId = course.id;
		this.#part = part;
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
		return this.#news;
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
		this.#settings = this.#noted(this.#device.settings.write((settings) => ({ ...settings, ...change })));
	}

	get isEmpty(): boolean {
		return this.#keeping === 'kept' && !this.#device.remembers();
	}

	get sent(): Sent {
		return this.#device.mirror.read().value;
	}

	set sent(sent: Sent) {
		this.#noted(this.#device.mirror.write(() => sent));
	}

	addPlay(play: FinishedPlay): void {
		this.#plays = this.#noted(this.#device.plays.write((plays) => withPlay(plays, play)));
	}

	write(note: Note): void {
		this.#notes = this.#noted(this.#device.notes.write((notes) => withNote(notes, note)));
	}

	answer(answer: Answer): void {
		this.#answers = this.#noted(this.#device.answers.write((answers) => withAnswer(answers, answer)));
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
		const faults = [this.#device.notes.erase(), this.#device.answers.erase()];
		const fault = faults.find((one) => one !== undefined);
		this.#news = fault && faultNotices[fault];
		this.#notes = [];
		this.#answers = [];
	}

	/** Take away everything that is kept here for the learner. */
	erase(): void {
		const fault = this.#device.eraseAll();
		this.#news = fault && faultNotices[fault];
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
			if (only) sessionStorage.setItem(sessionOnlyKey, 'yes');
			else sessionStorage.removeItem(sessionOnlyKey);
		} catch {
			// Where even this is blocked nothing is kept anyway, and the notice says so.
		}
		this.#unwatch();
		[this.#device, this.#unwatch] = this.#open();
		this.#plays = this.#noted(this.#device.plays.write(() => [...plays]));
		this.#notes = this.#noted(this.#device.notes.write(() => [...notes]));
		this.#answers = this.#noted(this.#device.answers.write(() => [...answers]));
		this.set(settings);
		this.sent = sent;
	}

	#open(): [Device, () => void] {
		const device = openDevice({
			storage: browserStorage(window),
			courseId: this.#courseId,
			learnerId: this.#learnerId,
			part: this.#part,
			random: (length) => crypto.getRandomValues(new Uint8Array(length)),
			sessionOnly: isSessionOnly()
		});
		this.#keeping = device.keeping;
		this.#read(device);
		const unwatch = device.watch(window, () => {
			this.#news = changedElsewhereNotice;
			this.#read(device);
			this.#changedElsewhere();
		});
		return [device, unwatch];
	}

	#read(device: Device): void {
		this.#plays = this.#noted(device.plays.read());
		this.#notes = this.#noted(device.notes.read());
		this.#answers = this.#noted(device.answers.read());
		this.#settings = this.#noted(device.settings.read());
	}

	#noted<Value>({ value, fault }: Held<Value>): Value {
		if (fault) this.#news = faultNotices[fault];
		return value;
	}
}

function isSessionOnly(): boolean {
	try {
		return sessionStorage.getItem(sessionOnlyKey) === 'yes';
	} catch {
		return false;
	}
}

/**
 * What the course asks of an LMS, in the course's own words. Each standard is one file that answers it,
 * so that no other line has to know which LMS it runs in. Opening and saving may answer later, for a
 * standard that speaks over the network. Closing never may: it happens while the page is taken down, when
 * nothing that waits is done. Answers are values and never exceptions or rejections.
 */
import type { Decision } from '#core/play/decision.ts';

export interface Standard {
	/** Whether there should be an LMS at all: if not, its absence is no news. */
	readonly expectsLms: boolean;
	/** One look around the window. An LMS may turn up late, so this is asked again. */
	find(window: object): Lms | undefined;
}

export interface Lms {
	/** Asked again, it looks again, and opens nothing twice. */
	open(recall: Recall): Answer<Opened | Fault>;
	/** Without a record: only what every visit must leave behind. */
	save(record: LmsRecord | undefined): Answer<Saved | Fault>;
	close(record: LmsRecord | undefined, leaving: Leaving, sessionMilliseconds: number): void;
}

export type Answer<T> = T | Promise<T>;

/** The whole of what an LMS is told. `location` is the name of a part of the course, never a scene. */
export interface LmsRecord {
	readonly state: string;
	readonly location: string;
	readonly completed: boolean;
	/** Only where the organisation has switched it on, and only until the LMS has confirmed it. */
	readonly report?: Report;
}

/**
 * What is told besides: the decisions of a conversation gone through for the first time, and the course's score.
 * How SCORM is told comes with it, from a script that no other course loads.
 */
export interface Report {
	readonly decisions: readonly Decision[];
	/** A whole number from 0 to 100, given once it is final. */
	readonly score?: number;
	/** Told again in the same visit, it is written in the same places. */
	tellScorm(edition: 'scorm12' | 'scorm2004', elements: Elements): void;
}

/** The LMS's elements, for the length of a visit. */
export interface Elements {
	/** Empty where there is no answer. */
	readonly get: (element: string) => string;
	/** False where the LMS refused it. */
	readonly set: (element: string, value: string) => boolean;
	/** Where in a list of the LMS's each thing of ours stands. */
	readonly places: Map<string, number>;
}

export interface Opened {
	readonly learnerId: string;
	readonly learnerName: string;
	readonly mode: 'normal' | 'review' | 'browse';
	/** In a review, in browsing and without credit the course shows itself and writes nothing. */
	readonly readOnly: boolean;
	readonly state: string;
	readonly completed: boolean;
	/** What was answered, in the standard's own words, for whoever looks for a fault. Never who the learner is. */
	readonly told?: readonly (readonly [element: string, answer: string])[];
}

/**
 * What is remembered of the course, by the saved state and by this browser, whatever status the LMS gives. An LMS
 * may have lost the status and kept the rest. `once completed`: so it was, and the LMS has nothing any more.
 */
export type Recalled = 'completed' | 'once completed' | 'nothing';
export type Recall = (opened: Opened) => Recalled;

export type Saved = 'saved' | 'state too large';

/**
 * `altered`: the LMS said yes, and reads back something else than it was given. `expired`: it takes nothing more
 * from this visit, and asking again is of no use.
 */
export interface Fault {
	readonly fault: 'refused' | 'not written' | 'not committed' | 'altered' | 'expired';
	readonly lmsError: string;
}

export const isFault = (answer: object | string): answer is Fault =>
	typeof answer === 'object' && 'fault' in answer;

/** A learner who asks to leave wants the LMS's player closed too; a page that goes has been left already. */
export type Leaving = 'by choice' | 'with the page';

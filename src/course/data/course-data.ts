/** What the data scripts hand to the page: the course as checked values, each conversation when it is needed. */
import type { Course } from '../format.ts';
import type { Card } from '#course/format/card.ts';
import type { Guide } from '#core/guide/format.ts';
import type { DiscussionScene } from '#core/play/discussion.ts';
import type { Attainable } from '#core/score/score.ts';
import type { Page } from '#course/format/page.ts';
import type { Reflection } from '#course/format/reflection.ts';
import type { Word } from '#course/format/word.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Revision } from '#core/scenario/revision.ts';

/** The standard a package speaks to its LMS; the plain web package speaks none. */
export type StandardName = 'scorm12' | 'scorm2004' | 'cmi5' | 'none';

/** What the first page needs to know of a conversation without loading it. */
export interface Listed {
	readonly id: string;
	readonly title: string;
	readonly subtitle: string;
	readonly person: string;
	/** The place it opens in. */
	readonly place: string | undefined;
	readonly minutes: { readonly least: number; readonly most: number };
	/** True until language, lived experience, clinic and law have all signed. */
	readonly draft: boolean;
	/** The least and the most that its primary marks give: with no switches on, and with all where it has any. */
	readonly attainable: readonly Attainable[];
	/** Switches that can't be on before someone with clinical training has signed; left out where there are none. */
	readonly awaits?: readonly string[];
}

export interface CourseData {
	readonly course: Course;
	readonly conversations: readonly Listed[];
	readonly cards: readonly ListedCard[];
	readonly reflections: readonly ListedReflection[];
	readonly pages: readonly ListedPage[];
	/** The part that this course is, where it was packaged alone. */
	readonly part?: string;
	/** The file for supervision alone, which keeps nothing. */
	readonly only?: 'supervision';
	readonly standard: StandardName;
}

/** What the trail needs to know of a card without loading it. */
export interface ListedCard {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly lead: string;
	/** Time to read it and do its exercise, measured in words. */
	readonly minutes: number;
}

/** What the trail needs to know of a reflection without loading it. */
export interface ListedReflection {
	readonly id: string;
	readonly title: string;
	readonly lead: string;
	readonly minutes: number;
}

/** What the trail needs to know of a page without loading it. */
export interface ListedPage {
	readonly id: string;
	readonly title: string;
	readonly lead: string;
	readonly minutes: number;
}

/** A conversation with the editions of it that have been released, the oldest first. */
export interface Released {
	readonly title: string;
	/** The edition that this course holds. */
	readonly edition: number;
	/** What is new in an edition, by its number. */
	readonly changes: Readonly<Record<string, string>>;
	readonly editions: readonly { readonly edition: number; readonly released: string }[];
}

/** A conversation as a group can choose it, with the scenes it can begin at. */
export interface Discussed {
	readonly id: string;
	readonly scenes: readonly DiscussionScene[];
}

/** What is said otherwise now, by the conversation and by the number of the edition that was played. */
export type Revised = Readonly<Record<string, Readonly<Record<string, Revision>>>>;

/** What the scripts leave on the page's global object. */
export interface Handed {
	course?: CourseData;
	guide?: Guide;
	conversations?: Record<string, Scenario>;
	cards?: readonly Card[];
	reflections?: readonly Reflection[];
	pages?: readonly Page[];
	words?: readonly Word[];
	released?: readonly Released[];
	/** The brief of each conversation that is here, as HTML. */
	briefs?: Record<string, string>;
	discussed?: readonly Discussed[];
	revised?: Revised;
}

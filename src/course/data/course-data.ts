/** What the data scripts hand to the page: the course as checked values, each conversation when it is needed. */
import type { Course } from '../format.ts';
import type { Card } from '#course/format/card.ts';
import type { Guide } from '#core/guide/format.ts';
import type { Reflection } from '#course/format/reflection.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';

/** The standard a package speaks to its LMS; the plain web package speaks none. */
export type StandardName = 'scorm12' | 'scorm2004' | 'none';

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
}

export interface CourseData {
	readonly course: Course;
	readonly guide: Guide;
	readonly conversations: readonly Listed[];
	readonly cards: readonly ListedCard[];
	readonly reflections: readonly ListedReflection[];
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
}

/** What the scripts leave on the page's global object. */
export interface Handed {
	course?: CourseData;
	conversations?: Record<string, Scenario>;
	cards?: readonly Card[];
	reflections?: readonly Reflection[];
}

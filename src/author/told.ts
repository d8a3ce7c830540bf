/**
 * What the author's page is told while someone writes, in the order in which it is ready: what the file says, the
 * map of it, what only a walk over everything shows, and the figures. Each carries the number of the save it is
 * about, so that what comes late is not taken for news of a later one.
 */
import type { Playthrough } from '#core/play/playthrough.ts';
import type { FindingCode } from '#core/scenario/finding-code.ts';
import type { Finding } from '#core/scenario/finding.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Shortest } from '#core/scenario/shortest-ways.ts';

/** A conversation in the list. */
export interface Listed {
	readonly id: string;
	/** Undefined when it can't be read out of the file. */
	readonly title: string | undefined;
	readonly errors: number;
	readonly warnings: number;
	/** False while the ways through it are still being looked at, and the counts may grow. */
	readonly isWhole: boolean;
}

interface About {
	readonly id: string;
	readonly save: number;
}

export interface Text extends About {
	readonly file: string;
	/** The last version that can be played; undefined where there has been none. */
	readonly scenario: Scenario | undefined;
	/** Whether that is what the file says now. */
	readonly isCurrent: boolean;
	readonly findings: readonly Finding[];
}

/** A scene or an ending where it stands on the map. */
export interface Spot {
	readonly id: string;
	/** A scene's number; nothing for an ending. */
	readonly number: number | undefined;
	readonly heading: string;
	/** What kind of ending it is, or the principles that are in play. */
	readonly about: string;
	/** The same as on the map, told in full, as HTML. */
	readonly told: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Drawn extends About {
	/** A fingerprint of what it is drawn of. */
	readonly of: string;
	/** SVG. */
	readonly picture: string;
	/** HTML. */
	readonly legend: string;
	readonly width: number;
	readonly height: number;
	readonly spots: readonly Spot[];
	readonly ways: readonly { readonly from: string; readonly to: string }[];
}

export interface Walked extends About {
	readonly findings: readonly Finding[];
	/** For each scene and ending that can be come to, a shortest way there. */
	readonly shortest: Readonly<Record<string, Shortest>>;
	/** Whether everything has been walked, and not a sample. */
	readonly isExact: boolean;
	readonly playthroughs: readonly Playthrough[];
}

export interface Table {
	readonly columns: readonly string[];
	readonly rows: readonly {
		readonly name: string;
		readonly cells: readonly string[];
		/** Above what is recommended. */
		readonly isHigh?: boolean;
	}[];
}

export interface Counted extends About {
	readonly findings: readonly Finding[];
	/** Undefined when the conversation can't be counted as it stands. */
	readonly figures:
		| {
				readonly lengths: Table;
				readonly endings: Table;
				readonly policies: Table;
				/** What the policies are measured by, and how the plays at random were made. */
				readonly chance: string;
				readonly signs: Table;
				/** What the rates among the signs are of. */
				readonly rates: string;
				/** Warnings that the author has answered. */
				readonly answered: readonly string[];
		  }
		| undefined;
}

/** What a code means, from the catalogue of findings. */
export interface Explained {
	readonly code: FindingCode;
	readonly explanation: string;
	/** Where the examples stand, in a small course that they are taken from. */
	readonly file: string;
	/** Undefined where it is the file that is missing. */
	readonly wrong: string | undefined;
	readonly right: string | undefined;
}

/** What the server says, by the name of the event. */
export interface ToldEvents {
	'author:explained': readonly Explained[];
	'author:list': readonly Listed[];
	/** What is found in the content besides the conversations. */
	'author:rest': readonly Finding[];
	'author:text': Text;
	'author:drawn': Drawn;
	'author:walked': Walked;
	'author:counted': Counted;
}

/** What the page says: that it is there, and which conversation it shows. */
export const atDesk = 'author:at';

/** A conversation as somebody has written it in a manuscript of headings, lines and choices, before it has any ids. */
export interface Draft {
	readonly title: string;
	readonly line: number;
	/** What is told before the conversation begins, paragraph by paragraph. */
	readonly brief: readonly string[];
	readonly people: readonly { readonly name: string; readonly about?: string | undefined }[];
	readonly scenes: readonly DraftScene[];
	readonly endings: readonly DraftEnding[];
}

export interface DraftLine {
	/** Undefined for the narrator. */
	readonly by: string | undefined;
	readonly manner: string | undefined;
	readonly text: string;
	readonly line: number;
}

export interface DraftScene {
	readonly heading: string;
	readonly line: number;
	readonly lines: readonly DraftLine[];
	readonly choices: readonly DraftChoice[];
}

export interface DraftChoice {
	readonly name: string;
	readonly line: number;
	readonly text: string;
	readonly manner: string | undefined;
	readonly intention: string | undefined;
	readonly cost: string | undefined;
	readonly innerVoice: string | undefined;
	readonly reaction: readonly DraftLine[];
	/** The heading it leads to. */
	readonly to: { readonly heading: string; readonly line: number } | undefined;
}

export interface DraftEnding {
	readonly heading: string;
	readonly line: number;
	readonly lines: readonly DraftLine[];
	readonly afterwards: string | undefined;
}

interface HelpNumber {
	readonly name: string;
	readonly number: string;
	readonly text: string;
}

/** Who can be reached now, as the organisation has written it down. */
export interface Help {
	/** The ISO date when somebody last checked the numbers. */
	readonly checked: string | null;
	readonly numbers: readonly HelpNumber[];
	/** Numbers of the organisation's own. */
	readonly local?: readonly HelpNumber[] | undefined;
}

export interface Leader {
	readonly name: string;
	readonly phone?: string | undefined;
}

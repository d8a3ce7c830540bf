/** A conversation as the first page shows it. */
export interface Listed {
	readonly id: string;
	readonly href: string;
	readonly title: string;
	readonly subtitle: string;
	readonly person: string;
	readonly minutes: { readonly least: number; readonly most: number };
	readonly standing: keyof typeof standings;
	readonly draft: boolean;
	/** The place it opens in, drawn on the card. */
	readonly place?: string | undefined;
}

/** How a conversation stands, as the learner reads it. */
export const standings = {
	locked: 'Åpner seg senere',
	open: 'Ikke begynt',
	visited: 'Underveis',
	done: 'Fullført'
};

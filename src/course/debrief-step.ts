/**
 * The way through a debrief: first reactions, two moments that the play suggests, one that the learner
 * picks, and one thing to take along. It is done when the last is done. Where a learner stands is kept as
 * a short string, so that a debrief left half-way opens at the same place.
 */
export const debriefSteps = ['reactions', 'first', 'second', 'pick', 'picked', 'take-away', 'done'] as const;
export type DebriefStep = (typeof debriefSteps)[number];

export interface DebriefPlace {
	readonly step: DebriefStep;
	/** The decision that the learner picked, by its number on the route from 0. */
	readonly picked: number | undefined;
}

export const debriefStart: DebriefPlace = { step: 'reactions', picked: undefined };

/** The step that follows; a picked moment is skipped over when the learner has picked none. */
export function nextPlace({ step, picked }: DebriefPlace): DebriefPlace {
	const next = debriefSteps[debriefSteps.indexOf(step) + 1] ?? 'done';
	return { step: next === 'picked' && picked === undefined ? 'pick' : next, picked };
}

/** The place as it is kept, for example `pick` or `picked.7`. */
export function placeText({ step, picked }: DebriefPlace): string {
	return picked === undefined ? step : `${step}.${picked}`;
}

/** Read a kept place against a play of so many decisions; anything unreadable begins the debrief again. */
export function placeFrom(text: string, decisions: number): DebriefPlace {
	const [step, number] = text.split('.');
	const known = debriefSteps.find((one) => one === step);
	const picked = number !== undefined && /^\d{1,2}$/.test(number) ? Number(number) : undefined;
	if (!known) return debriefStart;
	return { step: known, picked: picked !== undefined && picked < decisions ? picked : undefined };
}

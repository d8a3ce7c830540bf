/**
 * The way through a debrief: first reactions, two moments that the play suggests, one that the learner
 * picks, and one thing to take along. It is done when the last is done. A very short play has fewer moments
 * to look at, and the steps that would show nothing are passed over. Where a learner stands is kept as a
 * short string, so that a debrief left half-way opens at the same place.
 */
export const debriefSteps = ['reactions', 'first', 'second', 'pick', 'picked', 'take-away', 'done'] as const;
export type DebriefStep = (typeof debriefSteps)[number];

export interface DebriefPlace {
	readonly step: DebriefStep;
	/** The decision that the learner picked, by its number on the route from 0. */
	readonly picked: number | undefined;
}

export const debriefStart: DebriefPlace = { step: 'reactions', picked: undefined };

/** How many decisions a play must have before a step has something to show. */
const needed: Partial<Record<DebriefStep, number>> = { first: 1, second: 2, pick: 3, picked: 3 };

function stepsFor(decisions: number, picked: number | undefined): DebriefStep[] {
	return debriefSteps.filter(
		(step) => decisions >= (needed[step] ?? 0) && (step !== 'picked' || picked !== undefined)
	);
}

/** The step that follows. A moment has to be picked before it can be looked at. */
export function placeAfter({ step, picked }: DebriefPlace, decisions: number): DebriefPlace {
	if (step === 'pick' && picked === undefined) return { step, picked };
	const steps = stepsFor(decisions, picked);
	return { step: steps[steps.indexOf(step) + 1] ?? 'done', picked };
}

/** Where «Tilbake» leads; undefined at the first step. */
export function placeBefore({ step, picked }: DebriefPlace, decisions: number): DebriefPlace | undefined {
	const steps = stepsFor(decisions, picked);
	const before = steps[steps.indexOf(step) - 1];
	return before && { step: before, picked };
}

/** «2 av 5», as the learner counts: picking a moment and looking at it are one step. */
export function progress(step: DebriefStep, decisions: number): string {
	const counted: readonly DebriefStep[] = stepsFor(decisions, undefined).filter((one) => one !== 'done');
	return `${counted.indexOf(step === 'picked' ? 'pick' : step) + 1} av ${counted.length}`;
}

/** The place as it is kept, for example `pick` or `picked.7`. */
export function placeText({ step, picked }: DebriefPlace): string {
	return picked === undefined ? step : `${step}.${picked}`;
}

/** Read a kept place against a play of so many decisions; anything unreadable begins the debrief again. */
export function placeFrom(text: string, decisions: number): DebriefPlace {
	const [step, number] = text.split('.');
	const picked = number !== undefined && /^\d{1,2}$/.test(number) ? Number(number) : undefined;
	const place = { picked: picked !== undefined && picked < decisions ? picked : undefined };
	const known = stepsFor(decisions, place.picked).find((one) => one === step);
	return known ? { step: known, ...place } : debriefStart;
}

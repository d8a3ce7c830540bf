/**
 * How much help a conversation gives on the way. The first one in the course offers to stop wherever the
 * place changes, the next one stops once half-way, and after that everything waits until the end: help
 * fades as the learner gets used to it. Whoever plays again may have an explanation after every choice.
 */
import type { Passage } from '../play/transcript.ts';

export type Help = 'after each choice' | 'at each new place' | 'half-way' | 'afterwards';

/** How the help fades over a course; `position` is the conversation's place in it, from 0. */
export function helpFor(position: number, practising: boolean): Help {
	if (practising) return 'after each choice';
	return position === 0 ? 'at each new place' : position === 1 ? 'half-way' : 'afterwards';
}

/** Decisions taken before the half-way stop: conversations have ten to thirteen. */
const halfWay = 6;

/** The decisions to look at after decision number `decision`, from 0; none where the talk just goes on. */
export function lookedAtAfter(decision: number, passages: readonly Passage[], help: Help): number[] {
	if (help === 'after each choice') return [decision];
	if (help === 'half-way') return decision === halfWay - 1 ? range(0, decision) : [];
	if (help === 'afterwards' || !endsPlace(decision, passages)) return [];
	let first = decision;
	while (first > 0 && !endsPlace(first - 1, passages)) first--;
	return range(first, decision);
}

/** A place ends where the next scene is elsewhere. What comes after the last decision is the debrief's. */
function endsPlace(decision: number, passages: readonly Passage[]): boolean {
	const next = passages[decision + 1];
	return next !== undefined && !next.ending && next.place !== passages[decision]?.place;
}

const range = (first: number, last: number): number[] =>
	Array.from({ length: last - first + 1 }, (_, index) => first + index);

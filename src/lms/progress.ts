/** How a learner's progress grows. Every change raises the counter, and nothing ever lowers what is completed. */
import { tagFor } from '#core/scenario/digest.ts';
import type { SavedState, Unfinished } from './saved-state.ts';

/** The conversation left where it stands now, in place of where it was left before. */
export function leftAt(state: SavedState, unfinished: Unfinished): SavedState {
	return {
		...without(state, unfinished.conversation),
		unfinished: [...others(state, unfinished.conversation), unfinished]
	};
}

/**
 * The conversation gone through, debrief and all; what was unfinished of it is no longer of use. `score` is what it
 * gave, from 0 to 100, where the organisation wants one.
 */
export function completedWith(state: SavedState, conversation: string, score?: number): SavedState {
	const completed = state.completed.includes(conversation)
		? state.completed
		: [...state.completed, conversation];
	const scores = score === undefined ? undefined : { ...state.scores, [tagFor(conversation)]: score };
	return { ...without(state, conversation), completed, ...(scores && { scores }) };
}

/** A step besides the conversations gone through, by the two characters that stand for it. */
export function doneWith(state: SavedState, tag: string): SavedState {
	return {
		...state,
		counter: state.counter + 1,
		done: [...new Set([...state.done, tag])],
		visited: state.visited.filter((one) => one !== tag)
	};
}

/** A step looked at for the first time. The same state where it had been seen before. */
export function visitedWith(state: SavedState, tag: string): SavedState {
	if (state.done.includes(tag) || state.visited.includes(tag)) return state;
	return { ...state, counter: state.counter + 1, visited: [...state.visited, tag] };
}

function without(state: SavedState, conversation: string): SavedState {
	return { ...state, counter: state.counter + 1, unfinished: others(state, conversation) };
}

const others = ({ unfinished }: SavedState, conversation: string) =>
	unfinished.filter((one) => one.conversation !== conversation);

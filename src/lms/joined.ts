/**
 * What two memories of the same learner come to: the one saved last, and whatever only the other knows. They
 * are mostly one chain, and then the later has it all. But a learner who used two machines, or an LMS that
 * was away, leaves two branches, and a string that an LMS has cut has lost its end. What is completed is
 * never lost by taking the later, and a conversation leaves what is unfinished only by being completed.
 */
import type { Reading, SavedState } from './saved-state.ts';

/** One of the two as it is, where it has all that the other has; the first where they are alike. */
export function joined(a: Reading, b: Reading): Reading {
	const [later, earlier] = isLater(b, a) ? [b, a] : [a, b];
	const { state, isMore } = withAllOf(later.state, earlier.state, 'kept' in later);
	return isMore ? { ...later, state } : later;
}

function isLater(a: Reading, b: Reading): boolean {
	if (a.state.counter !== b.state.counter) return a.state.counter > b.state.counter;
	return worth[a.how] > worth[b.how];
}

const worth: Readonly<Record<Reading['how'], number>> = {
	empty: 0,
	unreadable: 1,
	salvaged: 2,
	migrated: 3,
	exact: 3
};

function withAllOf(
	later: SavedState,
	earlier: SavedState,
	isDamaged: boolean
): { state: SavedState; isMore: boolean } {
	const completed = [...new Set([...later.completed, ...earlier.completed])];
	const done = [...new Set([...later.done, ...earlier.done])];
	const visited = [...new Set([...later.visited, ...earlier.visited])].filter((tag) => !done.includes(tag));
	// One that both have completed may be under way again, and a damaged memory may have lost that.
	const again = isDamaged ? earlier.completed : [];
	const known = [
		...later.completed.filter((one) => !again.includes(one)),
		...later.unfinished.map(({ conversation }) => conversation)
	];
	const scores = { ...earlier.scores, ...later.scores };
	const left = earlier.unfinished.filter(({ conversation }) => !known.includes(conversation));
	const isMore =
		completed.length > later.completed.length ||
		done.length > later.done.length ||
		visited.some((tag) => !later.visited.includes(tag)) ||
		left.length > 0 ||
		Object.keys(scores).length > Object.keys(later.scores ?? {}).length;
	// Later than both, so that neither is taken for the newer when they meet again.
	const counter = later.counter + 1;
	const state = { counter, completed, unfinished: [...left, ...later.unfinished], done, visited };
	return { state: { ...state, ...(Object.keys(scores).length > 0 && { scores }) }, isMore };
}

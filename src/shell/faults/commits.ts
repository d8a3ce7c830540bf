/** Saving that goes wrong: the LMS has what the course has written, and fails to put it away. */
import { no, yes, type Fault } from './desk.ts';

/** The answer of some LMSs to a page on its way out, where they can no longer reach their server. */
export const nullCommit: Fault = (onwards) => (call, values) =>
	call === 'commit' ? no('391', null) : onwards(call, values);

/** What was said is put away only when the course takes leave. */
export const lyingCommit: Fault = (onwards) => (call, values) =>
	call === 'commit' ? yes : onwards(call, values);

/** The commits after the first ones fail, and so does taking leave: the learner is no longer logged in. */
export const sessionExpired =
	(commitsBefore: number): Fault =>
	(onwards, { edition }) => {
		let left = commitsBefore;
		return (call, values) => {
			if (call === 'commit' && left > 0) {
				left -= 1;
				return onwards(call, values);
			}
			return call === 'commit' || (call === 'terminate' && left === 0)
				? no(edition.failed)
				: onwards(call, values);
		};
	};

/** No commit arrives from the second one on, until the network is back. */
export const networkGone =
	(milliseconds: number): Fault =>
	(onwards, { edition, now }) => {
		let commits = 0;
		let goneAt = Number.NaN;
		return (call, values) => {
			if (call === 'commit') commits += 1;
			if (commits === 2 && Number.isNaN(goneAt)) goneAt = now();
			const isGone = now() - goneAt < milliseconds;
			return isGone && (call === 'commit' || call === 'terminate')
				? no(edition.failed)
				: onwards(call, values);
		};
	};

/** Each commit keeps the page waiting. */
export const slowCommits =
	(milliseconds: number): Fault =>
	(onwards, { wait }) =>
	(call, values) => {
		if (call === 'commit' || call === 'terminate') wait(milliseconds);
		return onwards(call, values);
	};

/**
 * What a visit begins with, when both the LMS and this browser remember something: the one saved last. Two
 * cases are not that simple. An LMS that had confirmed what this browser remembers, and now has nothing, was
 * put back to the start by somebody, and stays so. And what can't be read is not written over until the
 * learner has done something of their own.
 */
import { newest, read, type Reading } from './saved-state.ts';

/** The saved state as it was last sent to the LMS, and whether the LMS confirmed it. */
export interface Sent {
	readonly state: string;
	readonly confirmed: boolean;
}

export interface Resumption {
	readonly reading: Reading;
	/** False until the learner acts, when something lies there that could not be read. */
	readonly mayWrite: boolean;
	/** The browser knew more than the LMS: an earlier commit never arrived. */
	readonly isBehind: boolean;
	/** The LMS has what was last sent to it. */
	readonly hasArrived: boolean;
}

/** `inLms` is undefined where there is no LMS, and then the browser is all there is. */
export function resumption(inLms: string | undefined, sent: Sent): Resumption {
	const kept = read(inLms ?? '');
	const wasPutBack = inLms !== undefined && kept.how === 'empty' && sent.confirmed;
	const reading = newest(kept, read(wasPutBack ? '' : sent.state));
	return {
		reading,
		mayWrite: !('kept' in reading) && !('kept' in kept),
		isBehind: inLms !== undefined && reading !== kept,
		hasArrived: sent.state !== '' && sent.state === inLms
	};
}

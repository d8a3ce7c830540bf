/**
 * What a visit begins with, when both the LMS and this browser remember something: all of it, and where they
 * differ what was saved last. Two cases are not that simple. An LMS that has been seen to hand something back,
 * and now has nothing, was put back to the start by somebody, and stays so; one that never has, only said that
 * it saved. And what can't be read is not written over until the learner has done something of their own.
 */
import { joined } from './joined.ts';
import { read, type Reading } from './saved-state.ts';

/** The saved state as it was last sent to the LMS, in a visit that began with the LMS knowing something or not. */
export interface Sent {
	readonly state: string;
	readonly seen: boolean;
	/** What it was told besides and has not confirmed, where an organisation has switched that on. */
	readonly untold?: string | undefined;
}

export interface Resumption {
	readonly reading: Reading;
	readonly how: Reading['how'] | 'put back' | 'only here';
	/** False until the learner acts, when something lies there that could not be read. */
	readonly mayWrite: boolean;
	/** The browser knew what the LMS doesn't: an earlier commit never arrived. */
	readonly isBehind: boolean;
	/** The LMS has handed something back. */
	readonly seen: boolean;
}

/** `inLms` is undefined where there is no LMS, and then the browser is all there is. */
export function resumption(inLms: string | undefined, sent: Sent): Resumption {
	const kept = read(inLms ?? '');
	const here = read(sent.state);
	const hasNothing = inLms !== undefined && kept.how === 'empty';
	const wasPutBack = hasNothing && sent.seen;
	const reading = wasPutBack ? kept : joined(kept, here);
	const isOnlyHere = hasNothing && !wasPutBack && !['empty', 'unreadable'].includes(here.how);
	return {
		reading,
		how: wasPutBack && here.how !== 'empty' ? 'put back' : isOnlyHere ? 'only here' : reading.how,
		mayWrite: !('kept' in reading) && !('kept' in kept),
		isBehind: inLms !== undefined && reading !== kept,
		seen: inLms !== undefined && kept.how !== 'empty'
	};
}

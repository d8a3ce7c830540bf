/**
 * Reading aloud, for whatever page it touches: what the learner has wished, what is being read, and the one that
 * reads, who comes in a later script. Set once, by the layout.
 */
import { createContext } from 'svelte';
import type { Pace } from '#course/device/device.ts';
import type { Speaker } from './speaker.svelte.ts';

export interface AloudHere {
	readonly isOn: boolean;
	readonly pace: Pace;
	/** Whether the wish outlives the session. */
	readonly isKept: boolean;
	wish(change: { readonly aloud?: boolean; readonly pace?: Pace }): void;
	/** The id of what is being read, so that it can be marked. */
	reading: string | undefined;
	/** There is one for the whole page, as there is one voice. */
	speaker: Speaker | undefined;
}

export const [aloudHere, setAloudHere] = createContext<AloudHere>();

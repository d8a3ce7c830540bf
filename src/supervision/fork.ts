/**
 * «Hva om?»: another choice at one decision, and the way on from there. Both roads are plays, and neither is
 * changed by the other. They meet again where the later road comes to a scene that the first one came to as well.
 */
import { rewind, type Play } from '#core/play/play.ts';
import { transcript, type Passage } from '#core/play/transcript.ts';
import { tried } from './opened.ts';

export interface Fork {
	/** The decision that the roads part at, from 0. */
	readonly decision: number;
	readonly play: Play;
}

/** Undefined where nothing follows from that choice. */
export function forkAt(original: Play, decision: number, choice: string): Fork | undefined {
	const play = tried(rewind(original, decision), ({ id }) => id === choice);
	return play && { decision, play };
}

/** One choice further on the road. */
export function forkOn({ decision, play }: Fork, choice: string): Fork {
	return { decision, play: tried(play, ({ id }) => id === choice) ?? play };
}

export interface Roads {
	readonly original: readonly Passage[];
	readonly other: readonly Passage[];
	/** The heading of the first place that both come to after they parted. */
	readonly meets: string | undefined;
}

/** Both roads from where they part. */
export function roads(original: Play, { decision, play }: Fork): Roads {
	const [one, other] = [transcript(original).slice(decision), transcript(play).slice(decision)];
	const met = other.slice(1).find(({ id }) => one.slice(1).some((passage) => passage.id === id));
	return { original: one, other, meets: met?.heading };
}

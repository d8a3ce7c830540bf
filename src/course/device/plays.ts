/** The conversations a learner has finished here: never sent anywhere, shown first and latest side by side. */
import * as v from 'valibot';

export const FinishedPlay = v.object({
	conversation: v.string(),
	packed: v.string(),
	edition: v.pipe(v.number(), v.safeInteger()),
	/** ISO, from whoever holds the clock. */
	finishedAt: v.string(),
	ending: v.string()
});
export type FinishedPlay = v.InferOutput<typeof FinishedPlay>;

/** How many plays of one conversation a browser keeps. */
const most = 12;

/** Adds a play once. The first stays for ever, to be compared with; of the others the oldest gives way. */
export function withPlay(plays: readonly FinishedPlay[], play: FinishedPlay): FinishedPlay[] {
	if (plays.some((other) => isSame(other, play))) return [...plays];
	const all = [...plays, play];
	const [, ...later] = all.filter(({ conversation }) => conversation === play.conversation);
	const gone = new Set(later.slice(0, Math.max(0, later.length + 1 - most)));
	return all.filter((other) => !gone.has(other));
}

const isSame = (a: FinishedPlay, b: FinishedPlay) =>
	a.conversation === b.conversation && a.finishedAt === b.finishedAt && a.packed === b.packed;

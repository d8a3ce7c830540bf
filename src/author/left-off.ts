/**
 * Where the author was in a conversation, kept for as long as the tab is open. The development server loads its pages
 * anew when it has been away, as after a night with the lid shut, and that is no reason to lose a play.
 */
import * as v from 'valibot';

const Level = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const LeftOff = v.object({
	tab: v.string(),
	from: v.exactOptional(
		v.object({
			scene: v.string(),
			state: v.object({ trust: Level, agency: Level, hope: Level, pressure: Level }),
			facts: v.array(v.string())
		})
	),
	switches: v.array(v.string()),
	choices: v.array(v.string())
});
export type LeftOff = Readonly<v.InferOutput<typeof LeftOff>>;

export const written = (left: LeftOff): string => JSON.stringify(left);

/** Undefined for what another version of the page may have written. */
export function readLeftOff(text: string | null): LeftOff | undefined {
	if (text === null) return undefined;
	try {
		const read = v.safeParse(LeftOff, JSON.parse(text));
		return read.success ? read.output : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Where the author was in a conversation, kept for as long as the tab is open. The development server loads its pages
 * anew when it has been away, as after a night with the lid shut, and that is no reason to lose a play.
 */
import { z } from 'zod';
import { State } from '#core/scenario/format/state.ts';

const LeftOff = z.object({
	tab: z.string(),
	from: z.object({ scene: z.string(), state: State, facts: z.array(z.string()) }).optional(),
	switches: z.array(z.string()),
	choices: z.array(z.string())
});
export type LeftOff = Readonly<z.infer<typeof LeftOff>>;

export const written = (left: LeftOff): string => JSON.stringify(left);

/** Undefined for what another version of the page may have written. */
export function readLeftOff(text: string | null): LeftOff | undefined {
	if (text === null) return undefined;
	try {
		return LeftOff.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

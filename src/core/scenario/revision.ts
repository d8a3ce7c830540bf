/**
 * What is said otherwise now than in an earlier edition: for whoever looks at something that was played then and
 * has the words of now. Editions hold no texts, so it is told which have changed, and not what they were.
 */
import { idsOf, textIn, type Edition } from './edition.ts';

/** Ids of what stands in the conversation now. */
export interface Revision {
	readonly changed: readonly string[];
	/** There was nothing by this name then. */
	readonly added: readonly string[];
}

/** By the number of the earlier edition. Nothing where this one isn't released, since its texts are then unsettled. */
export function revisions(editions: readonly Edition[], edition: number): Record<string, Revision> {
	const now = editions.find((one) => one.edition === edition);
	if (!now) return {};
	const earlier = editions.filter((one) => one.edition < edition);
	return Object.fromEntries(earlier.map((then) => [then.edition, revision(then, now)]));
}

function revision(then: Edition, now: Edition): Revision {
	const ids = idsOf(now);
	const added = ids.filter((id) => textIn(then, id) === undefined);
	return {
		changed: ids.filter((id) => !added.includes(id) && textIn(then, id) !== textIn(now, id)),
		added
	};
}

/**
 * What the LMS says in the address it opens the course with. The query part stays there through every step in
 * the course, since those only change what follows the #, and so it can be read again after a reload.
 */
import * as v from 'valibot';

const Actor = v.object({
	name: v.optional(v.string()),
	account: v.object({ homePage: v.string(), name: v.string() })
});
export type Actor = v.InferOutput<typeof Actor>;

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]/.test(text);

export interface Launch {
	readonly endpoint: string;
	readonly fetch: string;
	readonly registration: string;
	readonly activityId: string;
	readonly actor: Actor;
	/** The actor as the LMS wrote it, which is how the LMS asks to have it back. */
	readonly actorText: string;
}

const Asked = v.object({
	endpoint: v.string(),
	fetch: v.string(),
	registration: v.string(),
	activityId: v.string(),
	actor: v.string()
});

/** Undefined when this is no launch that anything can be told to. */
export function launchIn(search: string): Launch | undefined {
	const asked = v.safeParse(Asked, Object.fromEntries(new URLSearchParams(search)));
	if (!asked.success) return undefined;
	const { actor: actorText, endpoint, fetch, registration, activityId } = asked.output;
	const actor = v.safeParse(Actor, json(actorText));
	if (!actor.success || registration === '' || activityId === '') return undefined;
	if (!isAddress(endpoint) || !isAddress(fetch)) return undefined;
	return {
		endpoint: endpoint.replace(/\/?$/, '/'),
		fetch,
		registration,
		activityId,
		actor: actor.output,
		actorText
	};
}

/** Text as the value it spells; undefined when it spells none. */
export function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/**
 * What the LMS says in the address it opens the course with. The query part stays there through every step in
 * the course, since those only change what follows the #, and so it can be read again after a reload.
 */
import * as z from 'zod/mini';

const Actor = z.object({
	name: z.optional(z.string()),
	account: z.object({ homePage: z.string(), name: z.string() })
});
export type Actor = z.infer<typeof Actor>;

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

const Asked = z.object({
	endpoint: z.string(),
	fetch: z.string(),
	registration: z.string(),
	activityId: z.string(),
	actor: z.string()
});

/** Undefined when this is no launch that anything can be told to. */
export function launchIn(search: string): Launch | undefined {
	const asked = Asked.safeParse(Object.fromEntries(new URLSearchParams(search)));
	if (!asked.success) return undefined;
	const { actor: actorText, endpoint, fetch, registration, activityId } = asked.data;
	const actor = Actor.safeParse(json(actorText));
	if (!actor.success || registration === '' || activityId === '') return undefined;
	if (!isAddress(endpoint) || !isAddress(fetch)) return undefined;
	return {
		endpoint: endpoint.replace(/\/?$/, '/'),
		fetch,
		registration,
		activityId,
		actor: actor.data,
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

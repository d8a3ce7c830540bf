/**
 * What is told of a learner, in the form that cmi5 demands. The context is the LMS's own, untouched, with only
 * what this statement adds.
 *
 * A statement's id is worked out from what it may be said once of: the session, or for `completed` the whole
 * registration. An answer that was lost on the way can then be asked for again, by any visit and any browser,
 * without anything being said twice.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { json, type Launch } from './launch.ts';
import type { LaunchData } from './launch-data.ts';
import { cmi5Category, moveOnCategory, verbs, type Verb } from './vocabulary.ts';

export interface Statement {
	readonly id: string;
	readonly timestamp: string;
	readonly [property: string]: unknown;
}

/** `at` is the time, and `duration` what has passed of the session, where the verb is to tell it. */
export function statement(
	verb: Verb,
	{ launch, data }: { launch: Launch; data: LaunchData },
	{ at, duration }: { at: number; duration: string }
): Statement {
	const isCompleted = verb === 'completed';
	const categories = isCompleted ? [cmi5Category, moveOnCategory] : [cmi5Category];
	return {
		id: uuid([verb, launch.registration, launch.activityId, ...(isCompleted ? [] : [data.sessionId])]),
		timestamp: new Date(at).toISOString(),
		actor: json(launch.actorText),
		verb: { id: verbs[verb], display: { en: verb } },
		object: { objectType: 'Activity', id: launch.activityId },
		...(verb === 'initialized' ? {} : { result: { ...(isCompleted && { completion: true }), duration } }),
		context: contextWith({ launch, data }, 'category', categories)
	};
}

/** The LMS's own context, with activities added to one of its lists. */
export function contextWith(
	{ launch, data: { contextTemplate } }: { launch: Launch; data: LaunchData },
	list: 'category' | 'parent',
	ids: readonly string[]
) {
	const { contextActivities } = contextTemplate;
	return {
		...contextTemplate,
		registration: launch.registration,
		contextActivities: {
			...contextActivities,
			// xAPI lets a list of one stand without its brackets.
			[list]: [...[contextActivities?.[list] ?? []].flat(), ...ids.map((id) => ({ id }))]
		}
	};
}

/** The same UUID for the same words, in the form that RFC 9562 leaves to whoever makes one (version 8). */
export function uuid(words: readonly string[]): string {
	const hex = bytesToHex(sha256(utf8ToBytes(JSON.stringify(words))));
	const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

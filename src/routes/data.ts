/**
 * The data scripts, as the page meets them. A `<script src>` is the one way of fetching that works from an
 * LMS and from a file alike, and under a policy that lets nothing else run.
 */
import type { CourseData, Handed } from '#course/data/course-data.ts';
import type { Prebriefing } from '#course/data/prebriefing.ts';
import { playable, type Played } from '#course/data/played.ts';
import type { Guide } from '#core/guide/format.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';

/**
 * The course, which is there before the page's own script: in the built page itself, and under development from
 * a script. Undefined when it did not come.
 */
export function courseData(): CourseData | undefined {
	return (inPage('at-once') as CourseData | undefined) ?? globalThis.medvandrer?.course;
}

function inPage(id: string): unknown {
	const text = document.getElementById(id)?.textContent;
	return text === undefined ? undefined : JSON.parse(text);
}

/** What is read before a conversation, where it stands in the page: of the first one, in a built course. */
export function prebriefingInPage(id: string): Prebriefing | undefined {
	const prebriefing = inPage('prebriefing') as Prebriefing | undefined;
	return prebriefing?.id === id ? prebriefing : undefined;
}

/** A conversation, loaded the first time it is asked for. Undefined when it can't be had. */
export async function conversation(id: string): Promise<Scenario | undefined> {
	if (!/^[a-z0-9-]+$/.test(id)) return undefined;
	if (!globalThis.medvandrer?.conversations?.[id]) await loaded(`data/${id}.js`);
	return globalThis.medvandrer?.conversations?.[id];
}

type Told = Required<Pick<Handed, 'pages' | 'words' | 'released'>>;

/** The pages besides the cards, and what is told about the course. Undefined when they can't be had. */
export async function told(): Promise<Told | undefined> {
	if (!globalThis.medvandrer?.pages) await loaded('data/pages.js');
	const { pages, words = [], released = [] } = globalThis.medvandrer ?? {};
	return pages && { pages, words, released };
}

/** Where a group can begin in each conversation. Undefined when it can't be had. */
export async function discussed(): Promise<Handed['discussed']> {
	if (!globalThis.medvandrer?.discussed) await loaded('data/discussed.js');
	return globalThis.medvandrer?.discussed;
}

/** What is said otherwise now than in earlier editions of a conversation. Undefined when it can't be had. */
export async function revised(id: string): Promise<NonNullable<Handed['revised']>[string] | undefined> {
	if (!globalThis.medvandrer?.revised) await loaded('data/revised.js');
	return globalThis.medvandrer?.revised?.[id];
}

/** Every card and reflection. Undefined when they can't be had. */
export async function cards(): Promise<Required<Pick<Handed, 'cards' | 'reflections'>> | undefined> {
	if (!globalThis.medvandrer?.cards) await loaded('data/cards.js');
	const { cards, reflections = [] } = globalThis.medvandrer ?? {};
	return cards && { cards, reflections };
}

/** The one that stands in the page, once it has been read: the front page asks for it before it is opened. */
let played: Scenario | undefined;

/**
 * As much of a conversation as is needed to play it; it may be more. What is said of it afterwards is in
 * `conversation`, and only there. The first one of the course stands last in the built page.
 */
export async function conversationToPlay(id: string): Promise<Scenario | undefined> {
	if (document.getElementById('at-once')?.dataset['played'] !== id) return await conversation(id);
	if (document.readyState === 'loading') {
		await new Promise((read) => document.addEventListener('DOMContentLoaded', read, { once: true }));
	}
	// Only now: another may have waited for it as well.
	if (played) return played;
	try {
		const part = inPage('played') as Played | undefined;
		if (part) return (played = playable(part));
	} catch {
		// The page broke off in the middle of it, and it is asked for on its own.
	}
	return await conversation(id);
}

/** What is read before a conversation, as HTML, once the conversation is here. Undefined where it has nothing. */
export const briefOf = (id: string): string | undefined => globalThis.medvandrer?.briefs?.[id];

/** The principles and the sources. Undefined when they can't be had. */
export async function guide(): Promise<Guide | undefined> {
	if (!globalThis.medvandrer?.guide) await loaded('data/guide.js');
	return globalThis.medvandrer?.guide;
}

const underWay = new Map<string, Promise<void>>();

/** Asked for twice, a script is loaded once; one that failed is asked for again. */
function loaded(address: string): Promise<void> {
	const coming = underWay.get(address) ?? load(address).finally(() => underWay.delete(address));
	underWay.set(address, coming);
	return coming;
}

function load(address: string): Promise<void> {
	return new Promise((resolve) => {
		const script = document.createElement('script');
		script.src = address;
		script.addEventListener('load', () => resolve());
		script.addEventListener('error', () => {
			script.remove();
			resolve();
		});
		document.head.append(script);
	});
}

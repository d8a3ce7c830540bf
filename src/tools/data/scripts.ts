/**
 * The content as classic scripts. The page itself has every import folded in, and from a file neither
 * `import()` nor `fetch` works, while a `<script src>` does: so this is how a conversation comes late.
 */

import type { CourseData, Listed, ListedCard, StandardName } from '#course/data/course-data.ts';
import type { Card } from '#course/format/card.ts';
import type { Reflection } from '#course/format/reflection.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { cardFrom, type AuthoredCard } from './cards.ts';
import type { Content } from './content.ts';

/** `data/course.js`: what the page needs at once. */
export function courseScript(data: CourseData): string {
	return `(globalThis.medvandrer ??= {}).course = ${literal(data)};\n`;
}

/** `data/<id>.js`: one conversation. */
function conversationScript(scenario: Scenario): string {
	return `((globalThis.medvandrer ??= {}).conversations ??= {})[${literal(scenario.id)}] = ${literal(scenario)};\n`;
}

/** `data/cards.js`: every card and reflection. They are read one after the other, so they come together. */
function cardsScript(cards: readonly Card[], reflections: readonly Reflection[]): string {
	return `Object.assign((globalThis.medvandrer ??= {}), ${literal({ cards, reflections })});\n`;
}

/** Every data script of sound content, by path. */
export async function dataScripts(
	{ course, guide, cards, reflections, conversations }: Content,
	standard: StandardName = 'none'
): Promise<Map<string, string>> {
	if (!course || !guide) throw new Error('Content with findings has no scripts; inspect it first.');
	const scenarios = conversations.flatMap(({ scenario }) => scenario ?? []);
	const data: CourseData = {
		course,
		guide,
		conversations: scenarios.map(listed),
		cards: cards.map(listedCard),
		reflections: reflections.map(({ id, title, lead }) => ({ id, title, lead })),
		standard
	};
	return new Map([
		['data/course.js', courseScript(data)],
		['data/cards.js', cardsScript(await Promise.all(cards.map(cardFrom)), reflections)],
		...scenarios.map((scenario): [string, string] => [`data/${scenario.id}.js`, conversationScript(scenario)])
	]);
}

/** A card is read at 180 words a minute, which leaves time to think, and its exercise takes two. */
function listedCard({ head, text }: AuthoredCard): ListedCard {
	const { id, number, title, lead } = head;
	const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
	return { id, number, title, lead, minutes: Math.ceil(words / 180) + 2 };
}

/** Whether anyone still has to sign for a conversation. */
const isDraft = ({ signOff }: Scenario): boolean => Object.values(signOff).some((signed) => signed === null);

function listed(scenario: Scenario): Listed {
	const { id, title, subtitle, person, minutes, scenes, start } = scenario;
	return {
		id,
		title,
		subtitle,
		person,
		place: scenes[start.scene]?.place,
		minutes,
		draft: isDraft(scenario)
	};
}

/** JSON is JavaScript but for a line separator in a string, and must not be able to end a script element. */
function literal(value: unknown): string {
	return JSON.stringify(value)
		.replaceAll('<', '\\u003c')
		.replaceAll('\u2028', '\\u2028')
		.replaceAll('\u2029', '\\u2029');
}

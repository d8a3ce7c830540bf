/**
 * The content as classic scripts. The page itself has every import folded in, and from a file neither
 * `import()` nor `fetch` works, while a `<script src>` does: so this is how a conversation comes late.
 */

import { conversationsOf } from '#course/completion.ts';
import type {
	CourseData,
	Handed,
	Discussed,
	Listed,
	ListedCard,
	ListedReflection,
	Released,
	Revised,
	StandardName
} from '#course/data/course-data.ts';
import type { Card } from '#course/format/card.ts';
import type { Reflection } from '#course/format/reflection.ts';
import type { Guide } from '#core/guide/format.ts';
import { attainable } from '#core/score/score.ts';
import { discussionScenes } from '#core/play/discussion.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { revisions } from '#core/scenario/revision.ts';
import { cardFrom, type AuthoredCard } from './cards.ts';
import type { Content, Conversation } from './content.ts';
import { htmlOf, minutesToRead } from './headed-text.ts';
import { literal } from './literal.ts';
import { pageFrom } from './pages.ts';
import { awaitedSwitches } from './settings.ts';
import { courseScript } from '../package/course-script.ts';

/** `data/guide.js`: the principles and the sources, which nothing is held against before the first choice. */
function guideScript(guide: Guide): string {
	return `(globalThis.medvandrer ??= {}).guide = ${literal(guide)};\n`;
}

/** `data/<id>.js`: one conversation, with its brief as HTML where it has one. */
export function conversationScript(scenario: Scenario, brief?: string): string {
	const at = (what: string) => `((globalThis.medvandrer ??= {}).${what} ??= {})[${literal(scenario.id)}]`;
	return (
		(brief === undefined ? '' : `${at('briefs')} = ${literal(brief)};\n`) +
		`${at('conversations')} = ${literal(scenario)};\n`
	);
}

/** `data/cards.js`: every card and reflection. They are read one after the other, so they come together. */
function cardsScript(cards: readonly Card[], reflections: readonly Reflection[]): string {
	return `Object.assign((globalThis.medvandrer ??= {}), ${literal({ cards, reflections })});\n`;
}

/** `data/pages.js`: the pages besides the cards, and what is told about the course. */
function pagesScript(told: Pick<Handed, 'pages' | 'words' | 'released'>): string {
	return `Object.assign((globalThis.medvandrer ??= {}), ${literal(told)});\n`;
}

/** `data/discussed.js`: where a group can begin, in every conversation. */
function discussedScript(discussed: readonly Discussed[]): string {
	return `(globalThis.medvandrer ??= {}).discussed = ${literal(discussed)};\n`;
}

/** `data/revised.js`: what is said otherwise now than in earlier editions, for a moment that was played in one. */
function revisedScript(revised: Revised): string {
	return `(globalThis.medvandrer ??= {}).revised = ${literal(revised)};\n`;
}

/** Every data script of sound content, by path. */
export async function dataScripts(
	{ course, guide, cards, reflections, pages, words, conversations }: Content,
	standard: StandardName = 'none'
): Promise<Map<string, string>> {
	if (!course || !guide) throw new Error('Content with findings has no scripts; inspect it first.');
	// What lies outside the course is still being written, and its editions are nobody's business yet.
	const listedIds = conversationsOf(course);
	const inCourse = conversations.filter(({ scenario }) => scenario && listedIds.includes(scenario.id));
	const data: CourseData = {
		course,
		conversations: conversations.flatMap(listed),
		cards: cards.map(listedCard),
		reflections: reflections.map(listedReflection),
		pages: pages.map(({ head: { id, title, lead }, text }) => ({
			id,
			title,
			lead,
			minutes: minutesToRead(text)
		})),
		standard
	};
	return new Map([
		['data/course.js', courseScript(data)],
		['data/guide.js', guideScript(guide)],
		['data/cards.js', cardsScript(await Promise.all(cards.map(cardFrom)), reflections)],
		[
			'data/pages.js',
			pagesScript({
				pages: await Promise.all(pages.map(pageFrom)),
				words,
				released: inCourse.flatMap(releasedOf)
			})
		],
		['data/discussed.js', discussedScript(conversations.flatMap(discussedOf))],
		['data/revised.js', revisedScript(Object.fromEntries(conversations.flatMap(revisedOf)))],
		...(await Promise.all(conversations.map(conversationFile))).flat()
	]);
}

async function conversationFile({ scenario, brief }: Conversation): Promise<[string, string][]> {
	if (!scenario) return [];
	const html = brief === undefined ? undefined : await htmlOf(brief);
	return [[`data/${scenario.id}.js`, conversationScript(scenario, html)]];
}

/** A card is read, and its exercise takes two minutes. */
function listedCard({ head, text }: AuthoredCard): ListedCard {
	const { id, number, title, lead } = head;
	return { id, number, title, lead, minutes: minutesToRead(text) + 2 };
}

/** Each question takes two minutes. */
function listedReflection({ id, title, lead, questions }: Reflection): ListedReflection {
	return { id, title, lead, minutes: questions.length * 2 };
}

function releasedOf({ scenario, editions }: Conversation): Released[] {
	if (!scenario) return [];
	const { title, edition, changes = {} } = scenario;
	return [
		{
			title,
			edition,
			changes,
			editions: editions.map((one) => ({ edition: one.edition, released: one.released }))
		}
	];
}

function discussedOf({ scenario, playthroughs }: Conversation): Discussed[] {
	return scenario ? [{ id: scenario.id, scenes: discussionScenes(scenario, playthroughs) }] : [];
}

function revisedOf({ scenario, editions }: Conversation): [string, Revised[string]][] {
	return scenario ? [[scenario.id, revisions(editions, scenario.edition)]] : [];
}

/** Whether anyone still has to sign for a conversation. */
const isDraft = ({ signOff }: Scenario): boolean => Object.values(signOff).some((signed) => signed === null);

function listed({ scenario, walks }: Conversation): Listed[] {
	if (!scenario) return [];
	const { id, title, subtitle, person, minutes, scenes, start } = scenario;
	const awaits = awaitedSwitches(scenario);
	return [
		{
			id,
			title,
			subtitle,
			person,
			place: scenes[start.scene]?.place,
			minutes,
			draft: isDraft(scenario),
			attainable: walks?.map((walked) => attainable(scenario, walked.switches, walked)) ?? [],
			...(awaits.length > 0 ? { awaits } : {})
		}
	];
}

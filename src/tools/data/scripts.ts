/**
 * The content as classic scripts. The page itself has every import folded in, and from a file neither
 * `import()` nor `fetch` works, while a `<script src>` does: so this is how a conversation comes late.
 */

import type { CourseData, Listed, StandardName } from '#course/data/course-data.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Content } from './content.ts';

/** `data/course.js`: what the page needs at once. */
export function courseScript(data: CourseData): string {
	return `(globalThis.medvandrer ??= {}).course = ${literal(data)};\n`;
}

/** `data/<id>.js`: one conversation. */
function conversationScript(scenario: Scenario): string {
	return `((globalThis.medvandrer ??= {}).conversations ??= {})[${literal(scenario.id)}] = ${literal(scenario)};\n`;
}

/** Every data script of sound content, by path. */
export function dataScripts(
	{ course, guide, conversations }: Content,
	standard: StandardName = 'none'
): Map<string, string> {
	if (!course || !guide) throw new Error('Content with findings has no scripts; inspect it first.');
	const scenarios = conversations.flatMap(({ scenario }) => scenario ?? []);
	const data: CourseData = { course, guide, conversations: scenarios.map(listed), standard };
	return new Map([
		['data/course.js', courseScript(data)],
		...scenarios.map((scenario): [string, string] => [`data/${scenario.id}.js`, conversationScript(scenario)])
	]);
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

/**
 * The page carries in itself the course and the first conversation. Beside the page, each would be one more answer to
 * wait for, the second after the first, and a slow LMS takes half a second for each. They stand in elements of data:
 * the policy knows the page's own scripts by their hashes and lets no other run.
 *
 * Of the conversation only what is played comes here, last, and what is read before it comes with the course. What is
 * said afterwards comes with the whole of it, in the file of its own, while the learner is talking.
 */
import type { CourseData } from '#course/data/course-data.ts';
import { prebriefingOf, type Prebriefing } from '#course/data/prebriefing.ts';
import { playedPart } from '#course/data/played.ts';
import { conversationsOf } from '#course/completion.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { literal } from '../data/literal.ts';
import { courseScriptPath } from './course-script.ts';
import { textOf, type Files } from './files.ts';
import { launchPath } from './manifest.ts';

/** The script that asks for the course, or what has come in its place. */
const place = /<script src="data\/course\.js"><\/script>|<script id="at-once"[^>]*>.*?<\/script>/s;
const prebriefing = /<script id="prebriefing"[^>]*>.*?<\/script>\n/s;
const played = /<script id="played"[^>]*>.*?<\/script>\n/s;
const end = '</body>';

/** A course with its page made anew from its data scripts, which is due whenever one of those has changed. */
export function withAtOnce(files: Files): Files {
	const data = lastGiven(textOf(files, courseScriptPath) ?? '') as CourseData;
	const [first] = conversationsOf(data.course);
	const script = first === undefined ? undefined : textOf(files, `data/${first}.js`);
	const page = pageWith(textOf(files, launchPath) ?? '', data, script ? conversationIn(script) : undefined);
	return new Map(files).set(launchPath, new TextEncoder().encode(page));
}

/** The page as it is without a conversation, which holds nothing else back. */
export const withoutConversation = (page: string): string =>
	page.replace(prebriefing, '').replace(played, '');

function pageWith(
	page: string,
	data: CourseData,
	first: { readonly scenario: Scenario; readonly prebriefing: Prebriefing } | undefined
): string {
	if (!place.test(page)) throw new Error(`${launchPath} neither asks for the course nor has it.`);
	const course = (attributes = '') => element('at-once', data, attributes);
	const bare = withoutConversation(page);
	if (!first) return bare.replace(place, () => course());
	// What is played comes last, on its way while the page starts, and is told of before it is there.
	return bare
		.replace(
			place,
			() => `${element('prebriefing', first.prebriefing)}\n${course(` data-played="${first.scenario.id}"`)}`
		)
		.replace(end, () => `${element('played', playedPart(first.scenario))}\n${end}`);
}

const element = (id: string, value: unknown, attributes = ''): string =>
	`<script id="${id}" type="application/json"${attributes}>${literal(value)}</script>`;

function conversationIn(script: string) {
	const scenario = lastGiven(script) as Scenario;
	const [, brief] = /\.briefs \?\?= \{\}\)\[[^\]]*\] = (.*);$/m.exec(script) ?? [];
	return {
		scenario,
		prebriefing: prebriefingOf(scenario, brief === undefined ? undefined : (JSON.parse(brief) as string))
	};
}

/** What the last line of a data script gives the page: in a package, with the standard that this one speaks. */
function lastGiven(script: string): unknown {
	const line = script.trimEnd().split('\n').at(-1) ?? '';
	return JSON.parse(line.slice(line.indexOf(' = {') + 3, line.lastIndexOf(';')));
}

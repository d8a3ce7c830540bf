/**
 * The page carries in itself what its first step needs. Beside the page, course and conversation would each be
 * one more answer to wait for, the second after the first, and a slow LMS takes half a second for each. They
 * stand in elements of data: the policy knows the page's own script by its hash and lets no other run.
 *
 * Of the conversation only what is played comes here. What is said afterwards comes with the whole of it, in
 * the file of its own, while the learner is talking.
 */
import type { CourseData } from '#course/data/course-data.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { literal } from '../data/literal.ts';
import { courseScriptPath } from './course-script.ts';
import { textOf, type Files } from './files.ts';
import { launchPath } from './manifest.ts';

/** The script that asks for the course, or what has come in its place. */
const place = /<script src="data\/course\.js"><\/script>|<script id="at-once"[^>]*>.*?<\/script>/s;
const played = /<script id="played"[^>]*>.*?<\/script>\n/s;
const end = '</body>';

/** A course with its page made anew from its data scripts, which is due whenever one of those has changed. */
export function withAtOnce(files: Files): Files {
	const data = givenBy(textOf(files, courseScriptPath) ?? '') as CourseData;
	const first = firstConversation(data);
	const script = first === undefined ? undefined : textOf(files, `data/${first}.js`);
	const page = pageWith(textOf(files, launchPath) ?? '', data, script && (givenBy(script) as Scenario));
	return new Map(files).set(launchPath, new TextEncoder().encode(page));
}

function pageWith(page: string, data: CourseData, first: Scenario | undefined | ''): string {
	if (!place.test(page)) throw new Error(`${launchPath} neither asks for the course nor has it.`);
	// The conversation comes last, on its way while the page starts, and is told of before it is there.
	const last = first ? `${element('played', playedPart(first))}\n` : '';
	return page
		.replace(played, '')
		.replace(place, () => element('at-once', data, first ? ` data-played="${first.id}"` : ''))
		.replace(end, () => last + end);
}

const element = (id: string, value: unknown, attributes = ''): string =>
	`<script id="${id}" type="application/json"${attributes}>${literal(value)}</script>`;

/** What a data script gives the page, as it stands there: in a package, with the standard that this one speaks. */
const givenBy = (script: string): unknown =>
	JSON.parse(script.slice(script.indexOf(' = {') + 3, script.lastIndexOf(';')));

/** The conversation that the course begins with; undefined where it begins with something else. */
function firstConversation({ course }: CourseData): string | undefined {
	const step = course.parts[0]?.steps[0];
	return step && 'conversation' in step ? step.conversation : undefined;
}

/** A conversation that can be played to its end, with all that only the debrief and the group look at left out. */
export function playedPart(scenario: Scenario): Scenario {
	return {
		...scenario,
		cast: mapped(scenario.cast, ({ name }) => ({ name, about: '' })),
		facts: mapped(scenario.facts, () => ''),
		scenes: mapped(scenario.scenes, ({ discussion: _, ...scene }) => ({
			...scene,
			choices: scene.choices.map(({ innerVoice: _, ...choice }) => ({
				...choice,
				intention: '',
				cost: '',
				marks: []
			})),
			debrief: { pulled: [], otherRoads: '', dependsOn: '' }
		}))
	};
}

const mapped = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) =>
	Object.fromEntries(Object.entries(record).map(([key, value]): [string, To] => [key, change(value)]));

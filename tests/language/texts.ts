/** Every Norwegian text that a learner meets, with where it stands. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import { linesIn } from '#core/scenario/lines-in.ts';
import { readContent, readConversation, readGuide } from '#tools/data/content.ts';
import { template } from '#tools/scenarios/new.ts';
import { wordsIn } from './prose.ts';

export interface Text {
	readonly where: string;
	readonly text: string;
	/** Whether the course itself says it, and not one of the people. */
	readonly own: boolean;
}

export function allTexts(): Text[] {
	const { course, guide, cards, reflections, pages, words, conversations } = readContent('scenarios');
	const own = (where: string, ...texts: (string | undefined)[]): Text[] =>
		texts.flatMap((text) => (text === undefined ? [] : { where, text, own: true }));
	return [
		...conversations.flatMap(({ folder, scenario }) => [
			...own(`${folder}/brief.svx`, readFileSync(join(folder, 'brief.svx'), 'utf8')),
			...(scenario ? textsOf(scenario) : [])
		]),
		...Object.entries(guide?.sources ?? {}).flatMap(([id, text]) => own(id, text)),
		...(guide?.principles ?? []).flatMap((one) => own(one.id, one.label, one.sentence, one.question)),
		...(guide?.chime ?? []).flatMap((one) => own(one.id, one.label, one.sentence)),
		...(course?.help.numbers ?? []).flatMap((one) => own(one.number, one.name, one.text)),
		...(course?.parts ?? []).flatMap((part) => own(part.id, part.title, part.lead)),
		...cards.flatMap(({ head, text }) => own(`${head.id}.svx`, text, ...stringsIn(head))),
		...reflections.flatMap((one) => own(`reflections.yaml ${one.id}`, ...stringsIn(one))),
		...pages.flatMap(({ head, text }) => own(`${head.id}.md`, text, ...stringsIn(head))),
		...words.flatMap((one) => own(`words.yaml ${one.id}`, ...stringsIn(one))),
		...templateTexts(),
		{ where: 'README.md', text: wordsIn(readFileSync('scenarios/README.md', 'utf8')), own: false },
		...componentTexts('src/ui'),
		...componentTexts('src/routes'),
		...componentTexts('src/shell'),
		// Authors are told what is wrong, and no learner reads it.
		...componentTexts('src/author').map((text) => ({ ...text, own: false }))
	];
}

/** The conversation that authors begin with is read by as many. */
function templateTexts(): Text[] {
	const { guide } = readGuide('scenarios');
	const scenario = guide && readConversation(template, guide).scenario;
	if (!scenario) throw new Error('The template has faults; run npm run scenarios on its folder.');
	const brief = join(template, 'brief.svx');
	return [...textsOf(scenario), { where: brief, text: readFileSync(brief, 'utf8'), own: true }];
}

/** What is read aloud or shown of authored data: everything but ids, kinds, sources and English words. */
function stringsIn(data: unknown): string[] {
	if (typeof data === 'string') return [data];
	if (typeof data !== 'object' || data === null) return [];
	const unseen = ['id', 'kind', 'pile', 'source', 'teaches', 'english'];
	return Object.entries(data).flatMap(([key, value]) => (unseen.includes(key) ? [] : stringsIn(value)));
}

type Scenario = NonNullable<ReturnType<typeof readContent>['conversations'][number]['scenario']>;

function textsOf(scenario: Scenario): Text[] {
	const own = (where: string, ...texts: (string | undefined)[]): Text[] =>
		texts.flatMap((text) => (text === undefined ? [] : { where, text, own: true }));
	const said = (where: string, text: string, manner?: string): Text[] =>
		[text, manner].flatMap((one) => (one === undefined ? [] : { where, text: one, own: false }));
	return [
		...own(scenario.id, scenario.title, scenario.subtitle, scenario.contentNote),
		...linesIn(scenario).flatMap(({ line }) => said(line.id, line.text, line.manner)),
		...Object.entries(scenario.endings).flatMap(([id, one]) => own(id, one.title, one.afterwards)),
		...Object.entries(scenario.scenes).flatMap(([id, { heading, debrief, discussion, choices }]) => [
			...own(id, heading, debrief.otherRoads, debrief.dependsOn, debrief.panelSplit, discussion?.question),
			...debrief.pulled.flatMap(({ text }) => own(id, text)),
			...choices.flatMap((choice) => [
				...said(choice.id, choice.text, choice.manner),
				...said(choice.id, choice.innerVoice ?? ''),
				...own(choice.id, choice.name, choice.intention, choice.cost),
				...choice.marks.flatMap(({ why }) => own(choice.id, why))
			])
		])
	];
}

/** What stands between the tags of the components in a folder. */
function componentTexts(folder: string): Text[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.svelte'))
		.flatMap((path) => {
			const where = join(folder, path);
			const texts: string[] = [];
			const collect = (node: unknown): void => {
				if (Array.isArray(node)) node.forEach(collect);
				else if (typeof node === 'object' && node !== null) {
					if ('type' in node && node.type === 'Text') texts.push((node as AST.Text).data);
					else if (!isCode(node)) Object.values(node).forEach(collect);
				}
			};
			collect(parse(readFileSync(where, 'utf8'), { modern: true }).fragment);
			return texts.filter((text) => text.trim() !== '').map((text) => ({ where, text, own: true }));
		});
}

/** An attribute, a style, or what a computer is told. */
const isCode = (node: object): boolean =>
	('type' in node && (node.type === 'Attribute' || node.type === 'StyleDirective')) ||
	('name' in node && node.name === 'code');

/** Everything an author has written, read from a content folder and inspected. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { Course, type Step } from '#course/format.ts';
import { Reflections, type Reflection } from '#course/format/reflection.ts';
import { Words, type Word } from '#course/format/word.ts';
import { stepId } from '#course/step.ts';
import { Guide } from '#core/guide/format.ts';
import { discussedScenes, discussionScenes } from '#core/play/discussion.ts';
import { Playthrough, playthroughFindings } from '#core/play/playthrough.ts';
import type { AuthoredFile } from '#core/scenario/authored-file.ts';
import { tagFor } from '#core/scenario/digest.ts';
import { Editions, type Edition } from '#core/scenario/edition.ts';
import type { FindingCode } from '#core/scenario/finding-code.ts';
import { inFileOrder, type Finding } from '#core/scenario/finding.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { inspect } from '#core/scenario/inspection.ts';
import { unknownSources } from '#core/scenario/mark-findings.ts';
import { parse, type Parsed } from '#core/scenario/parse.ts';
import { suggestion } from '#core/scenario/suggestion.ts';
import type { Walks } from '#core/scenario/walks.ts';
import type { z } from 'zod';
import { briefFindings, readBrief } from './brief.ts';
import { readCards, type AuthoredCard } from './cards.ts';
import { helpFindings } from './help-numbers.ts';
import { readPages, type AuthoredPage } from './pages.ts';
import { settingFindings } from './settings.ts';

export interface Conversation {
	readonly folder: string;
	/** Undefined when the form of the file is wrong. */
	readonly scenario: Scenario | undefined;
	/** What is read before it, as Markdown; undefined where there is nothing. */
	readonly brief: string | undefined;
	/** The scenario's file, so that what is found later can be shown at its line. */
	readonly file: AuthoredFile;
	/** Undefined when there is no scenario, or a name in it leads nowhere. */
	readonly walks: Walks | undefined;
	readonly editions: readonly Edition[];
	readonly playthroughs: readonly Playthrough[];
	readonly findings: readonly Finding[];
}

export interface Content {
	readonly course: Course | undefined;
	readonly guide: Guide | undefined;
	readonly cards: readonly AuthoredCard[];
	readonly reflections: readonly Reflection[];
	readonly pages: readonly AuthoredPage[];
	readonly words: readonly Word[];
	readonly conversations: readonly Conversation[];
	readonly findings: readonly Finding[];
}

/** The folder to read: an organisation's own where one is named, else the course's. */
export const contentFolder = (): string => process.env['MEDVANDRER_CONTENT'] ?? 'scenarios';

const thisDay = (): string => new Date().toISOString().slice(0, 10);

/** Read and inspect a whole content folder. `today` is the ISO date that checks of help numbers are held against. */
export function readContent(
	folder: string = contentFolder(),
	today: string = thisDay(),
	read: (folder: string, guide: Guide) => Conversation = readConversation
): Content {
	const course = readFile(Course, join(folder, 'course.yaml'));
	const { guide, findings } = readGuide(folder);
	const conversations = guide ? foldersIn(folder).map((one) => read(one, guide)) : [];
	const { cards, findings: cardFindings } = guide
		? readCards(join(folder, 'guide'), guide)
		: { cards: [], findings: [] };
	const reflected = readOptional(Reflections, join(folder, 'guide', 'reflections.yaml'));
	const worded = readOptional(Words, join(folder, 'guide', 'words.yaml'));
	const { pages, findings: pageFindings } = readPages(join(folder, 'guide', 'pages'), guide);
	const reflections = reflected.value?.reflections ?? [];
	const known: Known = {
		card: [...cards.map(({ head }) => head.id), ...namesIn(join(folder, 'guide'), '.svx')],
		conversation: conversations.map(({ folder: one }) => basename(one)),
		reflection: reflections.map(({ id }) => id),
		page: [...pages.map(({ head }) => head.id), ...namesIn(join(folder, 'guide', 'pages'), '.md')]
	};
	return {
		course: course.value,
		guide,
		cards,
		reflections,
		pages,
		words: worded.value?.words ?? [],
		conversations,
		findings: [
			...course.findings,
			...helpFindings(course, today),
			...settingFindings(
				course,
				folder,
				conversations.flatMap(({ scenario }) => scenario ?? [])
			),
			...(guide ? stepFindings(course, known) : []),
			...findings,
			...cardFindings,
			...reflected.findings,
			...(guide ? citedInReflections(reflected, guide) : []),
			...worded.findings,
			...pageFindings,
			...conversations.flatMap((conversation) => conversation.findings)
		].toSorted(inFileOrder)
	};
}

/** A file with faults is there all the same: whoever leads to it has made none. */
const namesIn = (folder: string, extension: string): string[] =>
	existsSync(folder)
		? readdirSync(folder).flatMap((name) => (name.endsWith(extension) ? basename(name, extension) : []))
		: [];

type Known = Readonly<Record<'card' | 'conversation' | 'reflection' | 'page', readonly string[]>>;

const kinds = {
	card: 'noe kort',
	conversation: 'noen samtale',
	reflection: 'noen refleksjon',
	page: 'noen side'
} as const;

/** Steps that lead to nothing, and steps that would be saved by the same two characters. */
function stepFindings({ value, file }: Parsed<Course>, known: Known): Finding[] {
	if (!value) return [];
	const owners = new Map<string, string>();
	return value.parts.flatMap(({ steps }, part) =>
		steps.flatMap((step, place) => {
			const path = ['parts', part, 'steps', place];
			const id = stepId(step);
			const owner = owners.get(tagFor(id));
			owners.set(tagFor(id), id);
			const collision =
				owner === undefined
					? []
					: [
							file.finding(
								path,
								'tag-collision',
								`«${id}» får samme merke som «${owner}» i lagret fremdrift. Gi det ene et annet navn.`
							)
						];
			return [
				...missing(step, known).map(({ code, message }) => file.finding(path, code, message)),
				...collision
			];
		})
	);
}

function missing(step: Step, known: Known): { code: FindingCode; message: string }[] {
	return (['card', 'conversation', 'reflection', 'page'] as const).flatMap((kind) => {
		const id = kind in step ? stepId(step) : undefined;
		if (id === undefined || known[kind].includes(id)) return [];
		const message = `Det finnes ikke ${kinds[kind]} med navnet «${id}».${suggestion(id, known[kind])}`;
		return [{ code: `unknown-${kind}` as const, message }];
	});
}

function citedInReflections({ value, file }: Optional<Reflections>, guide: Guide): Finding[] {
	if (!value || !file) return [];
	const uses = value.reflections.flatMap(({ id, source, questions }, place) => {
		const told = `Refleksjonen «${id}» viser til punktet`;
		const path = ['reflections', place];
		return [
			{ name: source, told, path: [...path, 'source'] },
			...questions.map((one, index) => ({
				name: one.source,
				told,
				path: [...path, 'questions', index, 'source']
			}))
		].flatMap(({ name, ...use }) => (name === undefined ? [] : { name, ...use }));
	});
	return unknownSources(uses, guide, file);
}

type Optional<Value> = Partial<Parsed<Value>> & Pick<Parsed<Value>, 'findings'>;

/** A file that a course may do without. */
function readOptional<Schema extends z.ZodType>(schema: Schema, path: string): Optional<z.infer<Schema>> {
	return existsSync(path) ? readFile(schema, path) : { findings: [] };
}

/** The guide of a content folder, which every conversation is inspected against. */
export function readGuide(folder: string): { guide: Guide | undefined; findings: readonly Finding[] } {
	const { value, findings, file } = readFile(Guide, join(folder, 'guide', 'principles.yaml'));
	const uses = (value?.principles ?? []).flatMap(({ id, sources }, principle) =>
		sources.map((name, index) => ({
			name,
			told: `Prinsippet «${id}» viser til punktet`,
			path: ['principles', principle, 'sources', index]
		}))
	);
	return { guide: value, findings: [...findings, ...(value ? unknownSources(uses, value, file) : [])] };
}

/** The conversations in a folder: each folder in it that holds a scenario.yaml. */
export function foldersIn(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'scenario.yaml')))
		.map((entry) => join(folder, entry.name))
		.toSorted();
}

/** Read one conversation: its scenario, the editions released of it, and its playthroughs. */
export function readConversation(folder: string, guide: Guide, fileName = 'scenario.yaml'): Conversation {
	const editions = existsSync(join(folder, 'editions.yaml'))
		? readFile(Editions, join(folder, 'editions.yaml'))
		: { value: [], findings: [] };
	const { value: scenario, findings, file } = readFile(Scenario, join(folder, fileName));
	const brief = readBrief(folder);
	const inspected = scenario
		? inspect(scenario, file, guide, editions.value)
		: { findings: [], walks: undefined };
	const sound = [...findings, ...inspected.findings].every(({ severity }) => severity !== 'error');
	const misplaced =
		scenario && fileName === 'scenario.yaml' && scenario.id !== basename(folder)
			? [
					file.finding(
						['id'],
						'other-folder',
						`Samtalen heter «${scenario.id}», men mappa heter «${basename(folder)}».`
					)
				]
			: [];
	const played = playthroughsIn(folder, sound ? scenario : undefined);
	const unplayed =
		scenario && played.playthroughs.length === 0 && played.findings.length === 0
			? [
					file.finding(
						['id'],
						'no-playthrough',
						'Samtalen har ingen gjennomspilling. Skriv minst én i mappa «playthroughs», så merkes det hvis en vei slutter å virke.',
						'warning'
					)
				]
			: [];
	const undiscussed =
		sound && scenario && unplayed.length === 0 ? unreached(scenario, played.playthroughs, file) : [];
	return {
		folder,
		scenario,
		brief,
		file,
		walks: inspected.walks,
		editions: editions.value ?? [],
		playthroughs: played.playthroughs,
		findings: [
			...findings,
			...misplaced,
			...editions.findings,
			...inspected.findings,
			...briefFindings({ folder, brief }),
			...played.findings,
			...unplayed,
			...undiscussed
		]
	};
}

/** Scenes for a group that no playthrough comes to, so that there is nothing true to open them with. */
function unreached(scenario: Scenario, playthroughs: readonly Playthrough[], file: AuthoredFile): Finding[] {
	const reached = discussionScenes(scenario, playthroughs).map(({ scene }) => scene);
	return discussedScenes(scenario)
		.filter(([id]) => !reached.includes(id))
		.map(([id, { discussion }]) =>
			file.finding(
				['scenes', id, 'discussion'],
				'unreached-discussion',
				`Ingen gjennomspilling kommer til «${discussion.name}», så ei gruppe kan ikke begynne der. Skriv en som gjør det.`,
				'warning'
			)
		);
}

function playthroughsIn(folder: string, scenario: Scenario | undefined) {
	const inside = join(folder, 'playthroughs');
	const names = existsSync(inside)
		? readdirSync(inside)
				.filter((name) => name.endsWith('.yaml'))
				.toSorted()
		: [];
	const read = names.map((name) => readFile(Playthrough, join(inside, name)));
	return {
		playthroughs: read.flatMap(({ value }) => value ?? []),
		findings: read.flatMap(({ value, findings, file }) => [
			...findings,
			...(value && scenario ? playthroughFindings(value, scenario, file) : [])
		])
	};
}

/** Read one authored file; a finding where there is none. */
export function readFile<Schema extends z.ZodType>(schema: Schema, path: string) {
	const name = relative(process.cwd(), path) || path;
	if (existsSync(path)) return parse(schema, readFileSync(path, 'utf8'), name);
	const absent = parse(schema, '', name);
	const message = `Fila finnes ikke. Legg ${basename(path)} i mappa ${dirname(name)}.`;
	return { ...absent, findings: [absent.file.finding([], 'missing-file', message)] };
}

/** Everything an author has written, read from a content folder and inspected. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { Course } from '#course/format.ts';
import { Guide } from '#core/guide/format.ts';
import { Playthrough, playthroughFindings } from '#core/play/playthrough.ts';
import { Editions, type Edition } from '#core/scenario/edition.ts';
import { inFileOrder, type Finding } from '#core/scenario/finding.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { inspect } from '#core/scenario/inspection.ts';
import { parse } from '#core/scenario/parse.ts';
import type { z } from 'zod';

export interface Conversation {
	readonly folder: string;
	/** Undefined when the form of the file is wrong. */
	readonly scenario: Scenario | undefined;
	readonly editions: readonly Edition[];
	readonly playthroughs: readonly Playthrough[];
	readonly findings: readonly Finding[];
}

export interface Content {
	readonly course: Course | undefined;
	readonly guide: Guide | undefined;
	readonly conversations: readonly Conversation[];
	readonly findings: readonly Finding[];
}

/** The folder to read: an organisation's own where one is named, else the course's. */
export const contentFolder = (): string => process.env['MEDVANDRER_CONTENT'] ?? 'scenarios';

/** Read and inspect a whole content folder. */
export function readContent(folder: string = contentFolder()): Content {
	const course = readFile(Course, join(folder, 'course.yaml'));
	const { guide, findings } = readGuide(folder);
	const conversations = guide ? foldersIn(folder).map((one) => readConversation(one, guide)) : [];
	const listed = (course.value?.parts ?? []).flatMap((part, index) =>
		part.conversations.map((id, place) => ({ id, path: ['parts', index, 'conversations', place] }))
	);
	const missing = listed
		.filter(({ id }) => guide && !conversations.some(({ folder: one }) => basename(one) === id))
		.map(({ id, path }) =>
			course.file.finding(
				path,
				'unknown-conversation',
				`Det finnes ingen mappe «${id}» med en samtale i ${folder}.`
			)
		);
	return {
		course: course.value,
		guide,
		conversations,
		findings: [
			...course.findings,
			...missing,
			...findings,
			...conversations.flatMap((conversation) => conversation.findings)
		].toSorted(inFileOrder)
	};
}

/** The guide of a content folder, which every conversation is inspected against. */
export function readGuide(folder: string): { guide: Guide | undefined; findings: readonly Finding[] } {
	const { value, findings } = readFile(Guide, join(folder, 'guide', 'principles.yaml'));
	return { guide: value, findings };
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
	const inspected = scenario ? inspect(scenario, file, guide, editions.value) : [];
	const sound = [...findings, ...inspected].every(({ severity }) => severity !== 'error');
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
	return {
		folder,
		scenario,
		editions: editions.value ?? [],
		playthroughs: played.playthroughs,
		findings: [...findings, ...misplaced, ...editions.findings, ...inspected, ...played.findings, ...unplayed]
	};
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

function readFile<Schema extends z.ZodType>(schema: Schema, path: string) {
	const name = relative(process.cwd(), path) || path;
	if (existsSync(path)) return parse(schema, readFileSync(path, 'utf8'), name);
	const absent = parse(schema, '', name);
	const message = `Fila finnes ikke. Legg ${basename(path)} i mappa ${dirname(name)}.`;
	return { ...absent, findings: [absent.file.finding([], 'missing-file', message)] };
}

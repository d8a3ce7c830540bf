/**
 * The course in another language: the original's content with the texts of `languages/<code>` laid over it. A
 * text that is missing there stands as the original has it, and is a finding.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { FindingCode } from '#core/scenario/finding-code.ts';
import type { Finding } from '#core/scenario/finding.ts';
import type { Content } from '../data/content.ts';
import { Catalogue, readCatalogue, writeCatalogue, type Entry } from './catalogue.ts';
import {
	withCourseTexts,
	withGuideTexts,
	withParagraphs,
	withScenarioTexts,
	withSources,
	type Change
} from './content-texts.ts';
import { placeholderFault } from './placeholders.ts';
import { interfaceFiles } from './interface-files.ts';
import { textsInSource } from './source-texts.ts';

/** A text of the original, and the catalogue and the file that it stands in. */
interface Wanted extends Entry {
	readonly catalogue: string;
	readonly file: string;
}

export interface LanguageEdition {
	readonly content: Content;
	readonly findings: readonly Finding[];
	readonly wanted: readonly Wanted[];
}

export const languageFolder = (folder: string, language: string): string =>
	join(folder, 'languages', language);
export const interfaceCatalogue = (folder: string, language: string): Catalogue =>
	readCatalogue(join(languageFolder(folder, language), 'interface.po'));

export function inLanguage(content: Content, folder: string, language: string): LanguageEdition {
	const wanted: Wanted[] = [];
	const catalogues = new Map<string, Catalogue>();
	const catalogueOf = (name: string): Catalogue => {
		const known = catalogues.get(name) ?? readCatalogue(join(languageFolder(folder, language), `${name}.po`));
		catalogues.set(name, known);
		return known;
	};
	const from =
		(catalogue: string, file: string): Change =>
		({ context, original }) => {
			wanted.push({ catalogue, file, context, original });
			return catalogueOf(catalogue).of(context, original) ?? original;
		};
	const guide = (name: string) => from('guide', join(folder, 'guide', name));

	const translated: Content = {
		...content,
		course: content.course && withCourseTexts(content.course, from('course', join(folder, 'course.yaml'))),
		guide: content.guide && {
			...withGuideTexts(
				{ principles: content.guide.principles, chime: content.guide.chime },
				'guide',
				guide('principles.yaml')
			),
			sources: withSources(content.guide.sources, guide('principles.yaml'))
		},
		cards: content.cards.map(({ head, text }) => ({
			head: withGuideTexts(head, `cards/${head.id}`, guide(`${head.id}.svx`)),
			text: withParagraphs(text, `cards/${head.id}/text`, guide(`${head.id}.svx`))
		})),
		pages: content.pages.map(({ head, text }) => ({
			head: withGuideTexts(head, `pages/${head.id}`, guide(`pages/${head.id}.md`)),
			text: withParagraphs(text, `pages/${head.id}/text`, guide(`pages/${head.id}.md`))
		})),
		reflections: withGuideTexts(content.reflections, 'reflections', guide('reflections.yaml')),
		words: withGuideTexts(content.words, 'words', guide('words.yaml')),
		conversations: content.conversations.map((one) => {
			const id = basename(one.folder);
			return {
				...one,
				brief:
					one.brief === undefined
						? undefined
						: withParagraphs(one.brief, 'brief', from(id, join(one.folder, 'brief.svx'))),
				scenario: one.scenario && withScenarioTexts(one.scenario, from(id, join(one.folder, 'scenario.yaml')))
			};
		})
	};
	for (const [name, source] of interfaceFiles()) {
		const file = relative(process.cwd(), join('src', name));
		for (const text of textsInSource(name, source))
			from('interface', file)({ context: name, original: text, path: [] });
	}
	const all = [...wanted.map((one) => one.catalogue), ...written(folder, language)];
	return {
		content: translated,
		wanted,
		findings: [
			...wanted.flatMap((one) => missing(one, catalogueOf(one.catalogue))),
			...[...new Set(all)].flatMap((name) =>
				leftOver(
					join(languageFolder(folder, language), `${name}.po`),
					catalogueOf(name),
					wanted.filter((one) => one.catalogue === name)
				)
			)
		]
	};
}

/** Writes every catalogue anew: what is translated stays, what is missing has room, what is left over goes. */
export function writeTemplates({ wanted }: LanguageEdition, folder: string, language: string): void {
	for (const name of new Set(wanted.map(({ catalogue }) => catalogue))) {
		const path = join(languageFolder(folder, language), `${name}.po`);
		writeCatalogue(
			path,
			language,
			distinct(wanted.filter(({ catalogue }) => catalogue === name)),
			readCatalogue(path)
		);
	}
}

function distinct(entries: readonly Wanted[]): Wanted[] {
	return [...new Map(entries.map((one) => [`${one.context}\0${one.original}`, one])).values()];
}

const written = (folder: string, language: string): string[] => {
	const place = languageFolder(folder, language);
	const names = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.po')) : [];
	return names.map((name) => basename(name, '.po'));
};

function missing({ file, context, original, catalogue }: Wanted, translations: Catalogue): Finding[] {
	const translation = translations.of(context, original);
	const say = (code: FindingCode, message: string): Finding[] => [
		{ file, line: lineOf(file, original), column: 1, severity: 'error', code, message }
	];
	if (translation !== undefined) {
		const fault = catalogue === 'interface' ? placeholderFault(original, translation) : undefined;
		return fault === undefined
			? []
			: say('wrong-translation', `«${context}»: ${fault} Originalen er «${original}».`);
	}
	return isStale({ catalogue, context, original }, translations)
		? say(
				'stale-translation',
				`«${context}» er endret siden teksten ble oversatt. Nå står det: «${original}»`
			)
		: say('missing-translation', `«${context}» er ikke oversatt: «${original}»`);
}

/** Whether there is a translation of what stood in this place before. In the interface a place is a whole file. */
const isStale = (
	{ catalogue, context, original }: Pick<Wanted, 'catalogue' | 'context' | 'original'>,
	{ entries }: Catalogue
): boolean =>
	catalogue !== 'interface' &&
	entries.some((one) => one.context === context && one.original !== original && one.translation !== '');

function leftOver(path: string, translations: Catalogue, wanted: readonly Wanted[]): Finding[] {
	const { entries } = translations;
	const contexts = new Set(wanted.map(({ context, original }) => `${context}\0${original}`));
	// What stood there before is told of where it is to be translated anew.
	const stale = new Set(
		wanted
			.filter((one) => translations.of(one.context, one.original) === undefined && isStale(one, translations))
			.map(({ context }) => context)
	);
	const file = relative(process.cwd(), path) || path;
	return entries
		.filter(
			({ context, original, translation }) =>
				translation !== '' && !contexts.has(`${context}\0${original}`) && !stale.has(context)
		)
		.map(({ context, original }) => ({
			file,
			line: lineOf(path, `msgctxt "${context}"`),
			column: 1,
			severity: 'warning',
			code: 'left-over-translation',
			message: `«${context}» hører til en tekst som ikke står slik i originalen lenger: «${original}»`
		}));
}

const read = new Map<string, string>();

/** The line that a text begins at, as far as its first words are found in the file. */
function lineOf(file: string, text: string): number {
	const source = read.get(file) ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
	read.set(file, source);
	const first = text.split(/\n|\{\d+\}|<\/?\d+>/).find((part) => part.trim() !== '') ?? text;
	const place = [first, first.slice(0, 40), first.slice(0, 15)]
		.map((part) => source.indexOf(part.trim()))
		.find((at) => at >= 0);
	return place === undefined ? 1 : source.slice(0, place).split('\n').length;
}

/**
 * The paragraphs of a Markdown file, each at its line: headings, items and quotes are paragraphs too. What Word and
 * pandoc do to a text without an author is undone here: marks for Markdown, lines broken anew, and the attributes
 * that pandoc hangs on words.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { plain } from './signs.ts';

export interface Paragraph {
	/** Counted from 1. */
	readonly line: number;
	/** The level of a heading; 0 for all else. */
	readonly level: number;
	readonly isQuote: boolean;
	readonly text: string;
	/** The same, line by line as it stands in the file. */
	readonly rows: readonly { readonly line: number; readonly text: string }[];
	/** What is written as code, as ids are. */
	readonly coded: readonly string[];
	/** What is bold or in italics. */
	readonly emphasised: readonly string[];
	/** What a scenario has no room for: links, pictures, code. */
	readonly foreign: readonly string[];
}

type Root = ReturnType<typeof fromMarkdown>;
type Content = Root['children'][number];
type Phrase = Extract<Content, { type: 'paragraph' }>['children'][number];

export function paragraphsIn(source: string): Paragraph[] {
	const text = source.replace(/^\uFEFF/, '');
	return fromMarkdown(text).children.flatMap((node) => paragraphsOf(node, text, false));
}

function paragraphsOf(node: Content, source: string, isQuote: boolean): Paragraph[] {
	switch (node.type) {
		case 'blockquote':
			return node.children.flatMap((one) => paragraphsOf(one, source, true));
		case 'list':
			return node.children.flatMap((one) =>
				one.children.flatMap((part) => paragraphsOf(part, source, isQuote))
			);
		case 'heading':
			return read(node.children, node, node.depth, isQuote);
		case 'paragraph':
			return read(node.children, node, 0, isQuote);
		case 'thematicBreak':
			return [];
		default: {
			const value = source.slice(node.position?.start.offset, node.position?.end.offset);
			// Pandoc keeps two lists apart by an empty comment.
			if (value.trim() === '<!-- -->') return [];
			return read([{ type: 'text', value }], node, 0, isQuote);
		}
	}
}

interface Met {
	readonly coded: string[];
	readonly emphasised: string[];
	readonly foreign: string[];
}

function read(
	phrases: readonly Phrase[],
	{ position }: Pick<Content, 'position'>,
	level: number,
	isQuote: boolean
): Paragraph[] {
	const line = position?.start.line ?? 1;
	const met: Met = { coded: [], emphasised: [], foreign: [] };
	const raw = textOf(phrases, met);
	// A backslash before a space is pandoc's way of writing one that doesn't break.
	const rows = raw
		.split(/\r\n?|\n/)
		.map((row, index) => ({ line: line + index, text: plain(row.replaceAll(/\\(?=\s|$)/g, '')) }))
		.filter(({ text }) => text !== '');
	if (rows.length === 0) return [];
	return [{ line, level, isQuote, text: rows.map(({ text }) => text).join(' '), rows, ...met }];
}

const textOf = (phrases: readonly Phrase[], met: Met): string =>
	phrases.map((phrase) => wordsOf(phrase, met)).join('');

function wordsOf(phrase: Phrase, met: Met): string {
	switch (phrase.type) {
		case 'text':
			return withoutAttributes(phrase.value);
		case 'break':
			return '\n';
		case 'inlineCode':
			met.coded.push(phrase.value);
			return phrase.value;
		case 'emphasis':
		case 'strong': {
			const words = textOf(phrase.children, met);
			met.emphasised.push(plain(words));
			return words;
		}
		case 'link':
			met.foreign.push('ei lenke');
			return textOf(phrase.children, met);
		case 'image':
			met.foreign.push('et bilde');
			return phrase.alt ?? '';
		case 'html':
			if (/^<br\s*\/?>$/i.test(phrase.value)) return '\n';
			met.foreign.push('HTML');
			return '';
		default:
			met.foreign.push('noe som ikke er tekst');
			return '';
	}
}

/** `[words]{.mark}`, `[]{#anchor}` and `{#heading .unnumbered}`, as pandoc writes them. */
const withoutAttributes = (value: string): string =>
	value.replaceAll(/\[([^[\]]*)\]\{[^{}]*\}/g, '$1').replaceAll(/\s*\{[#.][^{}]*\}/g, '');

/** Blocks as Markdown: nothing but headings, paragraphs, lists and quotes, which Word and its like have too. */
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block } from './block.ts';
import { plain } from './signs.ts';

type Node = Parameters<typeof toMarkdown>[0];
type Of<Type extends Node['type']> = Extract<Node, { type: Type }>;
type Content = Of<'root'>['children'][number];
type Phrase = Of<'paragraph'>['children'][number];

/** Signs that mean something to pandoc, which stands between a manuscript and Word. */
const ofPandoc = ['$', '^', '~', '@', '"', "'"].map((character) => ({
	character,
	inConstruct: 'phrasing' as const
}));

export function markdown(blocks: readonly Block[]): string {
	const children: Content[] = [];
	for (const block of blocks) {
		const before = children.at(-1);
		if (block.form === 'item' && before?.type === 'list') before.children.push(item(block));
		else if (block.form === 'note' && before?.type === 'blockquote') before.children.push(paragraph(block));
		else children.push(content(block));
	}
	return toMarkdown({ type: 'root', children }, { bullet: '-', emphasis: '*', unsafe: ofPandoc });
}

const levels = { title: 1, part: 2, piece: 3 } as const;

function content(block: Block): Content {
	switch (block.form) {
		case 'title':
		case 'part':
		case 'piece':
			return { type: 'heading', depth: levels[block.form], children: phrases(block) };
		case 'item':
			return { type: 'list', ordered: false, spread: false, children: [item(block)] };
		case 'note':
			return { type: 'blockquote', children: [paragraph(block)] };
		case 'condition':
			return { type: 'paragraph', children: [emphasised(block.words)] };
		case 'paragraph':
			return paragraph(block);
	}
}

const item = (block: Block): Of<'listItem'> => ({
	type: 'listItem',
	spread: false,
	children: [paragraph(block)]
});
const paragraph = (block: Block): Of<'paragraph'> => ({ type: 'paragraph', children: phrases(block) });
const text = (value: string): Phrase => ({ type: 'text', value });
const emphasised = (words: string): Phrase => ({
	type: 'emphasis',
	children: [{ type: 'text', value: words }]
});

function phrases({ form, label, manner, words, address }: Block): Phrase[] {
	const isHeading = form in levels;
	const said = plain(words);
	return [
		...(label === undefined ? [] : isHeading ? [text(`${label}: `)] : labelled(label, manner)),
		text(said),
		...(address === undefined ? [] : [text(' '), { type: 'inlineCode' as const, value: `[${address}]` }])
	];
}

function labelled(label: string, manner: string | undefined): Phrase[] {
	const strong = (value: string): Phrase => ({ type: 'strong', children: [{ type: 'text', value }] });
	return manner === undefined
		? [strong(`${label}:`), text(' ')]
		: [strong(label), text(' '), emphasised(`(${plain(manner)}):`), text(' ')];
}

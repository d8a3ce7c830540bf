/**
 * The interface's own words, where they stand in the source: in the markup of components and in the literals of
 * scripts. Components are written in Norwegian and know of no catalogue; for another language the source is
 * changed on its way into the build, and for the original nothing runs at all.
 *
 * A text with values in it is one text, `{1} av {2}`, and so is one with words in bold or a link, `Gå til
 * <1>forsiden</1>`, so that a translation can put them in another order.
 */
import { parse as parseComponent } from 'svelte/compiler';
import { parseSync } from 'vite';
import { isText } from './text-form.ts';

/** Gives the text in another language; undefined where there is none, and the text stays as it is. */
export type Translate = (text: string) => string | undefined;

interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly [key: string]: unknown;
}
interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Every text in a source file, in the order they stand, each once. */
export function textsInSource(file: string, source: string): string[] {
	const texts = new Set<string>();
	translatedSource(
		file,
		source,
		(text) => {
			texts.add(text);
			return undefined;
		},
		'nb'
	);
	return [...texts];
}

/** The same source with its texts in another language, and dates and lists written as that language does. */
export function translatedSource(
	file: string,
	source: string,
	translate: Translate,
	language: string
): string {
	const isMarkup = /\.(?:svelte|html)$/.test(file);
	const tree = (isMarkup
		? parseComponent(source, { modern: true })
		: parseSync(file, source).program) as unknown as Node;
	return new Rewriting(source, translate, language).of(tree);
}

const inlineElements = [
	'a',
	'abbr',
	'b',
	'cite',
	'code',
	'em',
	'i',
	'kbd',
	'small',
	'span',
	'strong',
	'time'
];
const readAttributes = [
	'alt',
	'aria-description',
	'aria-label',
	'aria-roledescription',
	'aria-valuetext',
	'label',
	'placeholder',
	'title'
];
/** What is called with words that no one reads: faults for developers, names of elements, events and settings. */
const unreadCalls =
	/^(?:Error|Refusal|querySelector(?:All)?|closest|matches|matchMedia|getElementById|addEventListener|removeEventListener|includes|startsWith|endsWith|setAttribute|getAttribute|createElement|getItem|setItem|removeItem|regex|test)$/;

class Rewriting {
	readonly #source: string;
	readonly #translate: Translate;
	readonly #language: string;

	constructor(source: string, translate: Translate, language: string) {
		this.#source = source;
		this.#translate = translate;
		this.#language = language;
	}

	of(tree: Node): string {
		return this.#applied(0, this.#source.length, this.#edits(tree));
	}

	#applied(start: number, end: number, edits: readonly Edit[]): string {
		let at = start;
		let written = '';
		for (const edit of edits
			.filter((one) => one.start >= start && one.end <= end)
			.toSorted((a, b) => a.start - b.start)) {
			if (edit.start < at) continue;
			written += this.#source.slice(at, edit.start) + edit.text;
			at = edit.end;
		}
		return written + this.#source.slice(at, end);
	}

	/** A node's own source, translated. */
	#inside(node: Node, start = node.start, end = node.end): string {
		return this.#applied(start, end, this.#edits(node));
	}

	#edits(node: unknown): Edit[] {
		if (Array.isArray(node)) return node.flatMap((one) => this.#edits(one));
		if (!isNode(node)) return [];
		switch (node.type) {
			case 'Fragment':
				return this.#run(node['nodes'] as Node[]);
			case 'RegularElement':
			case 'SvelteElement':
				return [...this.#attributes(node, false), ...this.#edits(node['fragment'])];
			case 'Component':
			case 'SvelteComponent':
				return [...this.#attributes(node, true), ...this.#edits(node['fragment'])];
			case 'StyleSheet':
			case 'ImportDeclaration':
			case 'ImportExpression':
			case 'ExportAllDeclaration':
				return [];
			case 'Literal':
				return this.#literal(node);
			case 'TemplateLiteral':
				return this.#template(node);
			case 'Property':
				return [
					...(node['computed'] === true ? this.#edits(node['key']) : []),
					...this.#edits(node['value'])
				];
			case 'MemberExpression':
				return this.#edits(node['object']);
			case 'BinaryExpression':
				return ['===', '!==', 'in'].includes(String(node['operator']))
					? []
					: [...this.#edits(node['left']), ...this.#edits(node['right'])];
			case 'SwitchCase':
				return this.#edits(node['consequent']);
			case 'CallExpression':
			case 'NewExpression':
				return unreadCalls.test(nameOf(node['callee'] as Node))
					? this.#edits((node['callee'] as Node)['object'])
					: this.#children(node);
			default:
				return node.type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)/.test(node.type)
					? []
					: this.#children(node);
		}
	}

	#children(node: Node): Edit[] {
		const unseen = [
			'typeAnnotation',
			'typeArguments',
			'typeParameters',
			'returnType',
			'superTypeArguments',
			'implements',
			'metadata',
			'leadingComments',
			'trailingComments'
		];
		return Object.entries(node).flatMap(([key, value]) => (unseen.includes(key) ? [] : this.#edits(value)));
	}

	/** Neighbours that are read in one go: text, values, and inline elements that hold nothing else. */
	#run(nodes: readonly Node[]): Edit[] {
		const runs: Node[][] = [[]];
		const others: Node[] = [];
		for (const node of nodes) {
			if (isInline(node)) runs.at(-1)?.push(node);
			else {
				others.push(node);
				runs.push([]);
			}
		}
		return [...runs.flatMap((run) => this.#whole(run)), ...others.flatMap((node) => this.#edits(node))];
	}

	#whole(run: readonly Node[]): Edit[] {
		const [first, last] = [run[0], run.at(-1)];
		if (!first || !last) return [];
		const parts: string[] = [];
		const said = this.#said(run, parts, true).replaceAll(/\s+/g, ' ');
		// A single element is read in its own right, and a value alone is nobody's text.
		if (!run.some((node) => node.type === 'Text' && /\p{L}/u.test(String(node['data']))))
			return run.flatMap((node) => this.#edits(node));
		const translation = this.#translate(said.trim());
		if (translation === undefined) return run.flatMap((node) => this.#edits(node));
		const raw = this.#source.slice(first.start, last.end);
		const before = first.type === 'Text' ? (/^\s*/.exec(raw)?.[0] ?? '') : '';
		const after = last.type === 'Text' ? (/\s*$/.exec(raw)?.[0] ?? '') : '';
		return [
			{ start: first.start, end: last.end, text: before + filled(escapedMarkup(translation), parts) + after }
		];
	}

	/** The text as a translator reads it; what its numbers stand for is added to `parts`. */
	#said(run: readonly Node[], parts: string[], outer = false): string {
		return run
			.map((node) => {
				if (node.type === 'Text') return String(node['data']);
				if (node.type === 'Comment') return '';
				const place = parts.length;
				parts.push('');
				if (node.type === 'ExpressionTag') {
					parts[place] = this.#inside(node);
					return `{${place + 1}}`;
				}
				const inside = (node['fragment'] as { nodes: Node[] }).nodes;
				const [first, last] = [inside[0], inside.at(-1)];
				if (!first || !last) {
					parts[place] = this.#inside(node);
					return `{${place + 1}}`;
				}
				const opening = this.#applied(node.start, first.start, this.#attributes(node, false));
				parts[place] = `${opening}\0${this.#source.slice(last.end, node.end)}`;
				return `<${place + 1}>${this.#said(inside, parts)}</${place + 1}>`;
			})
			.join(outer ? '' : '');
	}

	#attributes(node: Node, isComponent: boolean): Edit[] {
		return (node['attributes'] as Node[]).flatMap((attribute) => {
			if (attribute.type !== 'Attribute')
				return attribute.type === 'StyleDirective' || attribute.type === 'ClassDirective'
					? []
					: this.#edits(attribute['expression']);
			const name = String(attribute['name']);
			const value = attribute['value'];
			const isRead = (isComponent && name !== 'class') || readAttributes.includes(name);
			if (!isRead && !name.startsWith('on')) return [];
			if (!Array.isArray(value)) return this.#edits(value);
			const values = value as Node[];
			const parts: string[] = [];
			const said = this.#said(values, parts);
			const reads = values.some(
				(one) =>
					one.type === 'Text' &&
					(isComponent ? isText(String(one['data'])) : /\p{L}/u.test(String(one['data'])))
			);
			const translation = reads ? this.#translate(said) : undefined;
			const [first, last] = [values[0], values.at(-1)];
			if (translation === undefined || !first || !last) return values.flatMap((one) => this.#edits(one));
			return [
				{
					start: first.start,
					end: last.end,
					text: filled(escapedMarkup(translation).replaceAll('"', '&quot;'), parts)
				}
			];
		});
	}

	#literal(node: Node): Edit[] {
		const value = node['value'];
		if (typeof value !== 'string') return [];
		if (value === 'nb' || value === 'nb-NO') return [{ ...placeOf(node), text: quoted(this.#language) }];
		const translation = isText(value) ? this.#translate(value) : undefined;
		return translation === undefined ? [] : [{ ...placeOf(node), text: quoted(translation) }];
	}

	#template(node: Node): Edit[] {
		const quasis = node['quasis'] as { value: { cooked: string } }[];
		const expressions = node['expressions'] as Node[];
		const own = quasis.map(({ value }) => value.cooked);
		const said = own.map((text, index) => (index === 0 ? text : `{${index}}${text}`)).join('');
		const translation = isText(own.join('0')) ? this.#translate(said) : undefined;
		if (translation === undefined) return this.#edits(expressions);
		const parts = expressions.map((one) => `\${${this.#inside(one)}}`);
		const escaped = translation.replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`);
		return [{ ...placeOf(node), text: `\`${filled(escaped, parts)}\`` }];
	}
}

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const placeOf = ({ start, end }: Node) => ({ start, end });
const quoted = (text: string): string =>
	`'${text.replaceAll(/[\\']/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}'`;
const escapedMarkup = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll(/\{(?!\d+\})/g, '&#123;')
		.replaceAll(/<(?!\/?\d+>)/g, '&lt;');

function nameOf(callee: Node): string {
	const { name } = callee.type === 'MemberExpression' ? (callee['property'] as Node) : callee;
	return typeof name === 'string' ? name : '';
}

function isInline(node: Node): boolean {
	if (['Text', 'ExpressionTag', 'Comment'].includes(node.type)) return true;
	if (node.type !== 'RegularElement' || !inlineElements.includes(String(node['name']))) return false;
	return (node['fragment'] as { nodes: Node[] }).nodes.every(isInline);
}

/** A translation with its numbers replaced by what they stand for. */
function filled(translation: string, parts: readonly string[]): string {
	return translation.replaceAll(
		/\{(\d+)\}|<(\/?)(\d+)>/g,
		(met, value: string | undefined, closes: string | undefined, tag: string) => {
			const part = parts[Number(value ?? tag) - 1];
			if (part === undefined) return met;
			if (value !== undefined) return part;
			return part.split('\0')[closes === '/' ? 1 : 0] ?? '';
		}
	);
}

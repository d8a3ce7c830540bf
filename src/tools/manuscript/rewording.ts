/**
 * Other words in a scenario file, with everything around them as it was: comments, order, line breaks, and the
 * quotation marks of the author. A word that needs quotation marks gets single ones, as elsewhere in the course.
 */
import { isDeepStrictEqual } from 'node:util';
import {
	CST,
	Composer,
	Parser,
	isCollection,
	isMap,
	isPair,
	isScalar,
	parse,
	type Document,
	type Scalar
} from 'yaml';
import type { Path } from '#core/scenario/authored-file.ts';

export interface Reworded {
	readonly path: Path;
	readonly words: string;
}

export function reword(text: string, changes: readonly Reworded[]): string {
	if (changes.length === 0) return text;
	const tokens = [...new Parser().parse(text)];
	const [document] = [...new Composer({ keepSourceTokens: true }).compose(tokens)];
	for (const { path, words } of changes) {
		const { scalar, inFlow } = scalarAt(document, path);
		const token = scalar.srcToken;
		if (!token || !CST.isScalar(token)) throw new Error(`There is no text at ${path.join('.')}.`);
		const type = scalar.type === 'PLAIN' && !standsPlain(words, inFlow) ? 'QUOTE_SINGLE' : scalar.type;
		CST.setScalarValue(token, words, { afterKey: !inFlow, inFlow, ...(type ? { type } : {}) });
	}
	const reworded = tokens.map((token) => CST.stringify(token)).join('');
	if (!isDeepStrictEqual(parse(reworded), withWords(parse(text), changes)))
		throw new Error('The file would not say what it was meant to; it is left as it was.');
	return reworded;
}

/** The same data with other words at some places. */
export function withWords<Value>(data: Value, changes: readonly Reworded[]): Value {
	const copy = structuredClone(data);
	for (const { path, words } of changes) {
		const around = path.slice(0, -1).reduce<unknown>((value, key) => within(value, key), copy);
		(around as Record<string | number, unknown>)[path.at(-1) ?? ''] = words;
	}
	return copy;
}

const within = (value: unknown, key: string | number): unknown =>
	(value as Record<string | number, unknown> | undefined)?.[key];

function scalarAt(document: Document | undefined, path: Path): { scalar: Scalar; inFlow: boolean } {
	let node: unknown = document?.contents;
	let inFlow = false;
	for (const key of path) {
		inFlow ||= isCollection(node) && node.flow === true;
		const items: readonly unknown[] = isCollection(node) ? node.items : [];
		// A key that looks like a number is one to YAML.
		const found = isMap(node)
			? items.find((pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(key))
			: items[Number(key)];
		node = isPair(found) ? found.value : found;
	}
	if (!isScalar(node)) throw new Error(`There is no text at ${path.join('.')}.`);
	return { scalar: node, inFlow };
}

/** Whether words can stand without quotation marks and be read as the same words. */
function standsPlain(words: string, inFlow: boolean): boolean {
	try {
		const read: unknown = parse(
			inFlow ? `- { a: ${words}, b: ${words} }` : `- ${words}\n- a: ${words}\n  b: ${words}\n`
		);
		return isDeepStrictEqual(read, [...(inFlow ? [] : [words]), { a: words, b: words }]);
	} catch {
		return false;
	}
}

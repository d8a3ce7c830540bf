/**
 * The JSON Schema that editors complete from, and the sentence it has for each key. One source for both
 * what VS Code shows while an author writes and what a finding says when the key is missing.
 */
import { z } from 'zod';
import type { Path } from './authored-file.ts';

interface Described {
	description?: string;
	properties?: Record<string, Described>;
	additionalProperties?: Described | boolean;
	items?: Described;
	anyOf?: Described[];
	enum?: unknown[];
	type?: string;
	pattern?: string;
	format?: string;
	names?: string;
}

const described = new WeakMap<z.ZodType, Described>();

/**
 * JSON Schema of an authored file, with Norwegian descriptions, in the draft that every editor knows. Where a name
 * of the author's stands, `names` says what kind of thing it names.
 */
export function jsonSchema(schema: z.ZodType): object {
	let found = described.get(schema);
	if (!found)
		described.set(schema, (found = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as Described));
	return found;
}

/** What a key at this path is for, in Norwegian; empty where the schema says nothing. */
export function descriptionAt(schema: z.ZodType, path: Path): string {
	return placesAt(schema, path).find(({ description }) => description)?.description ?? '';
}

/** What kind of thing stands named at this path, where it is a name. */
export function namedAt(schema: z.ZodType, path: Path): string | undefined {
	return placesAt(schema, path).find(({ names }) => names)?.names;
}

/** The keys that may stand at this path. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
	return placesAt(schema, path).flatMap((place) =>
		[place, ...(place.anyOf ?? [])].flatMap(({ properties }) => Object.keys(properties ?? {}))
	);
}

/** Whether a key of this name may stand anywhere at all. */
export function isKeySomewhere(schema: z.ZodType, key: string): boolean {
	const has = (place: Described): boolean =>
		Object.hasOwn(place.properties ?? {}, key) || partsOf(place).some(has);
	return has(jsonSchema(schema));
}

const partsOf = ({ properties, additionalProperties, items, anyOf }: Described): Described[] => [
	...Object.values(properties ?? {}),
	...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
	...(items ? [items] : []),
	...(anyOf ?? [])
];

/** The words that a key at this path may have, where there is a list of them. */
export function wordsAt(schema: z.ZodType, path: Path): string[] {
	return placesAt(schema, path).flatMap((place) => (place.enum ?? []).map(String));
}

/** Whether what stands at this path is a text to be read, and not a name or a word from a list. */
export function isTextAt(schema: z.ZodType, path: Path): boolean {
	return placesAt(schema, path).some(
		({ type, pattern, format, names, enum: words }) =>
			type === 'string' && (pattern ?? format ?? names ?? words) === undefined
	);
}

function placesAt(schema: z.ZodType, path: Path): Described[] {
	return path.reduce<Described[]>(
		(places, key) => places.flatMap((place) => within(place, key)),
		[jsonSchema(schema)]
	);
}

function within(place: Described, key: string | number): Described[] {
	const alternatives = [place, ...(place.anyOf ?? [])];
	return alternatives.flatMap(({ properties, additionalProperties, items }) => {
		if (typeof key === 'number') return items ?? [];
		if (properties && Object.hasOwn(properties, key)) return properties[key] ?? [];
		return typeof additionalProperties === 'object' ? additionalProperties : [];
	});
}

/**
 * A JSON Schema with the names that may stand in it. Principles and sources are the guide's, and nothing else
 * will do. What authors name themselves is offered and not demanded: a way to a scene that isn't written yet
 * is no fault in an editor, and when it is one the inspection says so.
 */
import type { Names } from './names.ts';

const ofTheGuide = ['principle', 'source'];

interface Place {
	names?: string;
	description?: string;
	[key: string]: unknown;
}

export function withNames(schema: object, names: Names): object {
	return filled(schema, names) as object;
}

function filled(value: unknown, names: Names): unknown {
	if (Array.isArray(value)) return value.map((one) => filled(one, names));
	if (typeof value !== 'object' || value === null) return value;
	const { names: kind, ...place } = value as Place;
	// Where a property of a format is itself called «names», what stands there is no word.
	if (typeof kind !== 'string')
		return Object.fromEntries(
			Object.entries(value as Record<string, unknown>).map(([key, one]) => [key, key === 'propertyNames' ? untyped(one as object) : filled(one, names)])
		);
	const known = names[kind];
	if (!known || known.size === 0) return place;
	const offered = { enum: [...known.keys()], markdownEnumDescriptions: [...known.values()] };
	if (ofTheGuide.includes(kind)) return { ...place, ...offered };
	const { description, ...written } = place;
	return { ...(description === undefined ? {} : { description }), anyOf: [offered, written] };
}

/** An editor reads a key that is written as a number as one, and would call it wrong among texts. */
function untyped(keys: object): object {
	const { type, ...rest } = keys as { type?: unknown };
	return type === 'string' ? rest : keys;
}

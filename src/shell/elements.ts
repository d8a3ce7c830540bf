/** The data model's elements that have a value, by their full names: `cmi.core.lesson_status` → `incomplete`. */
export type Elements = Readonly<Record<string, string>>;

/**
 * The elements worth keeping of all that scorm-again lists: it gives every element there is, empty ones
 * and empty collections too, and a highest possible score of 100 where nobody has given a score.
 */
export function elementsIn(flattened: object): Elements {
	const filled = (Object.entries(flattened) as [string, unknown][]).filter(
		(entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''
	);
	const names = new Set(filled.map(([name]) => name));
	const told = ([name]: [string, string]) =>
		!name.endsWith('.score.max') || names.has(name.replace(/max$/, 'raw'));
	return Object.fromEntries(filled.filter(told));
}

export interface ElementRow {
	readonly name: string;
	readonly value: string;
}

/** What the course has set, and what the LMS itself has filled in. */
export function elementsBySource(elements: Elements, received: readonly string[]) {
	const rows = Object.entries(elements).map(([name, value]): ElementRow => ({ name, value }));
	return {
		fromCourse: rows.filter(({ name }) => received.includes(name)),
		fromLms: rows.filter(({ name }) => !received.includes(name))
	};
}

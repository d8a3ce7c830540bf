/**
 * The texts of the content, each by the id of what it belongs to, and the same content with other texts in their
 * place. Only texts are replaced: order, conditions, marks and ids are the original's, so no translation can
 * change what happens in a conversation, and a play saved in one language goes on in another.
 */
import type { Path } from '#core/scenario/authored-file.ts';

export interface ContentText {
	/** «choices/be-geir-vente/cost» */
	readonly context: string;
	readonly original: string;
	readonly path: Path;
}

/** What a text becomes. */
export type Change = (text: ContentText) => string;

const scenarioKeys =
	/^(?:title|subtitle|contentNote|name|about|text|manner|intention|cost|innerVoice|why|heading|question|otherRoads|dependsOn|panelSplit|afterwards)$/;
const isReadInScenario = (path: Path): boolean => {
	if (path[0] === 'facts' || path[0] === 'changes') return true;
	if (['voice', 'signOff', 'answers'].some((key) => path.includes(key))) return false;
	if (path.at(-2) === 'discussion' && path.at(-1) === 'name') return false;
	return scenarioKeys.test(String(path.at(-1)));
};
const isReadInGuide = (path: Path): boolean =>
	!['id', 'kind', 'pile', 'source', 'english'].includes(String(path.at(-1))) &&
	!['sources', 'teaches', 'chime'].includes(String(path.at(-2)));
/** What belongs to the organisation, it writes in whatever language it likes. */
const isReadInCourse = (path: Path): boolean =>
	path.length === 1
		? path[0] === 'title'
		: (path[0] === 'parts' && ['title', 'lead'].includes(String(path.at(-1)))) ||
			(path[0] === 'help' && path[1] === 'numbers' && ['name', 'text'].includes(String(path.at(-1))));

export const withScenarioTexts = <Value>(scenario: Value, change: Change): Value =>
	laidOver(scenario, change, isReadInScenario, '', true);
export const withCourseTexts = <Value>(course: Value, change: Change): Value =>
	laidOver(course, change, isReadInCourse, 'course', false);
/** Principles, and whatever has a name in the guide's folder: `owner` is that name. */
export const withGuideTexts = <Value>(value: Value, owner: string, change: Change): Value =>
	laidOver(value, change, isReadInGuide, owner, false);

/** The items of the sources are texts by their ids, and nothing else. */
export const withSources = (
	sources: Readonly<Record<string, string>>,
	change: Change
): Record<string, string> =>
	Object.fromEntries(
		Object.entries(sources).map(([id, original]) => [
			id,
			change({ context: `sources/${id}`, original, path: ['sources', id] })
		])
	);

/** Markdown, paragraph by paragraph. */
export function withParagraphs(text: string, context: string, change: Change): string {
	return text
		.split(/(\n\s*\n)/)
		.map((part) => {
			const original = part.trim();
			return original === '' ? part : part.replace(original, () => change({ context, original, path: [] }));
		})
		.join('');
}

/** An id is unique in a conversation, so whatever has one is known by that alone, wherever it is moved. */
function laidOver<Value>(
	value: Value,
	change: Change,
	isRead: (path: Path) => boolean,
	owner: string,
	idsAreUnique: boolean
): Value {
	const visit = (at: unknown, path: Path, name: string): unknown => {
		if (typeof at === 'string') return isRead(path) ? change({ context: name, original: at, path }) : at;
		if (typeof at !== 'object' || at === null) return at;
		if (Array.isArray(at))
			return at.map((one: unknown, index) => {
				const { id, principle } = (one ?? {}) as { id?: unknown; principle?: unknown };
				const own =
					typeof id === 'string' ? id : typeof principle === 'string' ? principle : String(index + 1);
				const collection = path.at(-1) === 'reaction' ? 'lines' : String(path.at(-1));
				const called = idsAreUnique && typeof id === 'string' ? `${collection}/${id}` : `${name}/${own}`;
				return visit(one, [...path, index], called);
			});
		return Object.fromEntries(
			Object.entries(at).map(([key, inside]) => [
				key,
				visit(inside, [...path, key], name === '' ? key : `${name}/${key}`)
			])
		);
	};
	return visit(value, [], owner) as Value;
}

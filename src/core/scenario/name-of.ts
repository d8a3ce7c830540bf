/** What an author calls the thing that a path leads into: «Valget «be-geir-vente»», «Scenen «bussen»». */
import type { Path } from './authored-file.ts';

/** The nearest named thing around a path, with a capital letter so that it can open a sentence. */
export function nameOf(data: unknown, path: Path): string {
	let value = data;
	let name = 'Fila';
	for (const [index, key] of path.slice(0, -1).entries()) {
		value = (value as Record<string | number, unknown> | undefined)?.[key];
		name = ownName(path.slice(0, index + 1), value) ?? name;
	}
	return name;
}

function ownName(path: Path, value: unknown): string | undefined {
	const [section, id] = path;
	const kind = path[path.length - 2];
	const own = (value as { id?: unknown } | undefined)?.id;
	const label = typeof own === 'string' ? `«${own}»` : `nummer ${Number(path[path.length - 1]) + 1}`;
	if (path.length === 2 && section === 'scenes') return `Scenen «${String(id)}»`;
	if (path.length === 2 && section === 'endings') return `Slutten «${String(id)}»`;
	if (path.length === 2 && section === 'cast') return `Personen «${String(id)}»`;
	if (kind === 'choices') return `Valget ${label}`;
	if (kind === 'lines' || kind === 'reaction') return `Replikken ${label}`;
	return undefined;
}

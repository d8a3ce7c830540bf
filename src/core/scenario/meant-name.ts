/** The name that was meant where something else than a name is written: «Aud» for «aud», or a person by what they are called. */
import { slugFrom } from './format/slug.ts';
import { nearest } from './suggestion.ts';
import { valueAt } from './value-at.ts';

/** Where in a conversation the names of a kind are, by the kind that the schema has for a place. */
const placesOf: Readonly<Record<string, readonly string[]>> = {
	speaker: ['cast'],
	person: ['cast'],
	scene: ['scenes'],
	ending: ['endings'],
	way: ['scenes', 'endings'],
	fact: ['facts']
};

/** `data` is what stands in the file, sound or not. */
export function meantName(met: string, kind: string | undefined, data: unknown): string | undefined {
	const slug = slugFrom(met);
	const known = (placesOf[kind ?? ''] ?? []).flatMap((place) => Object.entries(valueAt(data, [place]) ?? {}));
	const called = known.find(([, one]) => valueAt(one, ['name']) === met.trim());
	if (called) return called[0];
	return slug === undefined
		? undefined
		: (nearest(
				slug,
				known.map(([id]) => id)
			) ?? slug);
}

/**
 * Ids are the author's own slugs. They outlive edits, so they are written, never derived from text or
 * position. No dot, since XState would read it as a path; no tilde, since the saved state is split at it.
 */
import { z } from 'zod';

/** `constructor` is something that every object has: as an id it would be met where nobody wrote it. */
export const slugPattern = /^(?!constructor$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export const Slug = z.string().max(60).regex(slugPattern).meta({
	description: 'Navn med små bokstaver a–z, tall og bindestrek.'
});

/** The id of a line or a choice. Saved conversations know it by this. */
export const OwnId = Slug.meta({
	description: 'Navn med små bokstaver a–z, tall og bindestrek. Skal aldri brukes om igjen.'
});

/** «Én kveld til» → `en-kveld-til`; undefined where nothing of it can be a name. */
export function slugFrom(text: string): string | undefined {
	const near = text
		.toLowerCase()
		.replaceAll('æ', 'ae')
		.replaceAll('ø', 'o')
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^[0-9-]+|-+$/g, '');
	return Slug.safeParse(near).success ? near : undefined;
}

/** words.yaml: the words of the trade, for whoever is new to it or reads Norwegian as a second language. */
import { z } from 'zod';
import { Slug } from '#core/scenario/format/slug.ts';

const Word = z.strictObject({
	id: Slug.meta({ description: 'Ordets navn. Endres aldri.' }),
	word: z.string().min(1).meta({ description: 'Ordet slik det står i kurset.' }),
	meaning: z.string().min(1).meta({ description: 'Hva ordet betyr her, i én eller to setninger.' }),
	addition: z
		.literal(true)
		.optional()
		.meta({ description: 'Forklaringen er kursets tillegg og står ikke i kildene.' })
});
export type Word = z.infer<typeof Word>;

export const Words = z
	.strictObject({ words: z.array(Word).min(1) })
	.refine(({ words }) => new Set(words.map(({ id }) => id)).size === words.length, {
		path: ['words'],
		error: 'To ord kan ikke ha samme navn.'
	})
	.meta({ title: 'Ordliste' });
export type Words = z.infer<typeof Words>;

/**
 * A theory card: a page of the guide in the course's own words, written in Markdown under this head. The
 * items it teaches stand in the head and not in the text, so that a script can see that none is lost.
 */
import { z } from 'zod';
import { Slug } from '#core/scenario/format/slug.ts';
import { Exercise } from './exercise.ts';
import { SourceId } from '#core/guide/format.ts';

export const CardHead = z
	.strictObject({
		id: Slug.meta({ description: 'Kortets navn, likt navnet på fila. Endres aldri.' }),
		number: z.int().min(0).max(99).meta({ description: 'Kortets nummer, som det kan vises til med: T3.' }),
		title: z.string().min(1).max(60),
		lead: z.string().min(1).meta({ description: 'Én setning om hva kortet gir.' }),
		teaches: z.array(SourceId).min(1).meta({ description: 'Punktene i kildene som kortet lærer bort.' }),
		addition: z
			.literal(true)
			.optional()
			.meta({ description: 'Kortet er kursets tillegg og står ikke i kildene.' }),
		exercise: Exercise
	})
	.meta({ title: 'Kort', description: 'Et teorikort.' });
export type CardHead = z.infer<typeof CardHead>;

/** The card as the page gets it: its head, and its text as HTML. */
export interface Card extends CardHead {
	readonly html: string;
}

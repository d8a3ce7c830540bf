/**
 * A page of the course besides the cards, written in Markdown under this head. There are two, and the course
 * knows them by name: each has something of its own to show below the text.
 */
import { z } from 'zod';
import { SourceId } from '#core/guide/format.ts';

const pageIds = ['trygghet', 'avslutning'] as const;

export const PageHead = z
	.strictObject({
		id: z.enum(pageIds).meta({ description: 'Sidens navn, likt navnet på fila. Endres aldri.' }),
		title: z.string().min(1).max(60),
		lead: z.string().min(1).meta({ description: 'Én setning om hva siden gir.' }),
		teaches: z
			.array(SourceId)
			.min(1)
			.optional()
			.meta({ description: 'Punktene i kildene som siden lærer bort.' }),
		addition: z
			.literal(true)
			.optional()
			.meta({ description: 'Siden er kursets tillegg og står ikke i kildene.' })
	})
	.meta({ title: 'Side', description: 'Trygghetskortet eller avslutningen.' });
export type PageHead = z.infer<typeof PageHead>;

/** The page as the browser gets it: its head, and its text as HTML. */
export interface Page extends PageHead {
	readonly html: string;
}

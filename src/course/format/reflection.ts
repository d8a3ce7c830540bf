/** Questions to think over after something: asked in their place, answered on the learner's own device only. */
import { z } from 'zod';
import { Slug } from '#core/scenario/format/slug.ts';
import { SourceId } from '#core/guide/format.ts';

export const Reflections = z
	.strictObject({
		reflections: z
			.array(
				z.strictObject({
					id: Slug.meta({ description: 'Navnet som kursets rekkefølge viser til. Endres aldri.' }),
					title: z.string().min(1),
					lead: z.string().min(1),
					source: SourceId.optional().meta({
						description: 'Punktet i kildene som ber om å tenke over dette.'
					}),
					questions: z
						.array(
							z.strictObject({
								id: Slug,
								text: z.string().min(1),
								help: z.string().min(1).optional().meta({ description: 'En setning som hjelper en i gang.' }),
								source: SourceId.optional()
							})
						)
						.min(1)
						.max(5)
				})
			)
			.min(1)
	})
	.meta({ title: 'Refleksjon' });
export type Reflections = z.infer<typeof Reflections>;
export type Reflection = Reflections['reflections'][number];

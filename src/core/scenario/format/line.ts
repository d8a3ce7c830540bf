/** One line of a conversation: somebody says something, or the narrator tells what is seen. */
import { z } from 'zod';
import { Condition } from './condition.ts';
import { OwnId, Slug } from './slug.ts';

export const Line = z
	.strictObject({
		id: OwnId,
		by: Slug.meta({
			description: 'Hvem som sier det: et navn fra «cast», eller «narrator» for fortelleren.',
			names: 'speaker'
		}),
		text: z.string().min(1).meta({ description: 'Replikken. Ett åndedrag.' }),
		manner: z
			.string()
			.min(1)
			.optional()
			.meta({ description: 'Hvordan det sies, når det betyr noe: «lavt».' }),
		when: Condition.optional().meta({ description: 'Replikken er der bare når dette holder.' })
	})
	.meta({ title: 'Replikk', description: 'En replikk, eller noe fortelleren viser.' });
export type Line = z.infer<typeof Line>;

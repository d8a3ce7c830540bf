/** Conditions are data: nothing an author writes is evaluated. Every part of a condition must hold. */
import { z } from 'zod';
import { Slug } from './slug.ts';

const bounds = (name: string) =>
	z
		.strictObject({
			atLeast: z.int().min(0).max(10).optional().meta({ description: 'Minst så mye, 0–10.' }),
			atMost: z.int().min(0).max(10).optional().meta({ description: 'Høyst så mye, 0–10.' })
		})
		.refine((range) => range.atLeast !== undefined || range.atMost !== undefined, {
			params: { code: 'empty-condition' }
		})
		.optional()
		.meta({ description: `${name}, 0–10.` });

/** The name of something remembered, as it stands under `facts`. */
export const FactName = Slug.meta({ description: 'Et navn fra «facts».', names: 'fact' });

const Facts = z.union([FactName, z.array(FactName).min(1)]);

const parts = {
	trust: bounds('Tillit'),
	agency: bounds('Egenkraft'),
	hope: bounds('Håp'),
	pressure: bounds('Press'),
	fact: Facts.optional().meta({ description: 'Noe som er husket. Flere i liste: alle må være husket.' }),
	noFact: Facts.optional().meta({ description: 'Noe som ikke er husket. Flere i liste: ingen av dem.' })
};

export const Condition = z
	.strictObject({
		...parts,
		any: z
			.array(z.strictObject(parts))
			.min(2)
			.optional()
			.meta({ description: 'Minst ett av disse vilkårene må holde.' })
	})
	.refine((condition) => Object.keys(condition).length > 0, { params: { code: 'empty-condition' } })
	.meta({ description: 'Vilkår på tilstand og hva som er husket. Alt som står her, må holde.' });
export type Condition = z.infer<typeof Condition>;

/**
 * language.yaml: words that set a label on people or belong to an office, who must not say them, and what to
 * write instead. Every inflection is written out: guessing at Norwegian endings would meet the wrong words.
 */
import { z } from 'zod';

export const Voice = z.enum(['course', 'narrator', 'choices', 'people']);
export type Voice = z.infer<typeof Voice>;

const Form = z
	.string()
	.regex(/^\p{L}[\p{L}\p{N} -]*$/u)
	.meta({ description: 'Ordet eller uttrykket, uten tegn rundt. Hver bøyning står for seg.' });

export const Wording = z.strictObject({
	forms: z.array(Form).min(1).meta({ description: 'Ordet i alle bøyningene det skal ses etter.' }),
	voices: z.array(Voice).min(1).meta({
		description:
			'Hvem som ikke bruker det: «course» (kurset selv), «narrator» (fortelleren), «choices» (valgene), «people» (personene).'
	}),
	unless: z
		.array(Form)
		.min(1)
		.optional()
		.meta({ description: 'Uttrykk med ordet i som er greie: «ingen fasit».' }),
	instead: z.string().min(1).meta({ description: 'Hva en kan skrive, eller hvorfor ordet ikke passer.' })
});
export type Wording = z.infer<typeof Wording>;

export const Language = z
	.strictObject({ words: z.array(Wording).min(1).meta({ description: 'Ordene, ett og ett.' }) })
	.meta({ title: 'Ord', description: 'Ord som kurset ikke bruker, og hva som kan stå i stedet.' });
export type Language = z.infer<typeof Language>;

/**
 * The guide as the course uses it: ten principles, the CHIME lens, and every item of the two source
 * documents in our own words. Choices are marked against the principles, and each mark cites an item
 * by its id (`G9.3`, `H4.2`), so that a learner can see where a judgement comes from.
 */
import { z } from 'zod';

export const SourceId = z
	.string()
	.regex(/^[GH]\d{1,2}\.(?:\d{1,2}|[CHIMER])$/)
	.meta({
		description: 'Punkt i kildene: G for veilederen, H for lysarkene, side og nummer. «G9.3».',
		names: 'source'
	});

export const PrincipleId = z
	.string()
	.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
	.meta({
		description: 'Prinsippets id i principles.yaml, for eksempel «explore-first».',
		names: 'principle'
	});

export const Chime = z.enum(['connectedness', 'hope', 'identity', 'meaning', 'empowerment']);
export type Chime = z.infer<typeof Chime>;

const Principle = z.strictObject({
	id: PrincipleId,
	label: z.string().min(1).meta({ description: 'Prinsippets navn, slik det står i debriefen.' }),
	sentence: z.string().min(1).meta({ description: 'Én setning i jeg-form, slik en kollega ville sagt det.' }),
	question: z.string().min(1).meta({ description: 'Spørsmålet som skiller prinsippet fra de andre.' }),
	chime: z.array(Chime).min(1).meta({ description: 'Hvilke bokstaver i CHIME prinsippet bærer.' }),
	sources: z.array(SourceId).min(1).meta({ description: 'Punktene i kildene som prinsippet hviler på.' })
});
export type Principle = z.infer<typeof Principle>;

export const Guide = z.strictObject({
	principles: z.array(Principle).min(1),
	chime: z.array(
		z.strictObject({
			id: Chime,
			label: z.string().min(1),
			english: z.string().min(1),
			sentence: z.string().min(1)
		})
	),
	sources: z.record(SourceId, z.string().min(1)).meta({
		description: 'Hvert punkt i kildene, gjenfortalt i kursets egne ord.'
	})
});
export type Guide = z.infer<typeof Guide>;

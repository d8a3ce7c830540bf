/**
 * The one thing to do in a theory card, as data that an author can edit. None has a right answer: what
 * comes after is a reason to compare with, never a verdict, and what a learner writes stays with them.
 */
import { z } from 'zod';
import { Slug } from '#core/scenario/format/slug.ts';
import { SourceId } from '#core/guide/format.ts';

const text = z.string().min(1);
const prompt = text.meta({ description: 'Hva en skal gjøre, i én eller to setninger.' });
const afterwards = text.optional().meta({ description: 'Det som sies når en har gjort det.' });

const Sort = z
	.strictObject({
		kind: z.literal('sort'),
		prompt,
		piles: z
			.array(z.strictObject({ id: Slug, label: text }))
			.min(2)
			.max(4),
		cards: z
			.array(
				z.strictObject({
					id: Slug,
					text,
					pile: Slug.meta({ description: 'Bunken teksten hører til slik veilederen ser det.' }),
					because: text.meta({ description: 'Hvorfor, i én setning.' }),
					source: SourceId.optional()
				})
			)
			.min(3)
			.max(10),
		afterwards
	})
	.refine(({ piles, cards }) => cards.every(({ pile }) => piles.some(({ id }) => id === pile)), {
		path: ['cards'],
		error: 'Et kort ligger i en bunke som ikke finnes. Bruk id-en til en av bunkene i «piles».'
	});

const Rewrite = z.strictObject({
	kind: z.literal('rewrite'),
	prompt,
	items: z
		.array(
			z.strictObject({
				id: Slug,
				from: text.meta({ description: 'Setningen som skal skrives om.' }),
				to: z.array(text).min(1).meta({ description: 'Måter noen har skrevet den om på.' }),
				because: text.meta({ description: 'Hva forskjellen gjør.' })
			})
		)
		.min(1)
		.max(6),
	afterwards
});

const Pair = z.strictObject({
	kind: z.literal('pair'),
	prompt,
	dialogues: z
		.array(
			z.strictObject({
				id: Slug,
				label: text,
				lines: z.array(z.strictObject({ id: Slug, by: text, text })).min(2)
			})
		)
		.length(2),
	question: text.meta({ description: 'Spørsmålet som stilles før forklaringen: «Hva skjer med Kari her?»' }),
	explanation: text
});

const WeekPlan = z.strictObject({
	kind: z.literal('week-plan'),
	prompt,
	person: text.meta({ description: 'Hvem planen er for, og hva personen selv vil.' }),
	days: z.array(text).min(1).max(7),
	suggestions: z.array(z.strictObject({ id: Slug, text })).min(3),
	turns: z
		.array(z.strictObject({ id: Slug, text, question: text }))
		.min(1)
		.meta({ description: 'Det som skjer i uka, og som planen må tåle.' }),
	afterwards
});

const BelongingMap = z.strictObject({
	kind: z.literal('belonging-map'),
	prompt,
	fields: z
		.array(z.strictObject({ id: Slug, label: text, question: text, source: SourceId.optional() }))
		.length(5),
	afterwards
});

const Doors = z.strictObject({
	kind: z.literal('doors'),
	prompt,
	story: text,
	doors: z
		.array(
			z.strictObject({
				id: Slug,
				label: text,
				english: text.meta({ description: 'Det engelske ordet, som uttales på engelsk.' }),
				text: text.meta({ description: 'Hva en ser i historien gjennom denne døra.' }),
				question: text,
				source: SourceId.optional()
			})
		)
		.length(5),
	afterwards
});

const PocketCard = z.strictObject({
	kind: z.literal('pocket-card'),
	prompt,
	rules: z
		.array(z.strictObject({ id: Slug, name: text, text, source: SourceId }))
		.min(1)
		.max(10)
});

const Write = z.strictObject({
	kind: z.literal('write'),
	prompt,
	questions: z
		.array(z.strictObject({ id: Slug, text }))
		.min(1)
		.max(5),
	afterwards
});

export const Exercise = z
	.discriminatedUnion('kind', [Sort, Rewrite, Pair, WeekPlan, BelongingMap, Doors, PocketCard, Write])
	.meta({ description: 'Det ene en gjør på kortet.' });
export type Exercise = z.infer<typeof Exercise>;

/** A choice: what a decent colleague might say or do, why, what it costs, and what follows. */
import { z } from 'zod';
import { PrincipleId, SourceId } from '../../guide/format.ts';
import { Condition, FactName } from './condition.ts';
import { Line } from './line.ts';
import { OwnId, Slug } from './slug.ts';
import { changes } from './state.ts';

export const Mark = z
	.strictObject({
		principle: PrincipleId,
		value: z.int().min(-2).max(2).meta({ description: 'Mot prinsippet (−2, −1), med det (1, 2), eller 0.' }),
		primary: z
			.literal(true)
			.optional()
			.meta({ description: 'Det ene prinsippet valget først og fremst prøver.' }),
		why: z.string().min(1).meta({ description: 'Hvorfor, i én setning til den som spilte.' }),
		source: SourceId,
		when: Condition.optional().meta({ description: 'Merket gjelder bare når dette holdt før valget.' })
	})
	.meta({ title: 'Merke', description: 'Hvordan valget står til et av veilederens prinsipper.' });
export type Mark = z.infer<typeof Mark>;

const Effect = z.strictObject({
	...changes,
	remember: z.array(FactName).min(1).optional().meta({ description: 'Ting som huskes fra nå av.' }),
	forget: z
		.array(FactName)
		.min(1)
		.optional()
		.meta({ description: 'Ting som er gjort opp og ikke lenger gjelder.' })
});
export type Effect = z.infer<typeof Effect>;

const Effects = z.union([
	Effect,
	z
		.array(
			Effect.extend({
				when: Condition.optional().meta({
					description: 'Virkningen gjelder bare når dette holdt før valget.'
				})
			})
		)
		.min(1)
]);

const WayName = Slug.meta({ description: 'Navnet på en scene eller en slutt.', names: 'way' });
const Way = z.union([
	WayName,
	z
		.array(
			z.strictObject({
				when: Condition.optional().meta({ description: 'Veien gjelder bare når dette holder etter valget.' }),
				scene: WayName
			})
		)
		.min(1)
]);

const distractors = [
	'righting', // korrigeringsrefleksen
	'takeover',
	'cheering',
	'early-question',
	'passivity',
	'routine',
	'oversharing',
	'worry',
	'group'
] as const;

export const Choice = z
	.strictObject({
		id: OwnId,
		tag: z
			.string()
			.regex(/^[A-Za-z0-9_-]{2}$/)
			.optional()
			.meta({
				description:
					'To tegn som står for valget i lagret fremdrift. Bare når to valg ellers får samme merke.'
			}),
		name: z
			.string()
			.min(1)
			.max(40)
			.meta({ description: 'Kort navn som kan sies høyt i en gruppe: «Be Geir vente».' }),
		text: z.string().min(1).meta({ description: 'Det du sier eller gjør, i ett åndedrag: 4–20 ord.' }),
		manner: z.string().min(1).optional().meta({ description: 'Hvordan det sies, når det betyr noe.' }),
		silence: z.literal(true).optional().meta({ description: 'Valget er å tie.' }),
		when: Condition.optional().meta({ description: 'Valget er åpent bare når dette holder.' }),
		intention: z.string().min(1).meta({ description: 'Hvorfor en god kollega ville sagt dette.' }),
		cost: z
			.string()
			.min(1)
			.meta({ description: 'Hva det koster her. Også det sterkeste valget koster noe.' }),
		stance: z.enum(['beside', 'ahead', 'apart']).meta({
			description: 'Hvor du går i forhold til personen: ved siden av, foran, eller på avstand.'
		}),
		distractor: z
			.enum(distractors)
			.optional()
			.meta({ description: 'Hva slags fristelse dette er, om det er en.' }),
		softness: z.int().min(1).max(3).meta({ description: 'Hvor mykt det er i formen: 1 tydelig, 3 mykt.' }),
		marks: z.array(Mark).min(1).meta({ description: 'Høyst tre prinsipper, ett av dem først og fremst.' }),
		effects: Effects.optional().meta({
			description: 'Hva valget gjør. Med liste: det første vilkåret som holder, gjelder.'
		}),
		safety: z.enum(['ok', 'missed', 'overreach']).optional().meta({
			description:
				'Bare der det er fare for liv og helse: sett, oversett, eller alarm uten grunn. Kursets tillegg.'
		}),
		repairs: z
			.array(Slug.meta({ names: 'choice' }))
			.min(1)
			.optional()
			.meta({ description: 'Valgene dette retter opp etter.' }),
		reaction: z.array(Line).optional().meta({ description: 'Det som følger med en gang.' }),
		innerVoice: z
			.string()
			.min(1)
			.optional()
			.meta({ description: 'Det personen tenkte og ikke sa. Vises bare etterpå.' }),
		to: Way.meta({
			description: 'Neste scene eller slutt. Med liste: det første vilkåret som holder, gjelder.'
		})
	})
	.meta({ title: 'Valg', description: 'Noe en grei kollega kunne sagt eller gjort her.' });
export type Choice = z.infer<typeof Choice>;

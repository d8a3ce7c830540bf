/** A scene is one decision: what is seen and said before it, the choices, and what is said of it after. */
import { z } from 'zod';
import { PrincipleId } from '../../guide/format.ts';
import { places } from '../places.ts';
import { Choice } from './choice.ts';
import { FactName } from './condition.ts';
import { Line } from './line.ts';
import { State } from './state.ts';

const Place = z.enum(places).meta({ description: 'Stedet som tegnes. Uten det er scenen uten tegning.' });

const Discussion = z.strictObject({
	name: z
		.string()
		.regex(/^[A-ZÆØÅ]{2,12}-\d{1,2}$/)
		.meta({ description: 'Navn som kan sies høyt i veiledning: «MARTE-5».' }),
	state: State.optional().meta({ description: 'Tilstanden scenen åpner med i gruppe. Ellers startens.' }),
	facts: z.array(FactName).optional().meta({ description: 'Det som er husket når gruppa begynner her.' }),
	question: z.string().min(1).meta({ description: 'Spørsmålet gruppa begynner med.' })
});

/** What a scene can touch that an organisation decides for itself. */
const touches = ['intoxication', 'outside-hours', 'work-phone', 'home-visits', 'leader'] as const;
export type Touch = (typeof touches)[number];

const Debrief = z.strictObject({
	pulled: z
		.array(
			z.strictObject({
				principle: PrincipleId,
				text: z.string().min(1).meta({ description: 'Hva prinsippet ville her, i én setning.' })
			})
		)
		.min(1)
		.max(3)
		.meta({ description: 'Hva som trakk, og hver sin vei. Som regel to prinsipper.' }),
	otherRoads: z
		.string()
		.min(1)
		.meta({ description: 'Hva en annen god vei ville åpnet, og hva den ville kostet.' }),
	dependsOn: z.string().min(1).meta({ description: 'Hva det kommer an på.' }),
	panelSplit: z.string().min(1).optional().meta({ description: 'Der panelet var delt: de to synene.' }),
	touches: z.array(z.enum(touches)).min(1).optional().meta({
		description: 'Husreglene valget berører. Da står det organisasjonen selv har bestemt, i ettertanken.'
	})
});

export const Scene = z
	.strictObject({
		heading: z.string().min(1).meta({ description: 'Kort overskrift, som i et manus: «Ved kaffemaskinen».' }),
		place: Place.optional(),
		addition: z.literal(true).optional().meta({
			description: 'Scenen er kursets tillegg og står ikke i veilederen. Det sies i ettertanken.'
		}),
		lines: z.array(Line).min(1).meta({ description: 'Det som ses og sies før valget.' }),
		choices: z.array(Choice).min(2).max(4).meta({ description: 'Tre valg, høyst fire.' }),
		debrief: Debrief.meta({ description: 'Det som sies om valget etterpå.' }),
		discussion: Discussion.optional().meta({ description: 'Skriv dette der scenen egner seg for gruppe.' })
	})
	.meta({
		title: 'Scene',
		description: 'Ett valg: det som ses og sies før det, valgene, og det som sies om dem etterpå.'
	});
export type Scene = z.infer<typeof Scene>;

export const Ending = z
	.strictObject({
		title: z.string().min(1).meta({ description: 'Tittelen på slutten.' }),
		kind: z.enum(['good', 'open', 'costly', 'repairable']).meta({
			description: 'Hva slags slutt. «Står fortsatt, men ikke alene» er en god slutt.'
		}),
		lines: z.array(Line).min(1).meta({ description: 'Det som ses og sies til slutt.' }),
		place: Place.optional(),
		afterwards: z
			.string()
			.min(1)
			.meta({ description: 'To–tre setninger om hva som er åpent og hva som er lukket nå.' })
	})
	.meta({ title: 'Slutt', description: 'En måte samtalen kan ende på.' });
export type Ending = z.infer<typeof Ending>;

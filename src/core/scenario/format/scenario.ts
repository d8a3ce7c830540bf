/**
 * The scenario file: one conversation, as an author writes it. Strict all through: a misspelt key is a
 * finding, not a silence. The order of the keys is the order in which an author needs them.
 */
import { z } from 'zod';
import { PrincipleId } from '../../guide/format.ts';
import { Ending, Scene } from './scene.ts';
import { Slug } from './slug.ts';
import { State } from './state.ts';

const Signed = z
	.strictObject({ by: z.string().min(1), date: z.iso.date() })
	.nullable()
	.meta({ description: 'Hvem som har godkjent, og når. null til det er gjort.' });

const Person = z.strictObject({
	name: z.string().min(1),
	about: z.string().min(1).meta({ description: 'Én setning om hvem dette er.' }),
	voice: z
		.array(z.string().min(1))
		.optional()
		.meta({ description: 'Replikker som viser tonen. Vises ikke i kurset.' })
});

const Answer = z.strictObject({
	finding: Slug.meta({ description: 'Koden til merknaden, slik den står i rapporten.' }),
	at: z.string().min(1).optional().meta({
		description: 'Id-en merknaden gjelder. Utelates når den gjelder hele samtalen.'
	}),
	reason: z.string().min(1).meta({ description: 'Hvorfor det skal stå slik.' })
});

export const Scenario = z
	.strictObject({
		format: z.literal(1),
		id: Slug,
		edition: z.int().min(1).meta({ description: 'Øk med én når tekst endres etter at utgaven er sluppet.' }),
		changes: z
			.record(z.string().regex(/^[1-9]\d*$/), z.string().min(1))
			.optional()
			.meta({ description: 'Hva som ble nytt i hver utgave etter den første: nummeret og en setning.' }),
		title: z.string().min(1),
		subtitle: z.string().min(1).meta({ description: 'Hva slags samtale dette er: «Det første møtet».' }),
		contentNote: z.string().min(1).meta({ description: 'Nøktern linje om hva samtalen handler om.' }),
		minutes: z.strictObject({ least: z.int().min(1), most: z.int().min(1) }),
		focus: z.array(PrincipleId).min(1).meta({ description: 'Prinsippene samtalen øver mest på.' }),
		person: Slug.meta({ description: 'Hovedpersonen, et navn fra «cast».' }),
		cast: z.record(Slug, Person),
		facts: z.record(Slug, z.string().min(1)).meta({
			description: 'Alt som kan huskes, med en setning om hva det betyr.'
		}),
		switches: z
			.array(Slug)
			.optional()
			.meta({ description: 'Fakta som organisasjonens innstillinger kan slå på fra start.' }),
		start: z.strictObject({ scene: Slug, state: State }),
		scenes: z.record(Slug, Scene),
		endings: z.record(Slug, Ending),
		answers: z.array(Answer).min(1).max(3).optional().meta({
			description: 'Merknader som er vurdert og får stå, med grunn. Høyst tre.'
		}),
		signOff: z.strictObject({ language: Signed, livedExperience: Signed, clinical: Signed, legal: Signed })
	})
	.meta({ title: 'Samtale', description: 'En samtale i Medvandrer.' });
export type Scenario = z.infer<typeof Scenario>;

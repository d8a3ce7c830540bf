/**
 * The scenario file: one conversation, as an author writes it. Strict all through: a misspelt key is a
 * finding, not a silence. The order of the keys is the order in which an author needs them.
 */
import { z } from 'zod';
import { PrincipleId } from '../../guide/format.ts';
import { FactName } from './condition.ts';
import { Ending, Scene } from './scene.ts';
import { Slug } from './slug.ts';
import { State } from './state.ts';

const Signed = z
	.strictObject({
		by: z.string().min(1).meta({ description: 'Navnet på den som har godkjent.' }),
		date: z.iso.date().meta({ description: 'Datoen, slik: 2026-01-15.' })
	})
	.nullable();
const signed = (what: string) =>
	Signed.meta({ description: `${what}: hvem som har godkjent, og når, eller null.` });

const Person = z.strictObject({
	name: z.string().min(1).meta({ description: 'Navnet, slik det står foran replikkene.' }),
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
		format: z.literal(1).meta({ description: 'Formatet fila er skrevet i. Står som 1.' }),
		id: Slug.meta({ description: 'Samtalens faste navn, likt navnet på mappa. Endres aldri.' }),
		edition: z.int().min(1).meta({ description: 'Øk med én når tekst endres etter at utgaven er sluppet.' }),
		changes: z
			.record(z.string().regex(/^[1-9]\d*$/), z.string().min(1))
			.optional()
			.meta({ description: 'Hva som ble nytt i hver utgave etter den første: nummeret og en setning.' }),
		title: z.string().min(1).meta({ description: 'Tittelen, slik den står i kurset.' }),
		subtitle: z.string().min(1).meta({ description: 'Hva slags samtale dette er: «Det første møtet».' }),
		contentNote: z.string().min(1).meta({ description: 'Nøktern linje om hva samtalen handler om.' }),
		minutes: z
			.strictObject({
				least: z.int().min(1).meta({ description: 'Minst så mange minutter.' }),
				most: z.int().min(1).meta({ description: 'Høyst så mange minutter.' })
			})
			.meta({ description: 'Hvor lenge samtalen varer, lest høyt.' }),
		focus: z.array(PrincipleId).min(1).meta({ description: 'Prinsippene samtalen øver mest på.' }),
		person: Slug.meta({ description: 'Hovedpersonen, et navn fra «cast».', names: 'person' }),
		cast: z.record(Slug, Person).meta({ description: 'Alle som sier noe. Fortelleren skal ikke stå her.' }),
		facts: z.record(Slug, z.string().min(1)).meta({
			description: 'Alt som kan huskes, med en setning om hva det betyr.'
		}),
		switches: z
			.array(FactName)
			.optional()
			.meta({ description: 'Fakta som organisasjonens innstillinger kan slå på fra start.' }),
		start: z
			.strictObject({
				scene: Slug.meta({ description: 'Scenen samtalen begynner med.', names: 'scene' }),
				state: State
			})
			.meta({ description: 'Hvor samtalen begynner, og hvordan personen har det da.' }),
		scenes: z.record(Slug, Scene).meta({ description: 'Scenene. Hver er ett valg.' }),
		endings: z.record(Slug, Ending).meta({ description: 'Sluttene.' }),
		answers: z.array(Answer).min(1).max(3).optional().meta({
			description: 'Merknader som er vurdert og får stå, med grunn. Høyst tre.'
		}),
		signOff: z
			.strictObject({
				language: signed('Språket'),
				livedExperience: signed('Lest av noen med egen erfaring'),
				clinical: signed('Lest av en fagperson'),
				legal: signed('Lest av en jurist')
			})
			.meta({ description: 'Godkjenningene. Så lenge en av dem er null, står samtalen som utkast.' })
	})
	.meta({ title: 'Samtale', description: 'En samtale i Medvandrer.' });
export type Scenario = z.infer<typeof Scenario>;

/**
 * course.yaml: what an organisation decides about the course as a whole. Read when the course is built,
 * and only then; the browser gets the checked values, never this file, since zod breaks the content policy.
 */
import { z } from 'zod';
import { Slug } from '../core/scenario/format/slug.ts';
import { suggestion } from '../core/scenario/suggestion.ts';
import type { HouseRule } from './house-rules.ts';
import { settingFaults } from './settings.ts';
import { stepId } from './step.ts';

/**
 * In the manifest these are xs:ID. LMSs find a learner's record again by the item's identifier and delete
 * what they can't find, so they are written down here and never derived from a title or an edition.
 */
const Identifier = z
	.string()
	.max(100)
	.regex(/^[A-Za-z_][A-Za-z0-9_.-]*$/)
	.meta({ description: 'Bokstaver a–z, tall, punktum, bindestrek og understrek. Begynner med en bokstav.' });

const Identifiers = z
	.strictObject({ manifest: Identifier, organization: Identifier, item: Identifier, resource: Identifier })
	.refine((all) => new Set(Object.values(all)).size === 4, { error: 'De fire navnene må være ulike.' })
	.meta({
		description: 'Kursets faste navn i læringsplattformen. Endres de, mister de ansatte det de har gjort.'
	});

const HouseRules = z
	.strictObject({
		intoxication: z.string().optional().meta({ description: 'Når noen kommer ruset.' }),
		'outside-hours': z.string().optional().meta({ description: 'Kontakt utenom arbeidstida.' }),
		'work-phone': z.string().optional().meta({ description: 'Jobbtelefon og privat nummer.' }),
		'home-visits': z.string().optional().meta({ description: 'Besøk hjemme hos deltakere.' })
	} satisfies Record<HouseRule, z.ZodOptional<z.ZodString>>)
	.meta({
		description: 'Husreglene, hver i én setning. Vises under «Hjelp nå» og der en samtale berører dem.'
	});

const Organisation = z.strictObject({
	name: z.string().meta({ description: 'Organisasjonens navn, slik de ansatte kjenner det.' }),
	logo: z.string().optional().meta({
		description:
			'En SVG- eller PNG-fil i innholdsmappa, på høyst 100 kB. Vises øverst på sidene og på utskrifter.'
	}),
	leader: z
		.strictObject({
			name: z.string().meta({ description: 'Navnet på lederen.' }),
			phone: z.string().optional().meta({ description: 'Telefonnummeret til lederen.' })
		})
		.optional()
		.meta({ description: 'Den de ansatte skal si fra til. Vises under «Hjelp nå».' }),
	concerns: z.string().optional().meta({
		description: 'Hva en gjør når en er bekymret for noen, i én til tre setninger. Vises under «Hjelp nå».'
	}),
	rules: HouseRules.optional(),
	naloxone: z.boolean().nullable().optional().meta({
		description: 'Om dere har nalokson nesespray: true, false, eller null når det ikke er sagt.'
	}),
	supervisionAddress: z.string().optional().meta({
		description: 'Adressen til nettpakken som brukes i veiledning. Begynner med https://.'
	})
});

const when = {
	after: z.array(Slug).min(1).optional().meta({
		description: 'Stegene som må være gjort før dette åpner seg. Uten dette er steget åpent fra først av.'
	}),
	optional: z.literal(true).optional().meta({ description: 'Steget trengs ikke for at kurset er fullført.' })
};

const Step = z
	.union([
		z.strictObject({ card: Slug.meta({ description: 'Et teorikort i mappa «guide».' }), ...when }),
		z.strictObject({
			conversation: Slug.meta({ description: 'En mappe med en samtale.', names: 'conversation' }),
			...when
		}),
		z.strictObject({ reflection: Slug.meta({ description: 'Et navn fra reflections.yaml.' }), ...when }),
		z.strictObject({
			page: z.enum(['trygghet', 'avslutning']).meta({ description: 'Trygghetskortet eller avslutningen.' }),
			...when
		})
	])
	.meta({ description: 'Ett steg på veien: «card», «conversation», «reflection» eller «page».' });
export type Step = z.infer<typeof Step>;

const Part = z.strictObject({
	id: Slug.meta({ description: 'Delens navn. Endres aldri, for læringsplattformen kjenner delen på det.' }),
	title: z.string().min(1).meta({ description: 'Delens tittel.' }),
	lead: z.string().min(1).optional().meta({ description: 'Én setning om hva delen gir.' }),
	steps: z.array(Step).min(1).meta({ description: 'Stegene, i den rekkefølgen de vises.' })
});
export type Part = z.infer<typeof Part>;

const HelpNumber = z.strictObject({
	name: z.string().meta({ description: 'Hvem som svarer.' }),
	number: z.string().meta({ description: 'Telefonnummeret, med mellomrom slik det skal leses: «116 117».' }),
	text: z.string().meta({ description: 'Når en ringer dit, i én setning.' })
});

const Help = z.strictObject({
	checked: z.iso.date().nullable().meta({
		description: 'Datoen noen sist kontrollerte at numrene stemmer. null til det er gjort.'
	}),
	numbers: z.array(HelpNumber).min(1).meta({ description: 'Numre som gjelder i hele landet.' }),
	local: z.array(HelpNumber).min(1).optional().meta({
		description: 'Numre som gjelder hos dere, som det lokale legevaktnummeret. Vises sammen med de andre.'
	})
});

const Lms = z
	.strictObject({
		score: z
			.boolean()
			.meta({ description: 'Om læringsplattformen får ett tall for hele kurset. Vanligvis false.' }),
		choices: z
			.boolean()
			.meta({ description: 'Om læringsplattformen får valgene i samtalene. Vanligvis false.' }),
		assessed: z.iso.date().optional().meta({
			description: 'Datoen da vurderingen av personvernkonsekvenser (DPIA) ble ferdig.'
		}),
		discussed: z.iso.date().optional().meta({
			description: 'Datoen da dette ble drøftet med de tillitsvalgte.'
		})
	})
	.meta({ description: 'Hva læringsplattformen får vite ut over at kurset er fullført.' });

export const Course = z
	.strictObject({
		format: z.literal(1).meta({ description: 'Formatet fila er skrevet i. Står som 1.' }),
		id: Slug,
		title: z.string().min(1).meta({ description: 'Kursets tittel.' }),
		edition: z.int().min(1).meta({ description: 'Øk med én når kurset slippes på nytt.' }),
		identifiers: Identifiers,
		organisation: Organisation.meta({ description: 'Det som gjelder hos dere.' }),
		parts: z.array(Part).min(1).meta({ description: 'Delene av kurset, i rekkefølge.' }),
		help: Help.meta({ description: 'Numrene som står under «Hjelp nå».' }),
		switches: z.record(Slug, z.boolean()).meta({
			description:
				'Det i samtalene som organisasjonen kan slå av eller på. ' +
				'Øyeblikkene som handler om akutt fare, er av til en fagperson har godkjent dem.'
		}),
		lms: Lms
	})
	.superRefine((course, context) => {
		for (const { path, message } of settingFaults(course)) {
			context.addIssue({ code: 'custom', path: [...path], message });
		}
	})
	.superRefine(({ parts }, context) => {
		const met = new Set<string>();
		for (const [part, { steps }] of parts.entries()) {
			for (const [place, step] of steps.entries()) {
				const id = stepId(step);
				const path = ['parts', part, 'steps', place];
				if (met.has(id)) {
					context.addIssue({
						code: 'custom',
						path,
						message: `«${id}» står to steder. Et steg kan bare stå ett sted i kurset.`
					});
				}
				for (const earlier of step.after ?? []) {
					if (!met.has(earlier)) {
						const message = `«${id}» venter på «${earlier}», som ikke står før det. Skriv navnet på et tidligere steg.${suggestion(earlier, [...met])}`;
						context.addIssue({ code: 'custom', path: [...path, 'after'], message });
					}
				}
				met.add(id);
			}
		}
	})
	.refine(({ parts }) => new Set(parts.map(({ id }) => id)).size === parts.length, {
		path: ['parts'],
		error: 'To deler kan ikke ha samme navn.'
	})
	.meta({ title: 'Kurs', description: 'Kursets rekkefølge og organisasjonens innstillinger.' });
export type Course = z.infer<typeof Course>;

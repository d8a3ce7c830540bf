/**
 * `npm run scenarios -- --new ID`: a folder with a small conversation that plays, for an author to write over. It is
 * the one that scenarios/README.md ends with, kept in template/ and read as any conversation is.
 */
import { cpSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Course } from '#course/format.ts';
import { stepId } from '#course/step.ts';
import { tagFor } from '#core/scenario/digest.ts';
import { Slug, slugFrom } from '#core/scenario/format/slug.ts';
import { readFile } from '../data/content.ts';
import { Refusal } from '../refusal.ts';

const templateId = 'runde-to';
const templateTitle = 'Runde to';
/** Its scenes are called by its person, and a name that is said aloud is to be of one conversation alone. */
const templateScenes = /^( +name: )ROGER-(\d+)$/gm;
export const template = fileURLToPath(new URL(`template/${templateId}`, import.meta.url));

/** Folders of the content, and data scripts that a conversation would take the place of. */
const reserved = ['guide', 'languages', 'course', 'cards', 'pages', 'discussed'];

/** Lays the folder out, and gives what to tell its author. Nothing that is there is written over. */
export function layOut(id: string, folder: string): string[] {
	refuseUnlessFree(id, folder);
	const place = join(folder, id);
	cpSync(template, place, { recursive: true });
	for (const path of filesIn(place)) {
		const text = readFileSync(path, 'utf8')
			.replaceAll(new RegExp(String.raw`\b${templateId}\b`, 'g'), id)
			.replace(`title: ${templateTitle}`, `title: ${titleFrom(id)}`)
			.replaceAll(templateScenes, `$1${spokenName(id)}-$2`);
		writeFileSync(path, text);
	}
	return told(id, folder, place);
}

function refuseUnlessFree(id: string, folder: string): void {
	if (!existsSync(join(folder, 'guide', 'principles.yaml'))) {
		throw new Refusal(
			`Mappa ${folder} har ikke «guide/principles.yaml», så en samtale der har ingen prinsipper å vise til. Sjekk stien.`
		);
	}
	if (!Slug.safeParse(id).success) {
		const near = slugFrom(id);
		throw new Refusal(
			`«${id}» kan ikke være navnet på en samtale. Bruk høyst 60 små bokstaver a–z, tall og bindestrek` +
				(near ? `, for eksempel ${near}.` : ', og begynn med en bokstav.')
		);
	}
	if (existsSync(join(folder, id))) {
		throw new Refusal(
			`Mappa ${join(folder, id)} finnes fra før, og er ikke rørt. Velg et annet navn, eller flytt den først.`
		);
	}
	if (reserved.includes(id)) {
		throw new Refusal(`«${id}» er navnet på noe annet i kurset. Velg et navn som sier hva samtalen handler om.`);
	}
	const step = stepsIn(folder).find((one) => tagFor(one) === tagFor(id));
	if (step === undefined) return;
	throw new Refusal(
		step === id
			? `Kurset har alt et steg som heter «${id}». Velg et annet navn.`
			: `«${id}» får samme merke som steget «${step}» i lagret fremdrift. Velg et navn som er litt annerledes.`
	);
}

const stepsIn = (folder: string): string[] =>
	readFile(Course, join(folder, 'course.yaml')).value?.parts.flatMap(({ steps }) => steps.map(stepId)) ?? [];

/** `en-kveld-til` → «En kveld til» */
const titleFrom = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** What scenes are called aloud: the longest word of the id, which is «KVELD» of `en-kveld-til`. */
function spokenName(id: string): string {
	if (id === templateId) return 'ROGER';
	const words = id.split('-').map((word) => word.replaceAll(/\d/g, ''));
	const longest = words.reduce((best, word) => (word.length > best.length ? word : best));
	return longest.length < 2 ? 'SCENE' : longest.slice(0, 12).toUpperCase();
}

const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => join(folder, path))
		.filter((path) => statSync(path).isFile());

const told = (id: string, folder: string, place: string): string[] => [
	`${place} er laget, med en liten samtale som kan spilles:`,
	'  scenario.yaml    samtalen; alt i den er til å skrive over',
	'  brief.svx        det den som spiller, får vite før samtalen',
	'  playthroughs/    veier gjennom den, som prøves hver gang',
	'',
	'Videre:',
	`  npm run scenarios -- ${id}    sier hva som ikke henger sammen`,
	`  npm run dev    viser kurset mens du skriver; samtalen ligger på #/samtale/${id}`,
	'',
	`Den er ikke med i kurset før du skriver denne linja under «steps» i ${join(folder, 'course.yaml')}:`,
	`      - conversation: ${id}`,
	'Hva hvert felt er til for, står i README.md i mappa «scenarios».'
];

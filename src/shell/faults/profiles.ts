/**
 * The ways in which an LMS can go wrong that are tried out, by name, each with a sentence of what it does. The
 * faults of a profile lie on the strict layer. Where there are none the fault is in the page: the API
 * comes late, has another beside it, or hangs above a frame of another site.
 */
import { booleans, capitalStatus, refusedDoor, setsSayFalse, throwing } from './answers.ts';
import { lyingCommit, networkGone, nullCommit, sessionExpired, slowCommits } from './commits.ts';
import { together, type Fault } from './desk.ts';
import type { Edition } from './edition.ts';
import { spec12, spec2004 } from './edition.ts';
import { alwaysNew, cutting, lacking, laterAnswers, refusingBeyond, wipedStatus } from './elements.ts';
import { moodle12, moodle2004 } from './moodle.ts';
import { strict } from './strict.ts';

export interface Profile {
	readonly id: string;
	readonly name: string;
	readonly does: string;
	readonly editions: readonly Edition[];
	readonly faults: readonly Fault[];
	readonly page?: 'late API' | 'both APIs' | 'foreign parent';
}

const both = [spec12, spec2004];

export const profiles = [
	{
		id: 'strict',
		name: 'Streng',
		does: 'LMS-et godtar bare det som standarden tillater.',
		editions: both,
		faults: []
	},
	{
		id: 'moodle-12',
		name: 'Som Moodle, SCORM 1.2',
		does: 'Et fullført kurs åpnes i lesemodus, og det som skrives der, blir lagret likevel.',
		editions: [spec12],
		faults: [moodle12]
	},
	{
		id: 'moodle-2004',
		name: 'Som Moodle, SCORM 2004',
		does: 'Fremdriften kommer bare tilbake hvis kurset sist sa at det skulle fortsette.',
		editions: [spec2004],
		faults: [moodle2004]
	},
	{
		id: 'null-commit',
		name: 'Tomt svar på lagring',
		does: 'LMS-et svarer ingenting når kurset ber om å få lagret, og lagrer først når kurset lukkes.',
		editions: both,
		faults: [nullCommit]
	},
	{
		id: 'set-says-false',
		name: 'Nei som betyr ja',
		does: 'LMS-et svarer nei på alt kurset skriver, men tar imot det likevel.',
		editions: both,
		faults: [setsSayFalse]
	},
	{
		id: 'lying-commit',
		name: 'Ja uten lagring',
		does: 'LMS-et sier at det har lagret, men gjør det først når kurset lukkes.',
		editions: both,
		faults: [lyingCommit]
	},
	{
		id: 'cut-at-4096',
		name: 'Kutter lange tekster',
		does: 'LMS-et kutter teksten for å fortsette etter 4096 tegn og sier ja.',
		editions: both,
		faults: [cutting(4096)]
	},
	{
		id: 'cut-at-20',
		name: 'Kutter korte tekster også',
		does: 'LMS-et kutter teksten for å fortsette etter 20 tegn og sier ja.',
		editions: both,
		faults: [cutting(20)]
	},
	{
		id: 'refuses-beyond-20',
		name: 'Liten plass',
		does: 'LMS-et avviser en tekst for å fortsette som er lengre enn 20 tegn.',
		editions: both,
		faults: [refusingBeyond(20)]
	},
	{
		id: 'late-api',
		name: 'Kommer sent',
		does: 'LMS-et er ikke der før etter to sekunder.',
		editions: both,
		faults: [],
		page: 'late API'
	},
	{
		id: 'both-apis',
		name: 'To standarder på en gang',
		does: 'LMS-et tilbyr både SCORM 1.2 og SCORM 2004.',
		editions: both,
		faults: [],
		page: 'both APIs'
	},
	{
		id: 'foreign-parent',
		name: 'Ramme fra et annet nettsted',
		does: 'Kurset ligger i en ramme fra et annet nettsted, med LMS-et utenfor.',
		editions: both,
		faults: [],
		page: 'foreign parent'
	},
	{
		id: 'throws',
		name: 'Bryter sammen',
		does: 'LMS-et åpner kurset, men bryter sammen når kurset skriver, lagrer og lukkes.',
		editions: both,
		faults: [throwing('set', 'commit', 'terminate')]
	},
	{
		id: 'no-interactions',
		name: 'Uten svarliste',
		does: 'LMS-et kjenner ikke til elementene for enkeltsvar.',
		editions: both,
		faults: [lacking('cmi.interactions.')]
	},
	{
		id: 'wiped-status',
		name: 'Mister statusen',
		does: 'LMS-et tømmer statusen hver gang kurset lagrer.',
		editions: both,
		faults: [wipedStatus]
	},
	{
		id: 'capital-status',
		name: 'Stor forbokstav',
		does: 'LMS-et oppgir statusen med stor forbokstav.',
		editions: both,
		faults: [capitalStatus]
	},
	{
		id: 'booleans',
		name: 'Andre sannhetsverdier',
		does: 'LMS-et svarer med true og false i stedet for tekst.',
		editions: both,
		faults: [booleans]
	},
	{
		id: 'always-new',
		name: 'Alltid første gang',
		does: 'LMS-et sier at hvert besøk er det første.',
		editions: both,
		faults: [alwaysNew]
	},
	{
		id: 'slow',
		name: 'Treg lagring',
		does: 'Hver lagring holder siden igjen i et halvt sekund.',
		editions: both,
		faults: [slowCommits(500)]
	},
	{
		id: 'session-expired',
		name: 'Utlogget underveis',
		does: 'Etter den første lagringen er den ansatte logget ut, og ingenting mer blir lagret.',
		editions: both,
		faults: [sessionExpired(1)]
	},
	{
		id: 'network-gone',
		name: 'Nettet faller ut',
		does: 'Etter den første lagringen er nettet borte en kort stund.',
		editions: both,
		faults: [networkGone(1_500)]
	},
	{
		id: 'refused-door',
		name: 'Slipper ikke inn',
		does: 'LMS-et avviser kurset når det åpnes.',
		editions: both,
		faults: [refusedDoor]
	},
	{
		id: 'later-answers',
		name: 'Svarer senere',
		does: 'LMS-et svarer tomt første gang det blir spurt om noe.',
		editions: both,
		faults: [laterAnswers(100)]
	}
] as const satisfies readonly Profile[];

export type ProfileId = (typeof profiles)[number]['id'];

/** All that stands between the course and an LMS in a profile. */
export const faultOf = ({ faults }: Pick<Profile, 'faults'>): Fault => together([...faults, strict]);

/**
 * What the LMS holds, for someone who has never heard of SCORM. Every sentence is worked out from what has
 * been received: where a course has been set to report a score, it stands here, not among what is absent.
 */
import type { Elements } from './elements.ts';
import type { Standing } from './launch.ts';
import { secondsSpent } from './record.ts';

/** SCORM 1.2 RTE, cmi.suspend_data is a CMIString4096. */
const charactersAllowed = 4096;
/** What the course allows itself, so that the text fits wherever it is sent. */
const charactersPlanned = 900;

const statuses: Readonly<Record<string, string>> = {
	completed: 'Fullført',
	passed: 'Fullført',
	failed: 'Ikke bestått',
	incomplete: 'Underveis',
	browsed: 'Underveis'
};

export function statusWords(elements: Elements): string {
	return statuses[elements['cmi.core.lesson_status'] ?? ''] ?? 'Ikke begynt';
}

export interface Fact {
	readonly term: string;
	readonly words: string;
}

export function factsOf(standing: Standing, timeZone?: string): Fact[] {
	const { elements } = standing;
	return [
		{ term: 'Status', words: statusWords(elements) },
		{ term: 'Tid brukt', words: timeWords(secondsSpent(elements, standing.finished)) },
		{ term: 'Sist lagret', words: savedWords(standing, timeZone) },
		{ term: 'Sted i kurset', words: elements['cmi.core.lesson_location'] ?? 'Ikke meldt' },
		{ term: 'Tekst for å fortsette', words: resumeWords(elements['cmi.suspend_data'] ?? '') }
	];
}

function counted(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

function timeWords(seconds: number): string {
	if (seconds === 0) return 'Ikke meldt';
	if (seconds < 60) return 'Under ett minutt';
	const minutes = Math.floor(seconds / 60);
	const parts = [];
	if (minutes >= 60) parts.push(counted(Math.floor(minutes / 60), 'time', 'timer'));
	if (minutes % 60 > 0) parts.push(counted(minutes % 60, 'minutt', 'minutter'));
	return parts.join(' og ');
}

function savedWords({ savedAt, unsaved }: Standing, timeZone?: string): string {
	if (savedAt === undefined) return unsaved ? 'Mottatt, men ikke lagret ennå' : 'Ingenting er lagret ennå';
	const moment = new Intl.DateTimeFormat('nb-NO', {
		dateStyle: 'long',
		timeStyle: 'medium',
		...(timeZone === undefined ? {} : { timeZone })
	}).format(new Date(savedAt));
	return unsaved ? `${moment}. Noe er mottatt etter dette og ikke lagret ennå.` : moment;
}

function resumeWords(text: string): string {
	if (text === '') return 'Ingen';
	const size = `${text.length} av ${charactersAllowed} tegn`;
	if (text.length > charactersAllowed) return `${size}. Det er mer enn SCORM 1.2 tillater.`;
	const over = text.length > charactersPlanned ? ' og er overskredet' : '';
	return `${size}. Kursets egen grense er ${charactersPlanned}${over}.`;
}

const countOf = (elements: Elements, pattern: RegExp) =>
	Object.keys(elements).filter((name) => pattern.test(name)).length;

/** What a course may report beyond progress: what of it has been received, and what has not. */
export function beyondProgress(elements: Elements): { received: string[]; absent: string[] } {
	const score = elements['cmi.core.score.raw'];
	const answers = countOf(elements, /^cmi\.interactions\.\d+\.id$/);
	const objectives = countOf(elements, /^cmi\.objectives\.\d+\.id$/);
	const notes = elements['cmi.comments']?.length ?? 0;
	const kinds = [
		{ absent: 'Poeng', received: score === undefined ? undefined : `Poeng: ${score}` },
		{ absent: 'Valg eller svar', received: answers ? `Valg eller svar: ${answers}` : undefined },
		{
			absent: 'Resultater for delmål',
			received: objectives ? `Delmål med resultat: ${objectives}` : undefined
		},
		{ absent: 'Notater', received: notes ? `Notater: ${notes} tegn` : undefined }
	];
	return {
		received: kinds.flatMap(({ received }) => received ?? []),
		absent: kinds.flatMap(({ absent, received }) => (received === undefined ? absent : []))
	};
}

/** The resume text holds the choices of an unfinished conversation, though none was reported as a choice. */
export function resumeCaution(elements: Elements): string | undefined {
	if (elements['cmi.suspend_data'] === undefined) return undefined;
	return 'Teksten for å fortsette er kodet. Valgene i en uferdig samtale kan i prinsippet leses ut av den.';
}

/** What must be said above the course, if anything. */
export function noticeWords({ lasting, laidAside }: { lasting: boolean; laidAside: boolean }): string[] {
	const notices = [];
	if (!lasting) {
		notices.push(
			'Nettleseren lar ikke siden lagre. Kurset virker, men det LMS-et får, blir borte når siden lukkes eller lastes inn på nytt.'
		);
	}
	if (laidAside) {
		notices.push(
			'Det som var lagret fra før, lot seg ikke lese. Det er lagt til side, og kurset begynner på nytt.'
		);
	}
	return notices;
}

export function closedWords(lasting: boolean): string {
	return lasting
		? 'Kurset er lukket. Alt LMS-et fikk, er lagret.'
		: 'Kurset er lukket. Alt LMS-et fikk, er tatt vare på til siden lukkes eller lastes inn på nytt.';
}

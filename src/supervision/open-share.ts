/**
 * From what was typed or picked to something to look at, or to one sentence about why not and what would do. The
 * conversation is fetched only when all else is sound, and nothing is kept of what could not be opened.
 */
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Revision } from '#core/scenario/revision.ts';
import type { Opened } from './opened.ts';
import { readCode, type CodeFault, type ReadCode } from './share-code.ts';
import { mostBytes, readFile, type FileFault } from './share-file.ts';

type ShareFault = CodeFault | FileFault | 'other course' | 'not here' | 'nothing left' | 'unreadable';

const sentences: Record<ShareFault, string> = {
	empty: 'Skriv inn koden først, eller åpne en fil.',
	'too long': 'Dette er lengre enn en kode kan være; en kode har høyst 60 tegn, så skriv inn bare den.',
	'unknown sign': 'Her er det tegn som ikke brukes i koder; skriv bare bokstaver og tall fra koden.',
	mistyped: 'Koden stemmer ikke, så se etter tegn som mangler eller er byttet om, og skriv den en gang til.',
	newer: 'Koden er laget i en nyere utgave av kurset; åpne den i den nyeste utgaven.',
	'too big':
		'Fila er større enn et øyeblikk kan være; velg fila som ble lastet ned fra «Ta med til veiledning».',
	'other file': 'Dette er ikke en fil fra kurset; velg fila som ble lastet ned fra «Ta med til veiledning».',
	'newer file': 'Fila er laget i en nyere utgave av kurset; åpne den i den nyeste utgaven.',
	damaged: 'Noe i fila mangler eller er endret, så last den ned på nytt der den ble laget.',
	'other course': 'Samtalen finnes ikke i dette kurset; åpne øyeblikket i kurset det kommer fra.',
	'not here': 'Samtalen kom ikke frem; sjekk nettet og prøv igjen.',
	'nothing left':
		'Stedet i samtalen finnes ikke lenger i denne utgaven; bruk fila hvis dere har den, eller snakk om øyeblikket uten.',
	unreadable: 'Nettleseren fikk ikke lest fila; velg den en gang til.'
};

export interface OpenedShare {
	readonly scenario: Scenario;
	readonly opened: Opened;
	/** What is said otherwise now; undefined where nothing is, or it isn't known. */
	readonly revision: Revision | undefined;
}

interface Course {
	/** The ids of the conversations in the course. */
	readonly conversations: readonly string[];
	readonly conversation: (id: string) => Promise<Scenario | undefined>;
	/** What is said otherwise now, by the number of the edition that was played. */
	readonly revised: (id: string) => Promise<Readonly<Record<string, Revision>> | undefined>;
}

/** What a browser gives when someone picks a file. */
export interface GivenFile {
	readonly size: number;
	readonly text: () => Promise<string>;
}

/** What was opened, or the sentence. */
export async function openCode(typed: string, course: Course): Promise<OpenedShare | string> {
	const read = readCode(typed);
	if (typeof read === 'string') return sentences[read];
	return opened(course.conversations.find(read.isFor), read, course);
}

export async function openFile(file: GivenFile, course: Course): Promise<OpenedShare | string> {
	if (file.size > mostBytes) return sentences['too big'];
	let text: string;
	try {
		text = await file.text();
	} catch {
		return sentences.unreadable;
	}
	const read = readFile(text);
	if (typeof read === 'string') return sentences[read];
	return opened(
		course.conversations.find((id) => id === read.scenario),
		read,
		course
	);
}

async function opened(
	id: string | undefined,
	read: Pick<ReadCode, 'open'>,
	{ conversation, revised }: Course
): Promise<OpenedShare | string> {
	if (id === undefined) return sentences['other course'];
	const scenario = await conversation(id);
	if (!scenario) return sentences['not here'];
	const share = read.open(scenario);
	if (!share || share.stretches.length === 0) return sentences['nothing left'];
	const isOlder = share.edition < scenario.edition;
	const revision = isOlder ? (await revised(id))?.[share.edition] : undefined;
	return { scenario, opened: share, revision };
}

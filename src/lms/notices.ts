/**
 * What the learner is told about where their progress is, in one calm sentence for each state the
 * connection can be in. It says what is so, and what becomes of what they do now; never what to fear.
 */
import type { ConnectionSnapshot } from './connect.ts';
import type { Resumption } from './resumption.ts';

/** How much of the progress the browser remembers, whatever the LMS does. */
export type Memory = 'this browser' | 'all but the latest' | 'this page';

const connecting = 'Kobler til læringsplattformen …';
const saving = 'Lagrer i læringsplattformen …';

const connectionNotices = {
	finding: connecting,
	opening: connecting,
	recognising: connecting,
	open: {
		saved: 'Fremdriften er lagret i læringsplattformen.',
		pending: saving,
		saving,
		waiting:
			'Det siste du gjorde, er ikke lagret i læringsplattformen ennå, men kurset prøver igjen av seg selv.',
		oversized:
			'Det siste du gjorde, fikk ikke plass i læringsplattformen, så der ligger bare det som var lagret fra før.',
		altered: 'Læringsplattformen beholdt ikke alt det siste du gjorde, men kurset prøver igjen av seg selv.',
		expired:
			'Læringsplattformen har avsluttet økta, så det du gjør nå, blir ikke lagret der før du åpner kurset derfra på nytt.'
	},
	readOnly:
		'Læringsplattformen har åpnet kurset i lesemodus, så ingenting av det du gjør nå, blir lagret der.',
	local: {
		alone: 'Fremdriften huskes bare i denne nettleseren.',
		notFound:
			'Kurset fant ikke noen læringsplattform, men virker likevel og husker fremdriften bare i denne nettleseren.',
		refused:
			'Læringsplattformen tok ikke imot kurset denne gangen, så ingenting av det du gjør nå, blir husket før du åpner kurset derfra på nytt.'
	},
	closed: 'Kurset er avsluttet, og du kan lukke vinduet.',
	leftUnsaved:
		'Kurset er avsluttet, men læringsplattformen bekreftet ikke at den lagret det siste du gjorde, så kurset sender det på nytt neste gang du åpner det i denne nettleseren.'
};

/** The same where the browser remembers nothing beyond the page, or has no room for the latest. */
const withoutMemory = {
	waiting:
		'Det siste du gjorde, er ikke lagret ennå, så la vinduet stå åpent mens kurset prøver igjen av seg selv.',
	alone: 'Fremdriften huskes bare til du lukker vinduet.',
	notFound:
		'Kurset fant ikke noen læringsplattform, men virker likevel og husker fremdriften bare til du lukker vinduet.',
	full: 'Nettleseren lar ikke kurset lagre mer, så det siste du gjorde, huskes bare til du lukker vinduet.',
	leftUnsaved: 'Kurset er avsluttet, men læringsplattformen bekreftet ikke at den lagret det siste du gjorde.'
};

export function connectionNotice(
	{ value }: Pick<ConnectionSnapshot, 'value'>,
	memory: Memory = 'this browser'
): string {
	const isForgetful = memory !== 'this browser';
	if (typeof value !== 'object') {
		return isForgetful && value === 'leftUnsaved' ? withoutMemory[value] : connectionNotices[value];
	}
	if ('open' in value) {
		return isForgetful && (value.open === 'waiting' || value.open === 'altered')
			? withoutMemory.waiting
			: connectionNotices.open[value.open];
	}
	if (!('local' in value)) return connectionNotices.finding;
	if (!isForgetful || value.local === 'refused') return connectionNotices.local[value.local];
	return memory === 'this page' ? withoutMemory[value.local] : withoutMemory.full;
}

/** Whether the connection is as it should be, so that nobody need be told of it. */
export function isWell(value: ConnectionSnapshot['value'], memory: Memory = 'this browser'): boolean {
	if (typeof value !== 'object') return value !== 'readOnly';
	if ('open' in value) return !['waiting', 'oversized', 'altered', 'expired'].includes(value.open);
	return !('local' in value) || (value.local === 'alone' && memory === 'this browser');
}

/** What is said when the course is opened with progress from an earlier visit; nothing when all is well. */
export const readingNotices: Partial<Record<Resumption['how'], string>> = {
	'put back':
		'Læringsplattformen har begynt kurset på nytt for deg, så det du hadde gjort før, er ikke tatt med.',
	'only here':
		'Læringsplattformen husket ikke det du hadde gjort, så kurset har hentet det frem fra denne nettleseren.',
	salvaged: 'Kurset fant igjen en del av fremdriften din, men ikke alt.',
	unreadable:
		'Kurset klarte ikke å lese fremdriften som er lagret, og rører den ikke før du velger å begynne på nytt.'
};

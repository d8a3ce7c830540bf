/**
 * What an administrator has to know to see why something doesn't arrive, told in rows. Never who the learner is,
 * and never the saved state itself, from which choices could be worked out: whoever copies this sends it on.
 */
import type { ConnectionSnapshot, StandardName } from './connect.ts';
import { errorInWords } from './error-words.ts';
import { connectionNotice } from './notices.ts';
import { isApi as isScorm12 } from './scorm12.ts';
import { isApi as isScorm2004 } from './scorm2004.ts';
import type { Fault } from './standard.ts';
import { placeInWords, sightings, type Sighting, type Wanted } from './whereabouts.ts';

export interface Row {
	readonly what: string;
	readonly told: readonly string[];
}

interface Spoken {
	readonly name: string;
	/** Characters that the standard and the course itself give the saved state. */
	readonly room?: { readonly standard: number; readonly own: number };
	readonly wanted?: Wanted;
}

const spoken: Readonly<Record<StandardName, Spoken>> = {
	scorm12: {
		name: 'SCORM 1.2',
		room: { standard: 4_096, own: 3_500 },
		wanted: { name: 'API', isApi: isScorm12, other: 'API_1484_11' }
	},
	scorm2004: {
		name: 'SCORM 2004',
		room: { standard: 64_000, own: 32_000 },
		wanted: { name: 'API_1484_11', isApi: isScorm2004, other: 'API' }
	},
	cmi5: { name: 'cmi5' },
	none: { name: 'ingen standard: dette er nettpakken, og den ser ikke etter noen plattform' }
};

/** The longest the course makes its saved state, which the tests hold it to. */
const planned = 900;
/** More windows than this tell an administrator no more. */
const mostPlaces = 12;

export interface Circumstances {
	readonly standard: StandardName;
	readonly connection: Pick<ConnectionSnapshot, 'value' | 'context'>;
	readonly window: object;
	/** A moment of the connection's clock as the time of day. */
	readonly timeOfDay: (moment: number) => string;
}

export function diagnosis({ standard, connection, window, timeOfDay }: Circumstances): Row[] {
	const { context } = connection;
	const { name, wanted, room } = spoken[standard];
	const expectsLms = standard !== 'none';
	return [
		{ what: 'Pakken snakker', told: [name] },
		...(wanted ? places(wanted, sightings(window, wanted), connection) : []),
		{
			what: 'Tilkoblingen nå',
			told: [connectionNotice(connection), `Tilstand: ${stateName(connection.value)}`]
		},
		...(expectsLms ? [visit(context.opened)] : []),
		...(context.opened?.told
			? [{ what: 'Det plattformen svarte', told: context.opened.told.map(answer) }]
			: []),
		...(expectsLms
			? [
					{
						what: 'Sist bekreftet av plattformen',
						told: [context.savedAt === undefined ? 'Ikke ennå i dette besøket' : timeOfDay(context.savedAt)]
					},
					{ what: 'Det siste som gikk i stå', told: fault(standard, context.lastError, context.failures) }
				]
			: []),
		...(room ? [size(context, room)] : [])
	];
}

const metInWords: Readonly<Record<Sighting['met'], (wanted: Wanted) => string>> = {
	'the API': ({ name }) => `har grensesnittet «${name}»`,
	'the other API': ({ other }) => `har bare «${other}», som hører til den andre utgaven av SCORM`,
	'something else': ({ name }) => `har noe under navnet «${name}», men det er ikke et helt grensesnitt`,
	nothing: () => 'har ikke noe grensesnitt',
	'another site': () => 'hører til et annet nettsted, og nettleseren lar ikke kurset se dit'
};

function places(
	wanted: Wanted,
	seen: readonly Sighting[],
	{ value, context }: Circumstances['connection']
): Row[] {
	const found = seen.find(({ met }) => met === 'the API');
	const where = found
		? `Funnet i ${placeInWords(found.route)}`
		: seen.some(({ met }) => met === 'the other API')
			? 'Ikke funnet. Plattformen har åpnet kurset som den andre utgaven av SCORM: last opp pakken for den.'
			: seen.some(({ met }) => met === 'another site')
				? 'Ikke funnet. Minst ett vindu hører til et annet nettsted og stenger for kurset.'
				: 'Ikke funnet. Er kurset åpnet fra plattformen?';
	const isLate = found !== undefined && context.lms === undefined && stateName(value) === 'local.notFound';
	return [
		{
			what: `Grensesnittet «${wanted.name}»`,
			told: [where, ...(isLate ? ['Det kom etter at kurset sluttet å lete. Åpne kurset på nytt.'] : [])]
		},
		{
			what: 'Der kurset ser etter det',
			told: [
				...seen
					.slice(0, mostPlaces)
					.map(({ route, met }) => `${capitalised(placeInWords(route))} ${metInWords[met](wanted)}`),
				...(seen.length > mostPlaces ? [`Og ${seen.length - mostPlaces} til`] : [])
			]
		}
	];
}

const modes = {
	normal: 'Vanlig besøk',
	review: 'Gjennomsyn (review)',
	browse: 'Forhåndsvisning (browse)'
};

function visit(opened: Circumstances['connection']['context']['opened']): Row {
	if (opened === undefined) return { what: 'Besøket', told: ['Ikke åpnet'] };
	const { mode, readOnly, learnerId, learnerName, state } = opened;
	const cameOrNot = (text: string) => (text === '' ? 'kom ikke' : 'kom, men vises ikke her');
	return {
		what: 'Besøket',
		told: [
			modes[mode],
			readOnly
				? `Kurset skriver ingenting${mode === 'normal' ? ', for plattformen har åpnet det uten at det teller (no-credit)' : ''}`
				: 'Kurset skriver fremdrift og fullføring',
			`Navnet på brukeren ${cameOrNot(learnerName)}`,
			`ID-en til brukeren ${cameOrNot(learnerId)}`,
			state === ''
				? 'Plattformen hadde ingen lagring fra før'
				: `Plattformen leverte en lagring på ${state.length} tegn`
		]
	};
}

const answer = ([element, given]: readonly [string, string]) =>
	`${element}: ${given === '' ? '(tomt)' : given.slice(0, 80)}`;

const faults: Readonly<Record<string, string>> = {
	refused: 'Plattformen åpnet ikke besøket',
	'not written': 'Plattformen tok ikke imot det kurset skrev',
	'not committed': 'Plattformen lagret ikke da kurset ba om det',
	altered: 'Plattformen sa ja, men har noe annet enn det den fikk',
	expired: 'Besøket er utløpt hos plattformen'
} satisfies Record<Fault['fault'] | 'expired', string>;

function fault(standard: StandardName, last: Fault | undefined, failures: number): string[] {
	if (last === undefined) return ['Ingenting i dette besøket'];
	return [
		`${faults[last.fault] ?? 'Plattformen svarte ikke som ventet'} («${last.fault}»)`,
		errorInWords(standard, last.lmsError),
		failures === 0 ? 'Det har gått bra siden' : `Ganger på rad uten at det har gått bra: ${failures}`
	];
}

function size(
	{ record, opened }: Circumstances['connection']['context'],
	room: NonNullable<Spoken['room']>
): Row {
	const characters = (record?.state ?? opened?.state ?? '').length;
	return {
		what: 'Størrelsen på lagringen',
		told: [
			`${characters} av ${planned} tegn, som er det lengste kurset regner med`,
			`Standarden har plass til ${spaced(room.standard)} tegn, og kurset sender aldri over ${spaced(room.own)}`
		]
	};
}

const stateName = (value: unknown): string =>
	typeof value === 'object' && value !== null
		? Object.entries(value)
				.map(([state, inner]) => `${state}.${stateName(inner)}`)
				.join(' ')
		: String(value);

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const spaced = (number: number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');

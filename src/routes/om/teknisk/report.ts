/** The sections of the technical report, gathered from the visit and from the window it is in. */
import { stepsOf } from '#course/completion.ts';
import type { CourseData, Released } from '#course/data/course-data.ts';
import { stepId } from '#course/step.ts';
import { trail } from '#course/trail.ts';
import { tagFor } from '#core/scenario/digest.ts';
import type { Titles } from '#lms/decoding.ts';
import { diagnosis } from '#lms/diagnosis.ts';
import type { ReportSection } from '#ui/about/report-text.ts';
import type { CourseSession } from '../../course-session.svelte.ts';

const time = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeStyle: 'medium' });
const clock = new Intl.DateTimeFormat('nb-NO', { timeStyle: 'medium' });

export function report(
	session: CourseSession,
	released: readonly Released[],
	frame: { readonly width: number; readonly height: number }
): ReportSection[] {
	const { connection, here, data } = session;
	return [
		{
			title: 'Læringsplattformen',
			rows: diagnosis({
				standard: data.standard,
				connection,
				window,
				timeOfDay: (moment) => `Klokka ${clock.format(Date.now() - performance.now() + moment)}`
			})
		},
		{
			title: 'Bare i denne nettleseren',
			rows: [
				{ what: 'Hvordan det oppbevares', told: [here?.notice ?? 'Ikke avgjort ennå'] },
				{ what: 'Ferdige samtaler', told: [amount(here?.plays ?? [])] },
				{ what: 'Notater', told: [amount(here?.notes ?? [])] },
				{ what: 'Svar i kort og refleksjoner', told: [amount(here?.answers ?? [])] },
				...(data.standard === 'none' ? [] : [{ what: 'Siste lagring som ble sendt', told: sent(session) }])
			]
		},
		{
			title: 'Kurset',
			rows: [
				{ what: 'Kurs', told: [`${data.course.title}, utgave ${data.course.edition}`] },
				{ what: 'Omfang', told: [data.part === undefined ? 'Hele kurset' : `Delen «${data.part}»`] },
				{ what: 'Bygg', told: [buildMark()] },
				{ what: 'Samtalene', told: released.map(({ title, edition }) => `«${title}», utgave ${edition}`) }
			]
		},
		{
			title: 'Nettleseren',
			rows: [
				{ what: 'Navn og versjon', told: [navigator.userAgent] },
				{
					what: 'Plass til kurset',
					told: [
						`${frame.width} × ${frame.height} piksler`,
						window.top === window ? 'I et eget vindu' : 'I en ramme'
					]
				},
				{ what: 'Skjerm', told: [`${screen.width} × ${screen.height} piksler`] },
				{ what: 'Åpnet', told: [location.protocol === 'file:' ? 'Fra en fil' : 'Fra et nettsted'] },
				{ what: 'Nett', told: [navigator.onLine ? 'Nettleseren er på nett' : 'Nettleseren er ikke på nett'] },
				{ what: 'Oversikten er laget', told: [time.format(Date.now())] }
			]
		}
	];
}

/** Names for what a saved state holds in this course. */
export function titlesIn(data: CourseData): Titles {
	const stops = trail(data, () => 'open').flatMap((stretch) => stretch.stops);
	const titleOf = (id: string) => stops.find((stop) => stop.id === id)?.title;
	const tagged = new Map(stepsOf(data.course).map((step) => [tagFor(stepId(step)), titleOf(stepId(step))]));
	return {
		conversation: (id) => data.conversations.find((one) => one.id === id)?.title,
		step: (tag) => tagged.get(tag)
	};
}

const amount = (things: readonly unknown[]): string =>
	things.length === 0 ? 'Ingen' : `${things.length} (${JSON.stringify(things).length} tegn)`;

function sent({ here }: CourseSession): string[] {
	const { state, seen } = here?.sent ?? { state: '', seen: false };
	if (state === '') return ['Ingen'];
	return [
		`${state.length} tegn`,
		seen ? 'Plattformen har levert noe tilbake ved et besøk' : 'Plattformen har ennå ikke levert noe tilbake'
	];
}

/** The policy holds the hash of the page's own script, and no two builds that differ have the same. */
function buildMark(): string {
	const policy = document
		.querySelector('meta[http-equiv="content-security-policy" i]')
		?.getAttribute('content');
	return (
		/script-src [^;]*'sha256-([^']{12})/.exec(policy ?? '')?.[1] ??
		'Uten merke, for kurset er under utvikling'
	);
}

import { expect, test } from 'vitest';
import type { CourseData } from '#course/data/course-data.ts';
import type { Step } from '#course/format.ts';
import { left, minutesLeft, trail } from '#course/trail.ts';
import type { Standing } from '#course/way.ts';
import { readContent } from '#tools/data/content.ts';

const { course } = readContent('scenarios');
if (!course) throw new Error('course.yaml has faults; run npm run scenarios.');

const steps: Step[] = [
	{ card: 'mandatet' },
	{ conversation: 'en-liten-prat', after: ['mandatet', 'fra-en-annen-del'] },
	{ reflection: 'etterpa', after: ['en-liten-prat'] },
	{ card: 'egen-tid', optional: true },
	{ page: 'avslutning', after: ['mandatet', 'en-liten-prat'] }
];

function data(parts = [{ id: 'del', title: 'Delen', steps }]): CourseData {
	const card = (id: string, number: number) => ({
		id,
		number,
		title: `Kortet ${id}`,
		lead: 'Et kort.',
		minutes: 4
	});
	return {
		course: { ...(course as CourseData['course']), parts },
		conversations: [
			{
				id: 'en-liten-prat',
				title: 'En liten prat',
				subtitle: 'Ved døra',
				person: 'kim',
				place: undefined,
				minutes: { least: 10, most: 15 },
				draft: true,
				attainable: []
			}
		],
		cards: [card('mandatet', 1), card('egen-tid', 2)],
		reflections: [{ id: 'etterpa', title: 'Etterpå', lead: 'Ett spørsmål.', minutes: 2 }],
		pages: [{ id: 'avslutning', title: 'Veien videre', lead: 'Takk.', minutes: 1 }],
		standard: 'none'
	};
}

const stops = (standing: Record<string, Standing>, from = data()) =>
	trail(from, (step) => standing[step] ?? 'open').flatMap((stretch) => stretch.stops);

test('every step is a stop with its title, in the order of the course', () => {
	expect(stops({}).map(({ title }) => title)).toEqual([
		'Kortet mandatet',
		'En liten prat',
		'Etterpå',
		'Kortet egen-tid',
		'Veien videre'
	]);
});

test('a locked stop tells what is left to do before it, and nothing of what is done or elsewhere', () => {
	const waiting = (standing: Record<string, Standing>, id: string) =>
		stops(standing).find((stop) => stop.id === id)?.waitsFor;
	expect(waiting({ 'en-liten-prat': 'locked' }, 'en-liten-prat')).toEqual(['Kortet mandatet']);
	expect(waiting({ mandatet: 'done', avslutning: 'locked' }, 'avslutning')).toEqual(['En liten prat']);
	expect(waiting({}, 'avslutning')).toEqual([]);
});

test('what is left counts neither what is done nor what may be left out', () => {
	expect(left(stops({ mandatet: 'done' })).map(({ id }) => id)).toEqual([
		'en-liten-prat',
		'etterpa',
		'avslutning'
	]);
});

test('minutes are said to the nearest five from ten on, and a conversation counts by its middle', () => {
	expect(minutesLeft(stops({ 'en-liten-prat': 'done' }))).toBe(7);
	expect(minutesLeft(stops({ mandatet: 'done', etterpa: 'done', avslutning: 'done' }))).toBe(15);
	expect(minutesLeft(stops({}))).toBe(20);
});

import { expect, test } from 'vitest';
import type { Standing } from '../../src/shell/launch.ts';
import {
	beyondProgress,
	closedWords,
	factsOf,
	noticeWords,
	resumeCaution,
	statusWords
} from '../../src/shell/plain-words.ts';

function aStanding(elements: Record<string, string>, more: Partial<Standing> = {}): Standing {
	return { elements, received: [], finished: false, savedAt: undefined, unsaved: false, ...more };
}

function factOf(term: string, standing: Standing): string | undefined {
	return factsOf(standing, 'Europe/Oslo').find((fact) => fact.term === term)?.words;
}

test.each([
	['not attempted', 'Ikke begynt'],
	['incomplete', 'Underveis'],
	['browsed', 'Underveis'],
	['completed', 'Fullført'],
	['passed', 'Fullført'],
	['failed', 'Ikke bestått']
])('the status %s is told as «%s»', (status, words) => {
	expect(statusWords({ 'cmi.core.lesson_status': status })).toBe(words);
});

test('a course of which nothing is known has not begun', () => {
	expect(statusWords({})).toBe('Ikke begynt');
});

test.each([
	['00:00:00', 'Ikke meldt'],
	['00:00:42', 'Under ett minutt'],
	['00:01:59', '1 minutt'],
	['01:00:10', '1 time'],
	['02:05:00', '2 timer og 5 minutter'],
	['01:01:00', '1 time og 1 minutt']
])('a total time of %s is told as «%s»', (total, words) => {
	expect(factOf('Tid brukt', aStanding({ 'cmi.core.total_time': total }))).toBe(words);
});

test('the session that runs is part of the time spent', () => {
	const standing = aStanding({ 'cmi.core.total_time': '00:10:00', 'cmi.core.session_time': '00:05:00' });
	expect(factOf('Tid brukt', standing)).toBe('15 minutter');
	expect(factOf('Tid brukt', { ...standing, finished: true })).toBe('10 minutter');
});

test('when it was last saved is told with date and time', () => {
	const words = factOf('Sist lagret', aStanding({}, { savedAt: '2026-08-03T12:05:09.000Z' }));
	expect(words).toMatch(/^3\. august 2026 .*14:05:09$/);
});

test('what is received but not saved is told of', () => {
	expect(factOf('Sist lagret', aStanding({}))).toBe('Ingenting er lagret ennå');
	expect(factOf('Sist lagret', aStanding({}, { unsaved: true }))).toBe('Mottatt, men ikke lagret ennå');
	expect(
		factOf('Sist lagret', aStanding({}, { unsaved: true, savedAt: '2026-08-03T12:05:09.000Z' }))
	).toMatch(/14:05:09\. Noe er mottatt etter dette og ikke lagret ennå\.$/);
});

test.each([
	[0, 'Ingen'],
	[213, '213 av 4096 tegn. Kursets egen grense er 900.'],
	[901, '901 av 4096 tegn. Kursets egen grense er 900 og er overskredet.'],
	[4097, '4097 av 4096 tegn. Det er mer enn SCORM 1.2 tillater.']
])('a resume text of %i characters is measured against both limits', (length, words) => {
	expect(factOf('Tekst for å fortsette', aStanding({ 'cmi.suspend_data': 'a'.repeat(length) }))).toBe(words);
});

test('what has not been received is worked out from the record', () => {
	expect(beyondProgress({ 'cmi.core.lesson_status': 'completed' })).toEqual({
		received: [],
		absent: ['Poeng', 'Valg eller svar', 'Resultater for delmål', 'Notater']
	});
});

test('a score, answers, objectives and notes are told of once they have been received', () => {
	expect(
		beyondProgress({
			'cmi.core.score.raw': '0',
			'cmi.interactions.0.id': 'a',
			'cmi.interactions.0.objectives.0.id': 'c',
			'cmi.interactions.1.id': 'b',
			'cmi.objectives.0.id': 'c',
			'cmi.comments': 'hei'
		})
	).toEqual({
		received: ['Poeng: 0', 'Valg eller svar: 2', 'Delmål med resultat: 1', 'Notater: 3 tegn'],
		absent: []
	});
});

test('what a resume text may tell is said wherever there is one', () => {
	expect(resumeCaution({})).toBeUndefined();
	expect(resumeCaution({ 'cmi.suspend_data': 'x1' })).toContain('uferdig samtale');
});

test('a shelf that lasts and reads needs no notice', () => {
	expect(noticeWords({ lasting: true, laidAside: false })).toEqual([]);
});

test('blocked storage and an unreadable record have a notice each', () => {
	const notices = noticeWords({ lasting: false, laidAside: true });
	expect(notices).toHaveLength(2);
	expect(notices[0]).toContain('lar ikke siden lagre');
	expect(notices[1]).toContain('lot seg ikke lese');
});

test('a closed course promises no more than the browser keeps', () => {
	expect(closedWords(true)).toBe('Kurset er lukket. Alt LMS-et fikk, er lagret.');
	expect(closedWords(false)).not.toContain('er lagret');
});

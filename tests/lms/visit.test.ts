import { describe, expect, test } from 'vitest';
import { aRecord, aVisit } from './a-visit.ts';
import { allEditions } from './strict-lms.ts';
import { booleans, capitalStatus, setsSayFalse } from '../../src/shell/faults/answers.ts';

describe.each(allEditions)('a visit to an LMS that holds to %s', (edition) => {
	test('opening tells who the learner is and what they left', () => {
		const first = aVisit(edition);
		first.connection.save(aRecord({ state: 'm1~n.7' }));
		first.connection.close();
		const { context, where } = aVisit(edition, { lms: first.lms });
		expect(where).toEqual({ open: 'saved' });
		expect(context.opened).toMatchObject({
			learnerId: 'kari-1',
			learnerName: 'Nordmann, Kari',
			mode: 'normal',
			state: 'm1~n.7',
			completed: false
		});
	});

	test('R5 right after opening, the status is incomplete and the exit is suspend, and both are committed', () => {
		const { lms } = aVisit(edition);
		expect(lms.stored(lms.edition.status)).toBe('incomplete');
		expect(lms.stored(lms.edition.exit)).toBe('suspend');
		expect(lms.made('commit')).toHaveLength(1);
	});

	test('R15 a course that is opened and closed untouched stays incomplete', () => {
		const visit = aVisit(edition);
		visit.connection.close();
		expect(visit.lms.stored(visit.lms.edition.status)).toBe('incomplete');
		expect(visit.lms.written(visit.lms.edition.state)).toEqual([]);
	});

	test('R6 a completed course that is opened again stays completed', () => {
		const first = aVisit(edition);
		first.connection.save(aRecord({ completed: true }));
		first.connection.close();
		const again = aVisit(edition, { lms: first.lms });
		expect(again.context.opened?.completed).toBe(true);
		again.connection.save(aRecord({ state: 'm1~n.9', completed: false }));
		again.connection.close();
		expect(again.lms.stored(again.lms.edition.status)).toBe('completed');
		const statuses = again.lms.written(again.lms.edition.status);
		expect(statuses.lastIndexOf('incomplete')).toBeLessThan(statuses.indexOf('completed'));
	});

	test('a status in capital letters is understood', () => {
		const { lms } = aVisit(edition, { launch: { status: 'completed' }, faults: [capitalStatus] });
		expect(lms.written(lms.edition.status)).not.toContain('incomplete');
	});

	test('R17 the exit is still suspend when the course is completed, so that an LMS hands the state back', () => {
		const { connection, lms } = aVisit(edition);
		connection.save(aRecord({ completed: true }));
		connection.close();
		expect(new Set(lms.written(lms.edition.exit))).toEqual(new Set(['suspend']));
		expect(aVisit(edition, { lms }).context.opened?.state).toBe('m1~n.1');
	});

	test('R17 the state is read even when the LMS calls the visit a new one, or says nothing', () => {
		const { connection, lms } = aVisit(edition);
		connection.save(aRecord({ state: 'm1~n.3' }));
		connection.flush();
		for (const entry of ['ab-initio', ''] as const) {
			expect(aVisit(edition, { lms, launch: { entry } }).context.opened?.state).toBe('m1~n.3');
		}
	});

	test('R13 the location is the part of the course and nothing more', () => {
		const { connection, lms } = aVisit(edition);
		connection.save(aRecord({ location: 'samtalene' }));
		connection.flush();
		expect(lms.stored(lms.edition.location)).toBe('samtalene');
	});

	test('R14 R18 R19 R21 no score, no objective and no answer is written', () => {
		const { connection, lms, clock } = aVisit(edition);
		connection.save(aRecord({ completed: true }));
		clock.pass(1_000);
		connection.close();
		const { state, status, exit, location, sessionTime } = lms.edition;
		const ours: unknown[] = [state, status, exit, location, sessionTime, 'adl.nav.request'];
		const written = lms.made('set').map(({ values }) => values[0]);
		expect(written.filter((element) => !ours.includes(element))).toEqual([]);
		expect(written).toContain(status);
	});

	test('everything the course writes is within the limits of the standard', () => {
		const { connection, lms, clock } = aVisit(edition);
		clock.pass(3_723_456);
		connection.save(aRecord({ completed: true }));
		clock.pass(2_000);
		connection.close();
		expect(lms.made('set').filter(({ answer }) => answer !== 'true')).toEqual([]);
	});

	test('R11 the time is that of this visit only', () => {
		const first = aVisit(edition);
		first.clock.pass(60_000);
		first.connection.close();
		const second = aVisit(edition, { lms: first.lms });
		second.clock.pass(5_000);
		second.connection.close();
		const times = { spec12: ['0000:01:00.00', '0000:00:05.00'], spec2004: ['PT0H1M0.00S', 'PT0H0M5.00S'] };
		expect(second.lms.written(second.lms.edition.sessionTime)).toEqual(times[edition]);
	});

	test('R3 a yes may come as "true" or as true', () => {
		const visit = aVisit(edition, { faults: [booleans] });
		visit.connection.save(aRecord());
		visit.connection.flush();
		expect(visit.where).toEqual({ open: 'saved' });
	});

	test('R3 a set that answers "false" without an error has succeeded', () => {
		const visit = aVisit(edition, { faults: [setsSayFalse] });
		visit.connection.save(aRecord());
		visit.connection.flush();
		expect(visit.where).toEqual({ open: 'saved' });
		expect(visit.lms.stored(visit.lms.edition.state)).toBe('m1~n.1');
	});
});

test('R4 a value that the LMS has not set yet reads as nothing in SCORM 2004, where asking is an error', () => {
	const { lms, context } = aVisit('spec2004');
	expect(lms.made('get').some(({ error }) => error === '403')).toBe(true);
	expect(context.opened?.state).toBe('');
});

test('R15 passed, given by the LMS itself, is left as it is', () => {
	const { connection, lms } = aVisit('spec12', { launch: { status: 'passed' } });
	connection.save(aRecord({ completed: true }));
	connection.close();
	expect(lms.written(lms.edition.status)).toEqual([]);
});

test('failed, given by the LMS itself, gives way to completed and to nothing else', () => {
	const { connection, lms } = aVisit('spec12', { launch: { status: 'failed' } });
	connection.save(aRecord());
	connection.flush();
	expect(lms.written(lms.edition.status)).toEqual([]);
	connection.save(aRecord({ completed: true }));
	connection.close();
	expect(lms.stored(lms.edition.status)).toBe('completed');
});

test('R23 whoever leaves a SCORM 2004 course by choice has its player closed, before the visit ends', () => {
	const { connection, lms } = aVisit('spec2004');
	connection.close();
	expect(lms.written('adl.nav.request')).toEqual(['suspendAll']);
	expect(lms.calls.at(-1)?.call).toBe('terminate');
});

test('a page that vanishes asks for no navigation: the learner is on the way somewhere already', () => {
	const { window, lms } = aVisit('spec2004');
	window.tell('pagehide');
	expect(lms.written('adl.nav.request')).toEqual([]);
	expect(lms.made('terminate')).toHaveLength(1);
});

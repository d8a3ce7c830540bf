/** What the course does about an LMS that loses, cuts or refuses what it was given. */
import { describe, expect, test } from 'vitest';
import { createConnection } from '#lms/connect.ts';
import { resumption } from '#lms/resumption.ts';
import { nothingSaved, write } from '#lms/saved-state.ts';
import type { Recalled } from '#lms/standard.ts';
import { laterAnswers, refusingBeyond, wipedStatus } from '../../src/shell/faults/elements.ts';
import { moodle2004 } from '../../src/shell/faults/moodle.ts';
import { aRecord, aVisit } from './a-visit.ts';
import { AWindow } from './a-window.ts';
import { allEditions, StrictLms } from './strict-lms.ts';

describe.each(allEditions)('in an LMS that holds to %s', (edition) => {
	test('R6 a status that is lost in each commit is given again, and is there when the page goes', () => {
		const visit = aVisit(edition, { faults: [wipedStatus] });
		visit.connection.save(aRecord({ completed: true }));
		visit.clock.pass(2_000);
		expect(visit.where).toEqual({ open: 'saved' });
		visit.window.tell('pagehide');
		expect(visit.lms.stored(visit.lms.edition.status)).toBe('completed');
	});

	test('R12 a state that the LMS has no room for is told of, and the status arrives all the same', () => {
		const visit = aVisit(edition, { faults: [refusingBeyond(5)] });
		visit.connection.save(aRecord({ state: 'm1~n.1~c.bare-en-kaffe', completed: true }));
		visit.connection.flush();
		expect(visit.where).toEqual({ open: 'oversized' });
		expect(visit.lms.stored(visit.lms.edition.status)).toBe('completed');
		expect(visit.lms.stored(visit.lms.edition.state)).toBe('');
	});

	test('R17 an LMS that answers with nothing at first is asked until it says who the learner is', () => {
		const first = aVisit(edition);
		first.connection.save(aRecord({ state: 'm1~n.7' }));
		first.connection.close();
		const { lms } = first;
		lms.launch();
		const window = new AWindow({ [lms.edition.apiName]: lms.api });
		const clock = window.clock;
		const slow = new StrictLms(edition, {}, { now: clock.now });
		slow.faults = [laterAnswers(100)];
		Object.assign(window, { [lms.edition.apiName]: slow.api });
		const { actor } = createConnection({
			standard: edition === 'spec12' ? 'scorm12' : 'scorm2004',
			window,
			now: clock.now
		});
		expect(actor.getSnapshot().value).toBe('recognising');
		expect(slow.made('set')).toEqual([]);
		clock.pass(200);
		expect(actor.getSnapshot().context.opened?.learnerId).toBe('kari-1');
		expect(actor.getSnapshot().value).toEqual({ open: 'saved' });
		expect(slow.made('initialize')).toHaveLength(1);
	});

	test('R22 an LMS that never says who the learner is has the course opened after two seconds', () => {
		const visit = aVisit(edition, { launch: { learnerId: '' } });
		expect(visit.where).toBe('recognising');
		visit.clock.pass(2_000);
		expect(visit.where).toEqual({ open: 'saved' });
	});

	test('R16 an LMS that has not been read is left without a word written', () => {
		const visit = aVisit(edition, { launch: { learnerId: '' } });
		visit.window.tell('pagehide');
		expect(visit.lms.made('set')).toEqual([]);
		expect(visit.lms.made('terminate')).toHaveLength(1);
	});
});

const opened = (recalled: Recalled, status: string, exit = 'suspend') => {
	const lms = new StrictLms('spec2004');
	const call = (name: string, ...values: string[]) => lms.api[name]?.(...values);
	call('Initialize', '');
	call('SetValue', 'cmi.completion_status', status);
	call('SetValue', 'cmi.exit', exit);
	call('Terminate', '');
	lms.faults = [moodle2004];
	lms.launch();
	const before = lms.calls.length;
	const window = new AWindow({ API_1484_11: lms.api });
	const { now } = window.clock;
	createConnection({ standard: 'scorm2004', window, now, recall: () => recalled });
	return lms.calls
		.slice(before)
		.flatMap(({ call: made, values }) =>
			made === 'set' && values[0] === 'cmi.completion_status' ? values[1] : []
		);
};

test('R16 a status that Moodle calls unknown is not lowered where the course was once completed', () => {
	expect(opened('once completed', 'incomplete', 'normal')).toEqual([]);
});

test('R6 a status that has got lost is raised to completed by what the saved state says', () => {
	expect(opened('completed', 'incomplete')).toEqual(['completed']);
	expect(opened('nothing', 'incomplete')).toEqual(['incomplete']);
});

test('R24 of a state that was cut in the LMS and the whole one in this browser, the whole one is taken', () => {
	const whole = write({ ...nothingSaved, counter: 5, completed: ['en', 'to'] });
	const { reading, mayWrite } = resumption(whole.slice(0, 12), { state: whole, seen: false });
	expect(reading.state.completed).toEqual(['en', 'to']);
	expect(mayWrite).toBe(false);
});

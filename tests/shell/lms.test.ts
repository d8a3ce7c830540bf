import { beforeEach, expect, test } from 'vitest';
import { profiles, type ProfileId } from '../../src/shell/faults/profiles.ts';
import { Lms } from '../../src/shell/lms.ts';
import { pretences } from '../../src/shell/pretence.ts';
import { Shelf } from '../../src/shell/shelf.ts';
import { StoredTexts } from './stored-texts.ts';

let texts: StoredTexts;
let minute: number;

beforeEach(() => {
	texts = new StoredTexts();
	minute = 0;
});

/** The LMS of a page that has just been loaded; each look at its clock is a minute later. */
function aPage(): Lms {
	return new Lms(new Shelf(() => texts, 'kurs'), () => new Date(Date.UTC(2026, 7, 3, 12, minute++)));
}

function play({ api }: Lms, values: Record<string, string>): void {
	expect(api.LMSInitialize('')).toBe('true');
	for (const [element, value] of Object.entries(values)) {
		expect(api.LMSSetValue(element, value)).toBe('true');
	}
}

/** As long as it takes the LMS to see whether the page was left. */
const aTask = () => new Promise((resolve) => setTimeout(resolve));

const underway = {
	'cmi.core.lesson_status': 'incomplete',
	'cmi.core.exit': 'suspend',
	'cmi.suspend_data': 'x1.æøå',
	'cmi.core.session_time': '0000:05:00.00'
};

test('a first launch is new, and has the learner', () => {
	const { api } = aPage();
	expect(api.LMSInitialize('')).toBe('true');
	expect(api.LMSGetValue('cmi.core.entry')).toBe('ab-initio');
	expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('not attempted');
	expect(api.LMSGetValue('cmi.core.student_name')).toBe('Bruker 1, Lokal');
});

test('after a reload the course resumes with all that was finished', () => {
	const before = aPage();
	play(before, underway);
	before.api.LMSFinish('');

	const { api } = aPage();
	api.LMSInitialize('');
	expect(api.LMSGetValue('cmi.core.entry')).toBe('resume');
	expect(api.LMSGetValue('cmi.suspend_data')).toBe('x1.æøå');
	expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('incomplete');
	expect(api.LMSGetValue('cmi.core.total_time')).toBe('00:05:00');
});

test('after a crash the course resumes with all that was committed, and with its time', () => {
	const first = aPage();
	play(first, underway);
	first.api.LMSFinish('');
	const second = aPage();
	play(second, { ...underway, 'cmi.core.session_time': '0000:02:00.00' });
	second.api.LMSCommit('');
	second.api.LMSSetValue('cmi.suspend_data', 'never committed');

	const { api } = aPage();
	api.LMSInitialize('');
	expect(api.LMSGetValue('cmi.core.entry')).toBe('resume');
	expect(api.LMSGetValue('cmi.suspend_data')).toBe('x1.æøå');
	expect(api.LMSGetValue('cmi.core.total_time')).toBe('00:07:00');
});

test('total time grows by each session, and by nothing where a session reports none', () => {
	for (const time of ['00:05:00', '00:01:30']) {
		const page = aPage();
		play(page, { 'cmi.core.session_time': time });
		page.api.LMSFinish('');
	}
	const silent = aPage();
	play(silent, {});
	silent.api.LMSFinish('');

	const { api } = aPage();
	api.LMSInitialize('');
	expect(api.LMSGetValue('cmi.core.total_time')).toBe('00:06:30');
});

test('answers are kept in their places, beyond the tenth too', () => {
	const before = aPage();
	before.api.LMSInitialize('');
	for (let index = 0; index < 12; index++) {
		before.api.LMSSetValue(`cmi.interactions.${index}.id`, `svar_${index}`);
		before.api.LMSSetValue(`cmi.interactions.${index}.type`, 'choice');
		before.api.LMSSetValue(`cmi.interactions.${index}.student_response`, 'a');
	}
	before.api.LMSFinish('');

	const after = aPage();
	after.api.LMSInitialize('');
	expect(after.api.LMSGetValue('cmi.interactions._count')).toBe('12');
	expect(after.standing.elements['cmi.interactions.11.id']).toBe('svar_11');
});

test('a course that its learner closes is closed, and opens again where it was', async () => {
	const lms = aPage();
	play(lms, underway);
	expect(lms.closed).toBe(false);
	lms.api.LMSFinish('');
	await aTask();
	expect(lms.closed).toBe(true);

	lms.open();
	expect(lms.closed).toBe(false);
	expect(lms.api.LMSInitialize('')).toBe('true');
	expect(lms.api.LMSGetValue('cmi.core.entry')).toBe('resume');
});

test.each(['before', 'after'])(
	'a course whose page is reloaded is not closed, where the frame is told %s the LMS, and its next page begins a new launch',
	async (order) => {
		const lms = aPage();
		play(lms, underway);
		if (order === 'before') lms.leave();
		lms.api.LMSFinish('');
		if (order === 'after') lms.leave();
		await aTask();
		expect(lms.closed).toBe(false);

		expect(lms.api.LMSInitialize('')).toBe('true');
		expect(lms.api.LMSGetValue('cmi.suspend_data')).toBe('x1.æøå');
		lms.api.LMSFinish('');
		await aTask();
		expect(lms.closed).toBe(true);
	}
);

test('a course that is opened anew at once does not close behind its learner', async () => {
	const lms = aPage();
	play(lms, underway);
	lms.api.LMSFinish('');
	lms.open('lokal-2');
	await aTask();
	expect(lms.closed).toBe(false);
});

test('a course that was never opened cannot be closed', async () => {
	const lms = aPage();
	expect(lms.api.LMSFinish('')).toBe('false');
	await aTask();
	expect(lms.closed).toBe(false);
});

test('nothing that comes after the course has closed changes what was kept', () => {
	const lms = aPage();
	play(lms, underway);
	lms.api.LMSFinish('');
	const kept = texts.getItem('lms:kurs:record:lokal-1');
	lms.api.LMSSetValue('cmi.suspend_data', 'too late');
	expect(lms.api.LMSCommit('')).toBe('false');
	expect(texts.getItem('lms:kurs:record:lokal-1')).toBe(kept);
	expect(lms.standing.elements['cmi.suspend_data']).toBe('x1.æøå');
	expect(lms.standing.unsaved).toBe(false);
});

test('two learners on one computer do not meet, and the last one is remembered', () => {
	const lms = aPage();
	play(lms, underway);
	lms.leave();
	lms.api.LMSFinish('');
	lms.open('lokal-2');
	lms.api.LMSInitialize('');
	expect(lms.api.LMSGetValue('cmi.core.student_id')).toBe('lokal-2');
	expect(lms.api.LMSGetValue('cmi.suspend_data')).toBe('');

	const reloaded = aPage();
	expect(reloaded.learner.name).toBe('Lokal bruker 2');
	reloaded.open('lokal-1');
	reloaded.api.LMSInitialize('');
	expect(reloaded.api.LMSGetValue('cmi.suspend_data')).toBe('x1.æøå');
});

test('erasing begins anew for this learner, with an empty call log', () => {
	const lms = aPage();
	play(lms, underway);
	lms.leave();
	lms.api.LMSFinish('');
	lms.erase();
	expect(lms.calls).toEqual([]);
	expect(lms.standing.received).toEqual([]);
	lms.api.LMSInitialize('');
	expect(lms.api.LMSGetValue('cmi.core.entry')).toBe('ab-initio');
	expect(lms.api.LMSGetValue('cmi.suspend_data')).toBe('');
});

test('the standing tells what is received, what is saved, and when', () => {
	const lms = aPage();
	play(lms, { 'cmi.core.lesson_status': 'incomplete' });
	expect(lms.standing).toMatchObject({
		received: ['cmi.core.lesson_status'],
		savedAt: undefined,
		unsaved: true
	});
	lms.api.LMSCommit('');
	expect(lms.standing).toMatchObject({ savedAt: '2026-08-03T12:00:00.000Z', unsaved: false });
});

test('what the LMS refuses counts as not received', () => {
	const lms = aPage();
	lms.api.LMSInitialize('');
	expect(lms.api.LMSSetValue('cmi.core.lesson_status', 'nearly')).toBe('false');
	expect(lms.standing).toMatchObject({ received: [], unsaved: false });
});

test('each call is noted with its answer and error, the newest first', () => {
	const lms = aPage();
	lms.api.LMSInitialize('');
	lms.api.LMSSetValue('cmi.core.lesson_status', 'nearly');
	expect(lms.calls).toEqual([
		{ method: 'LMSSetValue', given: ['cmi.core.lesson_status', 'nearly'], answer: 'false', error: '405' },
		{ method: 'LMSInitialize', given: [''], answer: 'true', error: '0' }
	]);
});

test('the error that a call left is still there for the course to ask for', () => {
	const { api } = aPage();
	api.LMSInitialize('');
	api.LMSSetValue('cmi.core.lesson_status', 'nearly');
	expect(api.LMSGetLastError()).toBe('405');
});

test('the log holds the last fifty calls', () => {
	const lms = aPage();
	lms.api.LMSInitialize('');
	for (let count = 0; count < 60; count++) lms.api.LMSGetValue('cmi.suspend_data');
	expect(lms.calls).toHaveLength(50);
	expect(lms.calls.some(({ method }) => method === 'LMSInitialize')).toBe(false);
});

test('watchers are told of each call until they stop watching', () => {
	const lms = aPage();
	let told = 0;
	const stop = lms.watch(() => told++);
	lms.api.LMSInitialize('');
	expect(told).toBe(1);
	stop();
	lms.api.LMSCommit('');
	expect(told).toBe(1);
});

/** The same LMS, opened anew as one with this profile's faults. */
function pretending(lms: Lms, id: ProfileId): Lms {
	lms.leave();
	lms.pretend(profiles.find((profile) => profile.id === id));
	return lms;
}

test('an LMS that pretends to log its learner out keeps what it had until then, and is itself again at once', () => {
	const lms = pretending(aPage(), 'session-expired');
	expect(lms.pretence?.name).toBe('Utlogget underveis');
	play(lms, { 'cmi.core.lesson_status': 'incomplete', 'cmi.suspend_data': 'before' });
	expect(lms.api.LMSCommit('')).toBe('true');
	lms.api.LMSSetValue('cmi.suspend_data', 'after');
	expect([lms.api.LMSCommit(''), lms.api.LMSGetLastError()]).toEqual(['false', '101']);
	expect(lms.standing.unsaved).toBe(true);
	expect(lms.api.LMSFinish('')).toBe('false');

	lms.leave();
	lms.pretend(undefined);
	expect(lms.pretence).toBeUndefined();
	expect(lms.standing.elements['cmi.suspend_data']).toBe('before');
	play(lms, { 'cmi.suspend_data': 'after' });
	expect(lms.api.LMSCommit('')).toBe('true');
	expect(lms.standing.unsaved).toBe(false);
});

test('a pretence lasts for another page of the course and another learner, and ends with a reload', () => {
	const lms = pretending(aPage(), 'refused-door');
	expect(lms.api.LMSInitialize('')).toBe('false');
	lms.leave();
	expect(lms.api.LMSInitialize('')).toBe('false');
	lms.open('lokal-2');
	expect(lms.api.LMSInitialize('')).toBe('false');
	expect(aPage().api.LMSInitialize('')).toBe('true');
});

test('what the record has of a text that was cut is what is left of it', () => {
	const lms = pretending(aPage(), 'cut-at-20');
	play(lms, { 'cmi.suspend_data': 'x'.repeat(30) });
	lms.api.LMSFinish('');
	expect(lms.standing).toMatchObject({ finished: true, elements: { 'cmi.suspend_data': 'x'.repeat(20) } });
});

test('what an LMS that is like Moodle left as completed is opened for review', () => {
	const lms = pretending(aPage(), 'moodle-12');
	play(lms, { 'cmi.core.lesson_status': 'completed', 'cmi.core.exit': 'suspend' });
	lms.leave();
	lms.api.LMSFinish('');
	lms.api.LMSInitialize('');
	expect(lms.api.LMSGetValue('cmi.core.lesson_mode')).toBe('review');
});

test('answers that are no texts are noted as they were given, and calls that throw with what they threw', () => {
	const lms = pretending(aPage(), 'null-commit');
	lms.api.LMSInitialize('');
	expect(lms.api.LMSCommit('')).toBeNull();
	expect(lms.calls[0]).toEqual({ method: 'LMSCommit', given: [''], answer: null, error: '391' });

	pretending(lms, 'throws');
	lms.api.LMSInitialize('');
	expect(() => lms.api.LMSCommit('')).toThrow('The LMS broke down.');
	expect(lms.calls[0]).toEqual({
		method: 'LMSCommit',
		given: [''],
		thrown: 'The LMS broke down.',
		error: '0'
	});
});

test.each(pretences)('as «$name» the LMS still explains its error codes', ({ id }) => {
	const { api } = pretending(aPage(), id as ProfileId);
	expect(api.LMSGetErrorString('101')).toBe('General Exception');
	expect(api.LMSGetDiagnostic('101')).not.toBe('');
});

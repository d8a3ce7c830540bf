import { describe, expect, test } from 'vitest';
import { slowCommits, networkGone, sessionExpired } from '../../../src/shell/faults/commits.ts';
import type { Call, Fault } from '../../../src/shell/faults/desk.ts';
import {
	alwaysNew,
	lacking,
	laterAnswers,
	refusingBeyond,
	wipedStatus
} from '../../../src/shell/faults/elements.ts';
import { moodle12, moodle2004 } from '../../../src/shell/faults/moodle.ts';
import { profiles } from '../../../src/shell/faults/profiles.ts';
import { HandClock } from '../../lms/hand-clock.ts';
import { StrictLms, type EditionName } from '../../lms/strict-lms.ts';

/** An LMS with a fault, to be called as a course calls one. */
function anLms(edition: EditionName, ...faults: Fault[]) {
	const clock = new HandClock();
	const lms = new StrictLms(edition, {}, { now: clock.now, wait: clock.pass.bind(clock) });
	lms.faults = faults;
	const ask = (call: Call['call'], ...values: string[]) => {
		const answer = lms.api[lms.edition.calls[call]]?.(...values);
		return [answer, lms.api[lms.edition.calls.lastError]?.()];
	};
	return { lms, clock, ask };
}

test('each profile has its own id, a name, and one sentence of what the LMS does', () => {
	expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length);
	expect(new Set(profiles.map(({ name }) => name)).size).toBe(profiles.length);
	for (const { does } of profiles) expect(does).toMatch(/^[A-ZÆØÅ][^.]*(?:1\.2[^.]*)?\.$/);
});

describe('Moodle with SCORM 1.2', () => {
	test('says completed of a course that said nothing', () => {
		const { lms, ask } = anLms('spec12', moodle12);
		ask('initialize', '');
		ask('terminate', '');
		expect(lms.stored('cmi.core.lesson_status')).toBe('completed');
	});

	test('opens a completed course for review, and stores what is written in it', () => {
		const { lms, ask } = anLms('spec12', moodle12);
		ask('initialize', '');
		ask('set', 'cmi.core.lesson_status', 'completed');
		ask('set', 'cmi.core.exit', 'suspend');
		ask('terminate', '');
		lms.launch();
		ask('initialize', '');
		expect(ask('get', 'cmi.core.lesson_mode')).toEqual(['review', '0']);
		ask('set', 'cmi.core.lesson_status', 'incomplete');
		ask('commit', '');
		expect(lms.stored('cmi.core.lesson_status')).toBe('incomplete');
	});

	test('calls a visit resumed only if the one before it was suspended, and a first one new', () => {
		const { lms, ask } = anLms('spec12', moodle12);
		ask('initialize', '');
		expect(ask('get', 'cmi.core.entry')[0]).toBe('ab-initio');
		ask('set', 'cmi.core.lesson_status', 'incomplete');
		ask('commit', '');
		lms.launch();
		ask('initialize', '');
		expect(ask('get', 'cmi.core.entry')[0]).toBe('');
		ask('set', 'cmi.core.exit', 'suspend');
		ask('commit', '');
		lms.launch();
		ask('initialize', '');
		expect(ask('get', 'cmi.core.entry')[0]).toBe('resume');
	});

	test('calls an element that it does not know an invalid argument', () => {
		const { ask } = anLms('spec12', moodle12);
		ask('initialize', '');
		expect(ask('get', 'cmi.core.mood')).toEqual(['', '201']);
		expect(ask('set', 'cmi.core.mood', 'fine')).toEqual(['false', '201']);
	});
});

describe('Moodle with SCORM 2004', () => {
	const left = (exit: string) => {
		const { lms, ask } = anLms('spec2004', moodle2004);
		ask('initialize', '');
		ask('set', 'cmi.completion_status', 'completed');
		ask('set', 'cmi.suspend_data', 'm1~n.1');
		ask('set', 'cmi.exit', exit);
		ask('terminate', '');
		lms.launch();
		ask('initialize', '');
		return ask;
	};

	test('hands back what was left after suspend, and opens it for review', () => {
		const ask = left('suspend');
		expect(ask('get', 'cmi.suspend_data')[0]).toBe('m1~n.1');
		expect(ask('get', 'cmi.mode')[0]).toBe('review');
	});

	test('knows of nothing after another exit, and calls the status unknown', () => {
		const ask = left('normal');
		expect(ask('get', 'cmi.suspend_data')).toEqual(['', '403']);
		expect(ask('get', 'cmi.completion_status')[0]).toBe('unknown');
		ask('set', 'cmi.completion_status', 'incomplete');
		expect(ask('get', 'cmi.completion_status')[0]).toBe('incomplete');
	});

	test('gives the last exit where the launch data should be', () => {
		expect(left('suspend')('get', 'cmi.launch_data')[0]).toBe('suspend');
	});

	test('wants a new launch when the course opens once more after it took leave', () => {
		const { ask } = anLms('spec2004', moodle2004);
		ask('initialize', '');
		ask('terminate', '');
		expect(ask('initialize', '')).toEqual(['false', '104']);
	});

	test.each([
		['2026-08-03T10:00:00Z', 'false'],
		['2026-08-03T10:00:00.123Z', 'false'],
		['2026-08-03T10:00:00.0Z', 'true'],
		['2026-08-03T10:00:00.12Z', 'true']
	])('answers to %s as the time of an answer with %s', (time, answer) => {
		const { ask } = anLms('spec2004', moodle2004);
		ask('initialize', '');
		ask('set', 'cmi.interactions.0.id', 'a.1');
		expect(ask('set', 'cmi.interactions.0.timestamp', time)[0]).toBe(answer);
	});

	test('takes no hyphen in the identifier of a choice', () => {
		const { ask } = anLms('spec2004', moodle2004);
		ask('initialize', '');
		ask('set', 'cmi.interactions.0.id', 'a.1');
		ask('set', 'cmi.interactions.0.type', 'choice');
		expect(ask('set', 'cmi.interactions.0.learner_response', 'be-geir')[0]).toBe('false');
		expect(ask('set', 'cmi.interactions.0.learner_response', 'be_geir')[0]).toBe('true');
	});
});

test('the standard’s own limits hold for single answers in SCORM 1.2', () => {
	const { ask } = anLms('spec12');
	ask('initialize', '');
	expect(ask('set', 'cmi.interactions.0.id', 'a b')).toEqual(['false', '405']);
	expect(ask('set', 'cmi.interactions.0.id', 'a_1')[0]).toBe('true');
	expect(ask('set', 'cmi.interactions.0.type', 'other')).toEqual(['false', '405']);
	expect(ask('set', 'cmi.interactions.0.type', 'choice')[0]).toBe('true');
	expect(ask('set', 'cmi.interactions.0.student_response', '10')).toEqual(['false', '405']);
	expect(ask('set', 'cmi.interactions.0.student_response', 'a,c')[0]).toBe('true');
	expect(ask('set', 'cmi.interactions.0.result', 'incorrect')).toEqual(['false', '405']);
});

test('a session that has run out refuses every commit after the first ones, and the leave too', () => {
	const { lms, ask } = anLms('spec12', sessionExpired(1));
	ask('initialize', '');
	expect(ask('commit', '')[0]).toBe('true');
	expect(ask('commit', '')).toEqual(['false', '101']);
	ask('set', 'cmi.suspend_data', 'too late');
	expect(ask('terminate', '')).toEqual(['false', '101']);
	expect(lms.stored('cmi.suspend_data')).toBe('');
});

test('a network that is gone from the second commit comes back when its time is over', () => {
	const { clock, ask } = anLms('spec12', networkGone(4_000));
	ask('initialize', '');
	expect(ask('commit', '')[0]).toBe('true');
	expect(ask('commit', '')[0]).toBe('false');
	clock.pass(3_999);
	expect(ask('commit', '')[0]).toBe('false');
	clock.pass(1);
	expect(ask('commit', '')[0]).toBe('true');
});

test('a slow commit keeps whoever makes it waiting', () => {
	const { clock, ask } = anLms('spec12', slowCommits(500));
	ask('initialize', '');
	ask('commit', '');
	expect(clock.now()).toBe(500);
});

test('a status that is wiped reads as nothing after a commit, and is stored only if it is set once more', () => {
	const { lms, ask } = anLms('spec12', wipedStatus);
	ask('initialize', '');
	ask('set', 'cmi.core.lesson_status', 'incomplete');
	ask('commit', '');
	expect(ask('get', 'cmi.core.lesson_status')).toEqual(['', '0']);
	expect(lms.stored('cmi.core.lesson_status')).not.toBe('incomplete');
	ask('set', 'cmi.core.lesson_status', 'incomplete');
	ask('terminate', '');
	expect(lms.stored('cmi.core.lesson_status')).toBe('incomplete');
});

test('an LMS far away answers with nothing the first time, and from what has come back later', () => {
	const { clock, ask } = anLms('spec12', laterAnswers(100));
	ask('initialize', '');
	expect(ask('get', 'cmi.core.student_id')).toEqual(['', '0']);
	clock.pass(99);
	expect(ask('get', 'cmi.core.student_id')).toEqual(['', '0']);
	clock.pass(1);
	expect(ask('get', 'cmi.core.student_id')).toEqual(['kari-1', '0']);
	expect(ask('set', 'cmi.core.exit', 'whatever')[0]).toBe('true');
});

test('an LMS without single answers says so of each of them and in its list', () => {
	const { ask } = anLms('spec12', lacking('cmi.interactions.'));
	ask('initialize', '');
	expect(ask('get', 'cmi._children')[0]).not.toContain('interactions');
	expect(ask('get', 'cmi.interactions._children')).toEqual(['', '401']);
	expect(ask('set', 'cmi.interactions.0.id', 'a')).toEqual(['false', '401']);
});

test('an LMS with little room refuses what is longer, and keeps what it had', () => {
	const { ask } = anLms('spec12', refusingBeyond(5));
	ask('initialize', '');
	ask('set', 'cmi.suspend_data', '12345');
	expect(ask('set', 'cmi.suspend_data', '123456')).toEqual(['false', '405']);
	expect(ask('get', 'cmi.suspend_data')[0]).toBe('12345');
});

test('an LMS that calls every visit the first one does so also when it hands something back', () => {
	const { lms, ask } = anLms('spec12', alwaysNew);
	ask('initialize', '');
	ask('set', 'cmi.suspend_data', 'm1');
	ask('set', 'cmi.core.exit', 'suspend');
	ask('terminate', '');
	lms.launch();
	ask('initialize', '');
	expect(ask('get', 'cmi.core.entry')[0]).toBe('ab-initio');
	expect(ask('get', 'cmi.suspend_data')[0]).toBe('m1');
});

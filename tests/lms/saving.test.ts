import { describe, expect, test } from 'vitest';
import { attachToPage } from '#lms/attach-to-page.ts';
import { aRecord, aVisit } from './a-visit.ts';
import { AWindow } from './a-window.ts';
import { allEditions } from './strict-lms.ts';
import { refusedDoor, throwing } from '../../src/shell/faults/answers.ts';
import { lyingCommit, nullCommit, sessionExpired } from '../../src/shell/faults/commits.ts';
import { cutting, lacking, refusing } from '../../src/shell/faults/elements.ts';

describe.each(allEditions)('saving to an LMS that holds to %s', (edition) => {
	test('R9 a decision is committed within two seconds', () => {
		const { connection, lms, clock, context } = aVisit(edition);
		expect(context.savedAt).toBeUndefined();
		connection.save(aRecord({ state: 'm1~n.2' }));
		clock.pass(2_000);
		expect(lms.stored(lms.edition.state)).toBe('m1~n.2');
	});

	test('R9 there is at most one commit a second, and the last decision is in it', () => {
		const { connection, lms, clock } = aVisit(edition);
		const before = lms.made('commit').length;
		for (let decision = 1; decision <= 40; decision += 1) {
			connection.save(aRecord({ state: `m1~n.${decision}` }));
			clock.pass(100);
		}
		clock.pass(1_000);
		expect(lms.made('commit').length - before).toBeLessThanOrEqual(5);
		expect(lms.stored(lms.edition.state)).toBe('m1~n.40');
	});

	test('when all is saved, time passes without a call', () => {
		const { connection, lms, clock } = aVisit(edition);
		connection.save(aRecord());
		clock.pass(2_000);
		const before = lms.calls.length;
		clock.pass(600_000);
		connection.flush();
		expect(lms.calls.length).toBe(before);
	});

	test('R7 a page that is hidden has its last decision committed before the event is over', () => {
		const visit = aVisit(edition);
		visit.connection.save(aRecord({ state: 'm1~n.3' }));
		visit.window.hide();
		expect(visit.lms.stored(visit.lms.edition.state)).toBe('m1~n.3');
		expect(visit.lms.made('terminate')).toEqual([]);
		expect(visit.where).toEqual({ open: 'saved' });
	});

	test('a page that comes into view again is in no hurry', () => {
		const visit = aVisit(edition);
		visit.connection.save(aRecord());
		visit.window.document.dispatchEvent(new Event('visibilitychange'));
		expect(visit.where).toEqual({ open: 'pending' });
	});

	test('R7 R8 a page that goes has its last decision written and takes leave once, within the event', () => {
		const visit = aVisit(edition);
		visit.connection.save(aRecord({ state: 'm1~n.4' }));
		visit.window.tell('pagehide');
		expect(visit.lms.stored(visit.lms.edition.state)).toBe('m1~n.4');
		expect(visit.lms.made('terminate')).toHaveLength(1);
		const calls = visit.lms.calls.length;
		visit.window.tell('pagehide');
		visit.window.hide();
		visit.connection.save(aRecord({ state: 'm1~n.5' }));
		visit.connection.close();
		visit.clock.pass(60_000);
		expect(visit.lms.calls.length).toBe(calls);
		expect(visit.where).toBe('closed');
	});

	test('R7 no event is listened to that keeps a page out of the cache, or that an LMS may block', () => {
		const { connection } = aVisit(edition);
		const page = new AWindow();
		const listened: string[] = [];
		page.addEventListener = (type: string) => void listened.push(type);
		attachToPage(connection, page);
		expect(listened).toEqual(['pagehide', 'pageshow', 'online']);
	});

	test('a page brought back from the cache is loaded again, and one that is merely shown is not', () => {
		const { window } = aVisit(edition);
		window.tell('pageshow', { persisted: false });
		expect(window.reloads).toBe(0);
		window.tell('pageshow', { persisted: true });
		expect(window.reloads).toBe(1);
	});

	test('R10 a failed commit is told, tried again at longer and longer intervals, and mended', () => {
		const visit = aVisit(edition);
		visit.lms.faults = [sessionExpired(0)];
		visit.connection.save(aRecord({ state: 'm1~n.6' }));
		visit.clock.pass(1_000);
		expect(visit.where).toEqual({ open: 'waiting' });
		expect(visit.context.lastError).toEqual({ fault: 'not committed', lmsError: '101' });
		const failedSoFar = visit.lms.made('commit').length;
		visit.clock.pass(2_000);
		expect(visit.lms.made('commit').length).toBe(failedSoFar + 1);
		visit.clock.pass(3_999);
		expect(visit.lms.made('commit').length).toBe(failedSoFar + 1);
		visit.clock.pass(1);
		expect(visit.lms.made('commit').length).toBe(failedSoFar + 2);
		visit.lms.faults = [];
		visit.clock.pass(8_000);
		expect(visit.where).toEqual({ open: 'saved' });
		expect(visit.lms.stored(visit.lms.edition.state)).toBe('m1~n.6');
	});

	test('what is unsaved is tried at least once a minute, however long the LMS has been away', () => {
		const { clock, lms } = aVisit(edition, { faults: [sessionExpired(0)] });
		clock.pass(3_600_000);
		const before = lms.made('commit').length;
		clock.pass(600_000);
		expect(lms.made('commit').length - before).toBe(10);
	});

	test('a decision made while waiting goes with the next attempt and does not hurry it', () => {
		const { connection, clock, lms } = aVisit(edition, { faults: [sessionExpired(0)] });
		connection.save(aRecord({ state: 'm1~n.1' }));
		clock.pass(1_999);
		expect(lms.made('commit')).toHaveLength(1);
		lms.faults = [];
		connection.save(aRecord({ state: 'm1~n.2' }));
		clock.pass(1);
		expect(lms.stored(lms.edition.state)).toBe('m1~n.2');
	});

	test('a network that comes back is used at once', () => {
		const visit = aVisit(edition, { faults: [sessionExpired(0)] });
		visit.connection.save(aRecord());
		visit.lms.faults = [];
		visit.window.tell('online');
		expect(visit.where).toEqual({ open: 'saved' });
		expect(visit.context.savedAt).toBe(0);
	});

	test('R3 a commit that answers null as the page goes does not keep the visit from being ended', () => {
		const { connection, window, lms } = aVisit(edition);
		lms.faults = [nullCommit];
		connection.save(aRecord({ state: 'm1~n.8' }));
		window.tell('pagehide');
		expect(lms.made('terminate')).toHaveLength(1);
		expect(lms.stored(lms.edition.state)).toBe('m1~n.8');
	});

	test('a save that the LMS confirmed and lost is mended by the next, which carries everything', () => {
		const { connection, clock, lms } = aVisit(edition);
		lms.faults = [lyingCommit];
		connection.save(aRecord({ state: 'm1~n.1', completed: true }));
		clock.pass(1_000);
		lms.faults = [];
		connection.save(aRecord({ state: 'm1~n.2', completed: true }));
		clock.pass(1_000);
		expect(lms.stored(lms.edition.state)).toBe('m1~n.2');
		expect(lms.stored(lms.edition.status)).toBe('completed');
		expect(lms.stored(lms.edition.exit)).toBe('suspend');
	});

	test('an LMS that says yes and reads back something else has not saved', () => {
		const visit = aVisit(edition, { faults: [cutting(10)] });
		visit.connection.save(aRecord({ state: 'm1~n.1~c.bare-en-kaffe' }));
		visit.connection.flush();
		expect(visit.where).toEqual({ open: 'altered' });
		expect(visit.context.lastError?.fault).toBe('altered');
	});

	test('a write that is refused is a failed save', () => {
		const visit = aVisit(edition);
		visit.lms.faults = [refusing(visit.lms.edition.state)];
		visit.connection.save(aRecord());
		visit.connection.flush();
		expect(visit.where).toEqual({ open: 'waiting' });
		expect(visit.context.lastError).toEqual({ fault: 'not written', lmsError: '101' });
	});

	test('R20 an element that the LMS lacks is left alone from then on, without a word', () => {
		const names = aVisit(edition).lms.edition;
		const visit = aVisit(edition, {
			faults: [lacking(names.location, names.state, 'adl.nav.request')]
		});
		for (const state of ['m1~n.1', 'm1~n.2']) {
			visit.connection.save(aRecord({ state, completed: true }));
			visit.connection.flush();
		}
		expect(visit.where).toEqual({ open: 'saved' });
		expect(visit.lms.written(names.state)).toEqual(['m1~n.1']);
		visit.connection.close();
		expect(visit.lms.stored(names.status)).toBe('completed');
	});

	test('methods that throw are failed saves, and never reach the learner', () => {
		const visit = aVisit(edition);
		visit.lms.faults = [throwing('set', 'commit', 'terminate')];
		visit.connection.save(aRecord());
		visit.connection.flush();
		expect(visit.where).toEqual({ open: 'waiting' });
		expect(visit.context.lastError?.fault).toBe('not written');
		visit.connection.close();
		expect(visit.where).toBe('leftUnsaved');
		expect(visit.lms.made('terminate')).toHaveLength(1);
	});

	test('R12 a state that is too large is never cut: the last good one stays, and the rest is saved', () => {
		const room = { spec12: 3_500, spec2004: 32_000 }[edition];
		const visit = aVisit(edition);
		const largest = 'x'.repeat(room);
		visit.connection.save(aRecord({ state: largest }));
		visit.connection.flush();
		expect(visit.where).toEqual({ open: 'saved' });
		visit.connection.save(aRecord({ state: `${largest}x`, completed: true }));
		visit.connection.flush();
		expect(visit.where).toEqual({ open: 'oversized' });
		visit.connection.close();
		expect(visit.lms.stored(visit.lms.edition.state)).toBe(largest);
		expect(visit.lms.stored(visit.lms.edition.status)).toBe('completed');
	});

	test('an LMS that throws at the door leaves the course local', () => {
		expect(aVisit(edition, { faults: [throwing('initialize')] }).where).toEqual({ local: 'refused' });
	});

	test('R22 an LMS that refuses the course at the door leaves it local, and is not called again', () => {
		const visit = aVisit(edition, { faults: [refusedDoor] });
		expect(visit.where).toEqual({ local: 'refused' });
		expect(visit.context.lastError).toEqual({
			fault: 'refused',
			lmsError: visit.lms.edition.outOfTurn.initialize
		});
		visit.connection.save(aRecord());
		visit.window.hide();
		visit.window.tell('pagehide');
		expect(visit.lms.calls.map(({ call }) => call)).toEqual(['initialize']);
	});
});

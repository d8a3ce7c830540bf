/** A standard that speaks over the network answers later, and the connection has to bear that too. */
import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { connectionMachine } from '#lms/connection.ts';
import type { Fault, LmsRecord, Opened, Saved, Standard } from '#lms/standard.ts';
import { aRecord } from './a-visit.ts';
import { HandClock } from './hand-clock.ts';

const opened: Opened = {
	learnerId: 'kari-1',
	learnerName: 'Kari Nordmann',
	mode: 'normal',
	readOnly: false,
	state: '',
	completed: false
};

/** An LMS at the far end of a slow line: every answer is given by the test. */
function farAway() {
	const clock = new HandClock();
	const saves: { record: LmsRecord | undefined; answer: (answer: Saved | Fault) => void }[] = [];
	const goodbyes: (LmsRecord | undefined)[] = [];
	let open: (answer: Opened | Fault) => void = () => undefined;
	const standard: Standard = {
		expectsLms: true,
		find: () => ({
			open: () => new Promise((answer) => (open = answer)),
			save: (record) => new Promise((answer) => saves.push({ record, answer })),
			close: (record) => void goodbyes.push(record)
		})
	};
	const actor = createActor(connectionMachine, {
		input: { standard, window: {}, now: clock.now },
		clock
	}).start();
	return { actor, clock, saves, goodbyes, open, where: () => actor.getSnapshot().value };
}

/** Lets answers that are on their way arrive. */
const arrive = () => new Promise((done) => setTimeout(done, 0));

test('opening is waited for, and nothing is saved before the LMS has been read', async () => {
	const line = farAway();
	expect(line.where()).toBe('opening');
	line.actor.send({ type: 'save', record: aRecord() });
	line.open(opened);
	await arrive();
	expect(line.where()).toEqual({ open: 'saving' });
	expect(line.saves.map(({ record }) => record)).toEqual([undefined]);
});

test('what is said while a save is under way is saved next', async () => {
	const line = farAway();
	line.open(opened);
	await arrive();
	line.actor.send({ type: 'save', record: aRecord({ state: 'm1~n.1' }) });
	line.saves[0]?.answer('saved');
	await arrive();
	expect(line.where()).toEqual({ open: 'pending' });
	line.clock.pass(1_000);
	expect(line.saves[1]?.record?.state).toBe('m1~n.1');
	line.saves[1]?.answer('saved');
	await arrive();
	expect(line.where()).toEqual({ open: 'saved' });
});

test('a page that goes while a save is under way says goodbye at once, with the latest record', async () => {
	const line = farAway();
	line.open(opened);
	await arrive();
	line.actor.send({ type: 'save', record: aRecord({ state: 'm1~n.2' }) });
	line.actor.send({ type: 'close', leaving: 'with the page' });
	expect(line.goodbyes.map((record) => record?.state)).toEqual(['m1~n.2']);
	line.saves[0]?.answer({ fault: 'not committed', lmsError: '' });
	await arrive();
	expect(line.where()).toBe('closed');
});

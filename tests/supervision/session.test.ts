import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { begin, open, take } from '#core/play/play.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { lengths, parts, stepsIn, type Length } from '#supervision/plan.ts';
import {
	beginSession,
	roundOf,
	sessionMachine,
	stepAt,
	stepsAhead,
	type Session,
	type SessionEvent
} from '#supervision/session.ts';
import { readContent } from '#tools/data/content.ts';

const conversation = readContent('scenarios').conversations.find(
	({ scenario }) => scenario?.id === 'stryk-meg-fra-lista'
);
const scenario = conversation?.scenario as Scenario;
const play = begin(scenario, 1);
const [first = '', second = '', third = ''] = open(play).map(({ id }) => id);

const at = (session: Session) => stepAt(session.getSnapshot());
const round = (session: Session) => roundOf(session.getSnapshot().context);
const started = (length: Length = 60, questions = 3) => beginSession({ play, length, questions });

function sent(session: Session, ...events: readonly SessionEvent[]): Session {
	for (const event of events) session.send(event);
	return session;
}

/** Goes on by `next`, and by choosing where nothing is given; the steps it came by. */
function walked(session: Session): string[] {
	const met = [];
	for (let step = at(session); step !== undefined && met.length < 50; step = at(session)) {
		met.push(step);
		if (step === 'done') break;
		if (step === 'road') session.send({ type: 'take', choice: first });
		else if (step === 'rewind') session.send({ type: 'try', choice: second });
		else session.send({ type: 'next' });
	}
	return met;
}

function until(session: Session, step: string): Session {
	for (let tries = 0; at(session) !== step && tries < 40; tries++) {
		if (at(session) === 'road') session.send({ type: 'take', choice: first });
		else if (at(session) === 'rewind') session.send({ type: 'try', choice: second });
		else session.send({ type: 'next' });
	}
	expect(at(session)).toBe(step);
	return session;
}

describe('a session in supervision', () => {
	test.each(lengths)('of %i minutes walks through every step of its plan to the end', (length) => {
		expect(walked(started(length))).toEqual(stepsIn(length));
	});

	test.each(lengths)('of %i minutes lasts that long', (length) => {
		expect(parts.reduce((sum, { minutes }) => sum + minutes[length], 0)).toBe(length);
	});

	test('can go back from every step to the one before it, all the way to the first', () => {
		const session = started();
		const met = walked(session);
		for (const step of met.toReversed()) {
			expect(at(session)).toBe(step);
			session.send({ type: 'back' });
		}
		expect(at(session)).toBe('frame');
	});

	test('keeps hands, roads and what was shown when it goes back and on again', () => {
		const session = until(started(), 'hands');
		sent(session, { type: 'count', choice: first, hands: 3 }, { type: 'count', choice: second, hands: 1 });
		until(session, 'intention').send({ type: 'show', what: 'intention' });
		until(session, 'both-roads');
		const before = session.getSnapshot().context;
		while (at(session) !== 'frame') session.send({ type: 'back' });
		for (let step = at(session); step !== 'both-roads'; step = at(session)) session.send({ type: 'next' });
		expect(session.getSnapshot().context).toEqual(before);
		expect(round(session)).toMatchObject({
			hands: { [first]: 3, [second]: 1 },
			taken: first,
			other: second
		});
	});

	test('takes the road that most hands are for, and looks at that of the fewest', () => {
		const session = until(started(), 'hands');
		sent(
			session,
			{ type: 'count', choice: third, hands: 4 },
			{ type: 'count', choice: first, hands: 2 },
			{ type: 'count', choice: second, hands: 1 },
			...(['next', 'next', 'next'] as const).map((type) => ({ type }))
		);
		expect([at(session), round(session).taken]).toEqual(['follows', third]);
		while (at(session) !== 'rewind') session.send({ type: 'next' });
		session.send({ type: 'next' });
		expect([at(session), round(session).other]).toEqual(['both-roads', second]);
	});

	test('waits for somebody to choose where hands give no answer, and can pass it by', () => {
		const session = started();
		for (let step = at(session); step !== 'road'; step = at(session)) session.send({ type: 'next' });
		session.send({ type: 'next' });
		expect(at(session)).toBe('road');
		expect(session.getSnapshot().can({ type: 'next' })).toBe(false);
		session.send({ type: 'skip' });
		expect(at(session)).toBe('jump-in');
		session.send({ type: 'next' });
		expect(at(session)).toBe('question');
	});

	test('takes no road that isn’t open, and no hands for one', () => {
		const session = until(started(), 'hands');
		session.send({ type: 'count', choice: 'finnes-ikke', hands: 3 });
		expect(round(session).hands).toEqual({});
		sent(session, { type: 'count', choice: first, hands: -2 });
		expect(round(session).hands).toEqual({ [first]: 0 });
		sent(session, { type: 'next' }, { type: 'next' }, { type: 'take', choice: 'finnes-ikke' });
		expect(at(session)).toBe('road');
	});

	test('plays on along either road, and comes back to the decision it came from', () => {
		const session = until(started(), 'onwards');
		session.send({ type: 'play on', choice: second });
		expect(at(session)).toBe('scene');
		expect(round(session).play.log.choices).toEqual([second]);
		session.send({ type: 'back' });
		expect([at(session), round(session).taken]).toEqual(['onwards', first]);
		session.send({ type: 'play on', choice: first });
		expect(round(session).play.log.choices).toEqual([first]);
	});

	test('forgets what was played on another road only when the group takes a new one', () => {
		const session = until(started(), 'onwards');
		sent(session, { type: 'play on', choice: first }, { type: 'back' });
		while (at(session) !== 'road') session.send({ type: 'back' });
		expect(session.getSnapshot().context.rounds).toHaveLength(2);
		session.send({ type: 'take', choice: first });
		expect(session.getSnapshot().context.rounds).toHaveLength(2);
		sent(session, { type: 'back' }, { type: 'take', choice: third });
		expect(session.getSnapshot().context.rounds).toHaveLength(1);
		expect(round(session).taken).toBe(third);
	});

	test('offers no way on from an ending', () => {
		let last = play;
		const road = conversation?.playthroughs[0]?.choices ?? [];
		for (const id of road.slice(0, -1)) last = take(last, id);
		const session = beginSession({ play: last, length: 60, questions: 1 });
		for (let step = at(session); step !== 'road'; step = at(session)) session.send({ type: 'next' });
		session.send({ type: 'take', choice: road.at(-1) ?? '' });
		expect(stepsAhead(session.getSnapshot().context)).not.toContain('onwards');
	});

	test('stops anywhere, stays where it was, and goes on from there or leaves', () => {
		for (const step of stepsIn(60)) {
			const session = until(started(), step);
			sent(session, { type: 'stop' }, { type: 'next' });
			expect(session.getSnapshot().matches('stopped')).toBe(true);
			session.send({ type: 'resume' });
			expect(at(session)).toBe(step);
			sent(session, { type: 'stop' }, { type: 'leave' });
			expect(session.getSnapshot().status).toBe('done');
		}
	});

	test('leaves out a question that nobody has written', () => {
		expect(walked(started(20, 0))).not.toContain('question');
	});
});

describe('the ways through a session', () => {
	type Snapshot = ReturnType<Session['getSnapshot']>;
	const here = ({ value, context }: Snapshot) => JSON.stringify([value, context.rounds, context.round]);

	/** Everything that can be pressed; one decision further is enough to have been both at a first and a later. */
	function possible(snapshot: Snapshot): SessionEvent[] {
		const { context } = snapshot;
		const roads = open(roundOf(context).play).slice(0, context.round === 0 ? 2 : 1);
		const all: SessionEvent[] = [
			...(['next', 'back', 'skip', 'stop', 'resume'] as const).map((type) => ({ type })),
			...roads.flatMap(({ id: choice }) =>
				(context.round === 0 ? (['take', 'try', 'play on'] as const) : (['take'] as const)).map((type) => ({
					type,
					choice
				}))
			)
		];
		return all.filter((event) => snapshot.can(event));
	}

	test('have no dead end: wherever a group is, it can come to the end', () => {
		const [start] = initialTransition(sessionMachine, { play, length: 45, questions: 1 });
		const before = new Map<string, Set<string>>();
		const ends: string[] = [];
		const ahead = [start];
		const met = new Set([here(start)]);
		for (let snapshot = ahead.pop(); snapshot !== undefined; snapshot = ahead.pop()) {
			if (stepAt(snapshot) === 'done') ends.push(here(snapshot));
			for (const event of possible(snapshot)) {
				const [next] = transition(sessionMachine, snapshot, event);
				before.set(here(next), (before.get(here(next)) ?? new Set()).add(here(snapshot)));
				if (met.has(here(next))) continue;
				met.add(here(next));
				ahead.push(next);
			}
		}
		const canEnd = new Set(ends);
		for (const one of canEnd) for (const earlier of before.get(one) ?? []) canEnd.add(earlier);
		expect(met.size).toBeGreaterThan(100);
		expect([...met].filter((one) => !canEnd.has(one))).toEqual([]);
	});
});

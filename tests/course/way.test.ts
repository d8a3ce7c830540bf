import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCompleted } from '#course/completion.ts';
import type { Step } from '#course/format.ts';
import { stepId } from '#course/step.ts';
import { nextStep, remembered, setOut, standings } from '#course/way.ts';
import { tagFor } from '#core/scenario/digest.ts';

const steps: Step[] = [
	{ card: 'mandatet' },
	{ conversation: 'en-liten-prat', after: ['mandatet'] },
	{ card: 'nar-det-star-stille', after: ['en-liten-prat'] },
	{ reflection: 'egen-tid', optional: true },
	{ page: 'avslutning', after: ['mandatet', 'en-liten-prat'] }
];
const nothing = { visited: [], done: [] };
const stand = (way: ReturnType<typeof setOut>) => standings(way.getSnapshot());

test('a step waits for those before it, and opens when they are done', () => {
	const way = setOut(steps, nothing);
	expect(stand(way)).toMatchObject({ mandatet: 'open', 'en-liten-prat': 'locked', avslutning: 'locked' });
	way.send({ type: 'visit', step: 'mandatet' });
	expect(stand(way)).toMatchObject({ mandatet: 'visited', 'en-liten-prat': 'locked' });
	way.send({ type: 'finish', step: 'mandatet' });
	expect(stand(way)).toMatchObject({ mandatet: 'done', 'en-liten-prat': 'open', avslutning: 'locked' });
	way.send({ type: 'finish', step: 'en-liten-prat' });
	expect(stand(way)).toMatchObject({ 'nar-det-star-stille': 'open', avslutning: 'open' });
});

test('a locked step is neither visited nor finished', () => {
	const way = setOut(steps, nothing);
	way.send({ type: 'visit', step: 'avslutning' });
	way.send({ type: 'finish', step: 'avslutning' });
	expect(stand(way)['avslutning']).toBe('locked');
});

test('what was done before stays done, also where it would be locked today', () => {
	const way = setOut(steps, { visited: [], done: ['avslutning'] });
	expect(stand(way)['avslutning']).toBe('done');
	way.send({ type: 'visit', step: 'avslutning' });
	expect(stand(way)['avslutning']).toBe('done');
});

test('a part on its own waits for nothing that it does not hold', () => {
	expect(stand(setOut(steps.slice(2, 3), nothing))).toEqual({ 'nar-det-star-stille': 'open' });
});

test('the next step is the first that is needed, and then the first that is left', () => {
	const way = setOut([steps[3] as Step, ...steps.slice(0, 1)], nothing);
	expect(nextStep([steps[3] as Step, steps[0] as Step], stand(way))).toEqual({ card: 'mandatet' });
	way.send({ type: 'finish', step: 'mandatet' });
	expect(nextStep([steps[3] as Step, steps[0] as Step], stand(way))).toEqual(steps[3]);
});

test('a reload at any moment comes back to the same way', () => {
	const event = fc.record({
		type: fc.constantFrom('visit' as const, 'finish' as const),
		step: fc.constantFrom(...steps.map(stepId))
	});
	fc.assert(
		fc.property(fc.array(event, { maxLength: 12 }), (events) => {
			const way = setOut(steps, nothing);
			for (const one of events) way.send(one);
			const now = stand(way);
			const ids = (standing: string) => Object.keys(now).filter((id) => now[id] === standing);
			const isConversation = (id: string) => id === 'en-liten-prat';
			const others = (standing: string) =>
				ids(standing)
					.filter((id) => !isConversation(id))
					.map(tagFor);
			const saved = {
				completed: ids('done').filter(isConversation),
				unfinished: ids('visited')
					.filter(isConversation)
					.map((conversation) => ({ conversation })),
				done: others('done'),
				visited: others('visited')
			};
			expect(stand(setOut(steps, remembered(steps, saved)))).toEqual(now);
			const course = { parts: [{ id: 'del', title: 'Del', steps }] };
			const needed = steps.filter((step) => step.optional !== true).map(stepId);
			expect(isCompleted(course, ids('done'))).toBe(needed.every((id) => now[id] === 'done'));
		})
	);
});

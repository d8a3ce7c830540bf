import { describe, expect, test } from 'vitest';
import { aRecord, aVisit } from './a-visit.ts';
import { allEditions, type Launch } from './strict-lms.ts';

const launches: Launch[] = [
	{ mode: 'review', credit: 'credit' },
	{ mode: 'browse', credit: 'no-credit' },
	{ mode: 'normal', credit: 'no-credit' }
];

describe.each(allEditions)('%s', (edition) => {
	test.each(launches)('R16 a visit in mode $mode with $credit writes nothing at all', (launch) => {
		const visit = aVisit(edition, { launch });
		expect(visit.where).toBe('readOnly');
		expect(visit.context.opened?.mode).toBe(launch.mode);
		visit.connection.save(aRecord({ completed: true }));
		visit.clock.pass(60_000);
		visit.window.hide();
		visit.window.tell('pagehide');
		expect(visit.lms.made('set')).toEqual([]);
		expect(visit.lms.made('commit')).toEqual([]);
		expect(visit.lms.made('terminate')).toHaveLength(1);
	});

	test.each(['review', 'browse'] as const)(
		'R16 a visit in %s is opened, read and left, and nothing else',
		(mode) => {
			const visit = aVisit(edition, { launch: { mode } });
			visit.connection.save(aRecord({ completed: true }));
			visit.window.hide();
			visit.window.tell('pagehide');
			expect(visit.lms.calls.map(({ call }) => call).join(' ')).toMatch(/^initialize( get)+ terminate$/);
		}
	);

	test('a review shows what the learner did', () => {
		const first = aVisit(edition);
		first.connection.save(aRecord({ state: 'm1~n.5', completed: true }));
		first.connection.close();
		const { context } = aVisit(edition, { lms: first.lms, launch: { mode: 'review' } });
		expect(context.opened).toMatchObject({ state: 'm1~n.5', completed: true });
	});
});

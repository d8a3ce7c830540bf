/** What an LMS is told beside completion, in a course whose organisation has switched it on. */
import { describe, expect, test } from 'vitest';
import { reportOf, untoldIn, untoldText } from '#lms/report/untold.ts';
import { aDecision, aReport } from './a-report.ts';
import { aRecord, aVisit } from './a-visit.ts';
import { allEditions } from './strict-lms.ts';
import { lacking, refusing } from '../../src/shell/faults/elements.ts';
import { sessionExpired } from '../../src/shell/faults/commits.ts';

const second = aDecision({ number: 2, scene: 'pa-trappa', heading: 'På trappa', choice: 'sporre-om-navn' });
const names = ['bare_en_kaffe_1_ved_benken', 'bare_en_kaffe_2_pa_trappa'];
const scores = { spec12: 'cmi.core.score', spec2004: 'cmi.score' } as const;
const responses = { spec12: 'student_response', spec2004: 'learner_response' } as const;

describe.each(allEditions)('a report to an LMS that holds to %s', (edition) => {
	const interaction = (place: number, name: string) => `cmi.interactions.${place}.${name}`;
	const response = responses[edition];

	test('R18 R19 tells each decision as a choice that is neither right nor wrong, within the limits', () => {
		const { connection, lms } = aVisit(edition);
		connection.save(aRecord({ report: aReport({ decisions: [aDecision(), second] }) }));
		connection.flush();
		expect(names.map((_, place) => lms.written(interaction(place, 'id')))).toEqual(
			names.map((name) => [name])
		);
		expect(lms.written(interaction(0, 'type'))).toEqual(['choice']);
		expect(lms.written(interaction(0, 'result'))).toEqual(['neutral']);
		const answers = { spec12: ['b', 'a'], spec2004: ['si_ingenting', 'sporre_om_navn'] };
		expect([0, 1].flatMap((place) => lms.written(interaction(place, response)))).toEqual(answers[edition]);
		expect(lms.made('set').filter(({ answer }) => answer !== 'true')).toEqual([]);
	});

	test('R18 R19 tells no time, no duration and no text that the learner has written', () => {
		const { connection, lms } = aVisit(edition);
		connection.save(aRecord({ report: aReport() }));
		connection.flush();
		const told = lms.made('set').map(({ values: [element = ''] }) => element.replace(/\.\d+\./, '.n.'));
		const ours = ['id', 'type', response, 'result', ...(edition === 'spec2004' ? ['description'] : [])];
		expect(told.filter((element) => element.startsWith('cmi.interactions'))).toEqual(
			ours.map((name) => `cmi.interactions.n.${name}`)
		);
	});

	test('R14 tells a whole score between 0 and 100, and no more than one', () => {
		const { connection, lms } = aVisit(edition);
		connection.save(aRecord({ completed: true, report: aReport({ decisions: [], score: 64 }) }));
		connection.close();
		expect(lms.stored(`${scores[edition]}.raw`)).toBe('64');
		expect(lms.stored(`${scores[edition]}.min`)).toBe('0');
		expect(lms.stored(`${scores[edition]}.max`)).toBe('100');
		expect(lms.stored('cmi.score.scaled')).toBe(edition === 'spec2004' ? '0.64' : '');
		expect(lms.stored(lms.edition.status)).toBe('completed');
	});

	test('R14 tells no score where there is none yet', () => {
		const { connection, lms } = aVisit(edition);
		connection.save(aRecord({ report: reportOf({ decisions: [aDecision()] }) }));
		connection.close();
		expect(lms.made('set').filter(({ values: [element = ''] }) => element.includes('score'))).toEqual([]);
	});

	test('R21 has no objectives: what each principle got stays in the browser', () => {
		const { connection, lms } = aVisit(edition);
		connection.save(aRecord({ completed: true, report: aReport() }));
		connection.close();
		expect(lms.made('set').filter(({ values: [element = ''] }) => element.includes('objectives'))).toEqual(
			[]
		);
	});

	test('R18 R19 writes a report that is told again where it was, after a commit that failed', () => {
		const visit = aVisit(edition);
		visit.lms.faults = [sessionExpired(0)];
		visit.connection.save(aRecord({ report: aReport() }));
		visit.connection.flush();
		expect(visit.where).toEqual({ open: 'waiting' });
		visit.lms.faults = [];
		visit.clock.pass(2_000);
		expect(visit.where).toEqual({ open: 'saved' });
		expect(visit.lms.written(interaction(0, 'id'))).toHaveLength(1);
		expect(visit.lms.written(interaction(1, 'id'))).toEqual([]);
	});

	test('R18 R19 goes on where an earlier visit stopped', () => {
		const first = aVisit(edition);
		first.connection.save(aRecord({ report: aReport() }));
		first.connection.close();
		const later = aVisit(edition, { lms: first.lms });
		later.connection.save(aRecord({ report: aReport({ decisions: [second] }) }));
		later.connection.close();
		expect(later.lms.written(interaction(1, 'id'))).toEqual([names[1]]);
	});

	test('R19 R20 leaves decisions alone in an LMS without interactions, and completes', () => {
		const visit = aVisit(edition, { faults: [lacking('cmi.interactions.')] });
		visit.connection.save(aRecord({ completed: true, report: aReport() }));
		visit.connection.flush();
		expect(visit.where).toEqual({ open: 'saved' });
		expect(
			visit.lms.made('set').filter(({ values: [element = ''] }) => /interactions/.test(element))
		).toEqual([]);
		expect(visit.lms.stored(visit.lms.edition.status)).toBe('completed');
	});

	test('R19 R20 writes nothing over where the LMS cannot say how many it has', () => {
		const { connection, lms } = aVisit(edition, { faults: [lacking('cmi.interactions._count')] });
		connection.save(aRecord({ report: aReport() }));
		connection.flush();
		expect(lms.made('set').filter(({ values: [element = ''] }) => /interactions/.test(element))).toEqual([]);
		expect(lms.stored(lms.edition.state)).toBe('m1~n.1');
	});

	test('R20 a decision or score that is refused does not keep the state and the completion from being saved', () => {
		const faults = [refusing(interaction(0, response), interaction(0, 'type'), `${scores[edition]}.raw`)];
		const visit = aVisit(edition, { faults });
		visit.connection.save(aRecord({ state: 'm1~n.4', completed: true, report: aReport() }));
		visit.connection.flush();
		expect(visit.where).toEqual({ open: 'saved' });
		expect(visit.lms.stored(visit.lms.edition.state)).toBe('m1~n.4');
		expect(visit.lms.stored(visit.lms.edition.status)).toBe('completed');
	});

	test('R8 a page that goes has told its report before the event is over', () => {
		const { connection, window, lms } = aVisit(edition);
		connection.save(aRecord({ report: aReport() }));
		window.tell('pagehide');
		expect(lms.written(interaction(0, 'id'))).toEqual([names[0]]);
		expect(lms.made('terminate')).toHaveLength(1);
	});

	test('R16 tells nothing in a review', () => {
		const { connection, lms } = aVisit(edition, { launch: { mode: 'review' } });
		connection.save(aRecord({ report: aReport() }));
		connection.close();
		expect(lms.made('set')).toEqual([]);
	});
});

test('R18 SCORM 2004 is told the choice in words as well, on one line of at most 250 characters', () => {
	const { connection, lms } = aVisit('spec2004');
	const choices = [{ id: 'si-ingenting', text: `Du sier\ningenting. ${'Lenge. '.repeat(60)}` }];
	connection.save(
		aRecord({ report: aReport({ decisions: [aDecision(), aDecision({ number: 2, choices })] }) })
	);
	connection.flush();
	expect(lms.written('cmi.interactions.0.description')).toEqual([
		'Ved benken: Du sier ingenting og blir sittende.'
	]);
	const [long = ''] = lms.written('cmi.interactions.1.description');
	expect(long).toHaveLength(250);
	expect(long).toMatch(/^Ved benken: Du sier ingenting\. Lenge\./);
	expect(lms.made('set').filter(({ answer }) => answer !== 'true')).toEqual([]);
});

test('R18 SCORM 2004 finds again what an earlier visit told without hearing the answer', () => {
	const first = aVisit('spec2004');
	first.connection.save(aRecord({ report: aReport() }));
	first.connection.close();
	const again = aVisit('spec2004', { lms: first.lms });
	again.connection.save(aRecord({ report: aReport({ decisions: [aDecision(), second] }) }));
	again.connection.close();
	expect(again.lms.written('cmi.interactions.0.id')).toEqual([names[0]]);
	expect(again.lms.written('cmi.interactions.1.id')).toEqual([names[1]]);
});

test('what is untold is read back as it was kept, and anything else as nothing', () => {
	const untold = { decisions: [aDecision(), second], score: 40 };
	expect(untoldIn(untoldText(untold))).toEqual(untold);
	for (const text of ['', 'x', '[]', '{"decisions":[{}]}', '{"decisions":[],"score":101}', '{"score":1}'])
		expect(untoldIn(text)).toEqual({ decisions: [] });
});

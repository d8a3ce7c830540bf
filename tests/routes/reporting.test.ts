/** A course whose organisation has switched on that the LMS is told decisions and a score. */
import { describe, expect, test } from 'vitest';
import { begin, endingReached, open, take, type Play } from '#core/play/play.ts';
import { decisionsOf } from '#core/play/decision.ts';
import { attainable, score } from '#core/score/score.ts';
import type { CourseData } from '#course/data/course-data.ts';
// Loaded late in a page, and here before the first test waits for it.
import '../../src/routes/reporting/reporting.ts';
import { CourseSession } from '../../src/routes/course-session.svelte.ts';
import { sessionExpired } from '../../src/shell/faults/commits.ts';
import { StrictLms } from '../lms/strict-lms.ts';
import { ABrowser } from './a-browser.ts';
import { aCourse, card, scenarios } from './a-course.ts';

const [short] = scenarios;
if (!short) throw new Error('There are two conversations.');
const bounds = attainable(short);

function aReportingCourse(lms: Partial<CourseData['course']['lms']> = {}): CourseData {
	const { course, ...data } = aCourse('scorm2004');
	const { id, title, subtitle, person, minutes } = short as (typeof scenarios)[number];
	const listed = {
		id,
		title,
		subtitle,
		person,
		place: undefined,
		minutes,
		draft: true,
		attainable: [bounds]
	};
	return {
		...data,
		course: { ...course, lms: { score: true, choices: true, ...lms } },
		conversations: [listed]
	};
}

/** One that always says what stands there first, or last. */
function aPlay(which: 0 | -1): Play {
	let play = begin(short as (typeof scenarios)[number], 1);
	while (endingReached(play) === undefined) play = take(play, open(play).at(which)?.id ?? '');
	return play;
}

async function aVisit(data: CourseData, lms: StrictLms, browser = new ABrowser()) {
	const page = browser.open({ [lms.edition.apiName]: lms.api });
	const session = new CourseSession(data, page);
	// The script that reports comes late.
	await new Promise((done) => setTimeout(done, 5));
	const answered = () =>
		lms.made('set').filter(({ values: [name = ''] }) => /interactions\.\d+\.id$/.test(name));
	return { page, session, browser, answered, scored: () => lms.stored('cmi.score.raw') };
}

const first = aPlay(0);
const last = aPlay(-1);
const hundred = (play: Play) => String(Math.round(100 * score(play, bounds)));

describe('the first time through a conversation', () => {
	test('R18 tells its decisions when its debrief is done, and not before', async () => {
		const lms = new StrictLms('spec2004');
		const { session, page, answered } = await aVisit(aReportingCourse(), lms);
		session.keep({ conversation: first.scenario.id, packed: '1.1..' });
		page.clock.pass(2_000);
		expect(answered()).toEqual([]);
		session.complete(first.scenario.id, first);
		page.clock.pass(2_000);
		expect(answered()).toHaveLength(decisionsOf(first).length);
	});

	test('R14 gives the course its score once all of it is completed', async () => {
		const lms = new StrictLms('spec2004');
		const { session, page, scored } = await aVisit(aReportingCourse(), lms);
		session.complete(first.scenario.id, first);
		page.clock.pass(2_000);
		expect(scored()).toBe('');
		session.visit(card);
		session.finish(card);
		page.clock.pass(2_000);
		expect(lms.stored(lms.edition.status)).toBe('completed');
		expect(scored()).toBe(hundred(first));
	});

	test('is what counts: whoever plays it again is as free as anyone', async () => {
		const lms = new StrictLms('spec2004');
		const { session, page, answered, scored } = await aVisit(aReportingCourse(), lms);
		session.complete(first.scenario.id, first);
		page.clock.pass(2_000);
		const told = answered().length;
		session.complete(last.scenario.id, last);
		session.visit(card);
		session.finish(card);
		page.clock.pass(2_000);
		expect(hundred(last)).not.toBe(hundred(first));
		expect(answered()).toHaveLength(told);
		expect(scored()).toBe(hundred(first));
	});

	test('is told nothing of where the conversation was read instead', async () => {
		const lms = new StrictLms('spec2004');
		const { session, page, answered, scored } = await aVisit(aReportingCourse(), lms);
		session.complete(first.scenario.id);
		session.visit(card);
		session.finish(card);
		page.clock.pass(2_000);
		expect(lms.stored(lms.edition.status)).toBe('completed');
		expect(answered()).toEqual([]);
		expect(scored()).toBe('');
	});
});

describe('one of the two alone', () => {
	test('R14 a score without choices tells no choice', async () => {
		const lms = new StrictLms('spec2004');
		const { session, page, answered, scored } = await aVisit(aReportingCourse({ choices: false }), lms);
		session.complete(first.scenario.id, first);
		session.visit(card);
		session.finish(card);
		page.clock.pass(2_000);
		expect(answered()).toEqual([]);
		expect(scored()).toBe(hundred(first));
	});

	test('R14 choices without a score leave no score anywhere, in the state neither', async () => {
		const lms = new StrictLms('spec2004');
		const { session, page, answered, scored } = await aVisit(aReportingCourse({ score: false }), lms);
		session.complete(first.scenario.id, first);
		session.visit(card);
		session.finish(card);
		page.clock.pass(2_000);
		expect(answered()).not.toEqual([]);
		expect(scored()).toBe('');
		expect(lms.stored(lms.edition.state)).not.toContain('~r.');
	});
});

describe('what the LMS has not confirmed', () => {
	test('is told at the next visit, when the page is killed before the LMS answers', async () => {
		const lms = new StrictLms('spec2004');
		const begun = await aVisit(aReportingCourse(), lms);
		begun.session.visit(card);
		begun.session.finish(card);
		begun.page.clock.pass(2_000);
		begun.session.complete(first.scenario.id, first);
		begun.browser.kill(begun.page);
		expect(lms.stored(lms.edition.status)).toBe('incomplete');
		lms.launch();
		const again = await aVisit(aReportingCourse(), lms, begun.browser);
		expect(again.answered()).toHaveLength(decisionsOf(first).length);
		expect(lms.stored(lms.edition.status)).toBe('completed');
		expect(again.scored()).toBe(hundred(first));
	});

	test('is told once, when the LMS comes back in the same visit and in the next', async () => {
		const lms = new StrictLms('spec2004');
		const begun = await aVisit(aReportingCourse(), lms);
		lms.faults = [sessionExpired(0)];
		begun.session.complete(first.scenario.id, first);
		begun.page.clock.pass(5_000);
		lms.faults = [];
		begun.page.clock.pass(60_000);
		const told = begun.answered().length;
		expect(told).toBe(decisionsOf(first).length);
		begun.page.tell('pagehide');
		begun.browser.kill(begun.page);
		lms.launch();
		const again = await aVisit(aReportingCourse(), lms, begun.browser);
		again.session.visit(card);
		again.page.clock.pass(2_000);
		expect(again.answered()).toHaveLength(told);
	});

	test('is nothing of another learner at the same machine', async () => {
		const kari = new StrictLms('spec2004', { learnerId: 'kari-1' });
		const begun = await aVisit(aReportingCourse(), kari);
		begun.session.complete(first.scenario.id, first);
		begun.browser.kill(begun.page);
		const ola = await aVisit(
			aReportingCourse(),
			new StrictLms('spec2004', { learnerId: 'ola-2' }),
			begun.browser
		);
		ola.session.visit(card);
		ola.page.clock.pass(2_000);
		expect(ola.answered()).toEqual([]);
	});
});

test('R16 in a review nothing is told, then or later', async () => {
	const lms = new StrictLms('spec2004', { mode: 'review' });
	const looking = await aVisit(aReportingCourse(), lms);
	looking.session.complete(first.scenario.id, first);
	looking.page.clock.pass(2_000);
	looking.page.tell('pagehide');
	looking.browser.kill(looking.page);
	expect(lms.made('set')).toEqual([]);
	const next = new StrictLms('spec2004');
	const { answered, page } = await aVisit(aReportingCourse(), next, looking.browser);
	page.clock.pass(2_000);
	expect(answered()).toEqual([]);
});

test('a course with nothing switched on has nothing to report', async () => {
	const lms = new StrictLms('spec2004');
	const course = aReportingCourse({ score: false, choices: false });
	const { session, page, answered, scored } = await aVisit(course, lms);
	session.complete(first.scenario.id, first);
	session.visit(card);
	session.finish(card);
	page.clock.pass(2_000);
	expect(answered()).toEqual([]);
	expect(scored()).toBe('');
	expect(lms.stored(lms.edition.status)).toBe('completed');
});

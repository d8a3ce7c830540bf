import { goneNotice } from '#course/device/notices.ts';
import { expect, test } from 'vitest';
import { CourseSession } from '../../src/routes/course-session.svelte.ts';
import { StrictLms } from '../lms/strict-lms.ts';
import { ABrowser } from './a-browser.ts';
import { aCourse, scenarios } from './a-course.ts';

const conversation = scenarios[0]?.id ?? '';

/** A visit in which the conversation is gone through, where it hasn't been. */
function visit(browser: ABrowser, lms: StrictLms): CourseSession {
	lms.launch();
	const page = browser.open({ [lms.edition.apiName]: lms.api });
	const session = new CourseSession(aCourse('scorm12'), page);
	page.clock.pass(2_000);
	return session;
}

function leave(browser: ABrowser): void {
	const page = browser.pages[0];
	page?.tell('pagehide');
	if (page) browser.kill(page);
}

test('a browser that has forgotten loses nothing that the LMS has, and the learner is told once', () => {
	const browser = new ABrowser();
	const lms = new StrictLms('spec12');
	const first = visit(browser, lms);
	first.complete(conversation);
	expect(first.news).toBeUndefined();
	leave(browser);

	browser.storage.things.clear();
	const forgotten = visit(browser, lms);
	expect(forgotten.news).toBe(goneNotice);
	expect(forgotten.standing(conversation)).toBe('done');
	expect(forgotten.keeping).toContain('er lagret i læringsplattformen');
	forgotten.complete(conversation);
	leave(browser);

	expect(visit(browser, lms).news).toBeUndefined();
});

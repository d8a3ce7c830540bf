/**
 * The whole way, from «Begynn» to «Mitt ark», and each part as a course of its own. The page is loaded anew
 * right after every step, before anything else could have saved what the learner had just done.
 */
import type { FrameLocator, Page } from '@playwright/test';
import { left, trail, type Stop } from '#course/trail.ts';
import { courseOf } from '#tools/package/course-files.ts';
import { readFolder } from '#tools/package/folder.ts';
import type { Kind } from '#tools/package/kind.ts';
import { filesOf } from '#tools/package/packages.ts';
import { partAlone } from '#tools/package/part.ts';
import { choose, expect, goThroughDebrief, moving, playthrough, scenario, test } from './course.ts';
import { routed } from './routed.ts';

const built = readFolder('dist/course');
/** The parts, with what has to be done in each, in the order in which the front page leads to it. */
const parts = trail(courseOf(built), () => 'open').map(({ id, stops }) => ({ id, stops: left(stops) }));

test.describe.configure({ timeout: 90_000 });
test.use(moving);

/** The package of a part alone, answered for as if it were a folder of the server. */
const partAt = (page: Page, address: string, part: string, kind: Kind): Promise<void> =>
	routed(page, address, filesOf(partAlone(built, part), kind));

async function expectTrail(stage: Page | FrameLocator, stops: readonly Stop[], done: number): Promise<void> {
	const next = stops[done];
	const end = stage.getByRole('heading', { name: 'Nå har du gått hele veien' });
	if (next) {
		await expect(stage.getByText(/^Neste: /)).toHaveText(`Neste: ${next.title}, ca. ${next.minutes} min`);
		await expect(stage.locator('[aria-current=step]')).toHaveText(next.title);
	}
	await expect(end).toHaveCount(next ? 0 : 1);
	const finished = stage.getByRole('listitem').filter({ hasText: 'Fullført' });
	const titles = stops.slice(0, done).map(({ title }) => title);
	await expect(finished.getByRole('heading')).toHaveText(titles);
}

async function goThrough(stage: Page | FrameLocator, { id, step }: Stop, isPlayed: boolean): Promise<void> {
	if ('conversation' in step && !isPlayed) {
		const text = stage.locator(`a[href="#/samtale/${id}/tekst"]`);
		await expect(text).toHaveText('Les som tekst i stedet');
		await text.click();
		return stage.getByRole('button', { name: 'Fullfør' }).click();
	}
	await stage.getByRole('link', { name: /^(?:Begynn|Gå videre)$/ }).click();
	if ('conversation' in step) {
		await stage.getByRole('button', { name: 'Begynn samtalen' }).click();
		await choose(stage, playthrough.choices);
		return goThroughDebrief(stage);
	}
	const end = /^(?:Ferdig med kortet|Jeg har lest kortet|Videre|Ferdig)$/;
	await stage.getByRole('button', { name: end }).click();
}

/** Step by step in a browser without an LMS; of the conversations, this one is played and the others are read. */
async function walk(page: Page, stops: readonly Stop[], played?: string): Promise<void> {
	await expectTrail(page, stops, 0);
	for (const [index, stop] of stops.entries()) {
		await goThrough(page, stop, stop.id === played);
		await page.reload();
		await page.getByRole('banner').getByRole('link').first().click();
		await expectTrail(page, stops, index + 1);
	}
}

test('the whole course is walked by its own way on, each step kept at once, to the sheet and the receipt', async ({
	page,
	web
}) => {
	await page.goto(web);
	await walk(
		page,
		parts.flatMap(({ stops }) => stops),
		scenario.id
	);
	await page.getByRole('link', { name: 'Til Mitt ark' }).click();
	await expect(page.getByRole('heading', { name: 'Mitt ark', exact: true })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Kvittering', exact: true })).toBeVisible();
});

for (const { id, stops } of parts) {
	test(`the part ${id} alone is done after its own last step, and not before`, async ({ page, lms }) => {
		const address = `${lms.origin}/${id}/`;
		await partAt(page, address, id, 'web');
		await page.goto(`${address}index.html`);
		await walk(page, stops);
	});
}

test('an LMS hears that a part alone is completed after its last step, and not before', async ({
	page,
	lms
}) => {
	const withPage = parts.find(({ stops }) => stops.some(({ step }) => 'page' in step));
	const { id, stops } = withPage as (typeof parts)[number];
	const address = `${lms.origin}/${id}/`;
	await partAt(page, address, id, 'scorm12');
	await page.route('**/player.html', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><iframe src="${address}index.html"></iframe>`
		})
	);
	await page.goto(`${lms.origin}/lms.html`);
	await page.evaluate(() => window.openLms('spec12'));
	const course = page.frameLocator('iframe').frameLocator('iframe');
	await page.evaluate(() => window.launch());
	for (const [index, stop] of stops.entries()) {
		await expectTrail(course, stops, index);
		await goThrough(course, stop, false);
		await page.evaluate(() => window.leave());
		const status = await page.evaluate(() => window.lms.stored('cmi.core.lesson_status'));
		expect(status).toBe(index === stops.length - 1 ? 'completed' : 'incomplete');
		await page.evaluate(() => window.launch());
	}
	await expectTrail(course, stops, stops.length);
});

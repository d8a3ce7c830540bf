import type { Page } from '@playwright/test';
import {
	beginConversation,
	button,
	choiceById,
	choose,
	expect,
	goThroughDebrief,
	playthrough,
	scenario,
	stop,
	test
} from './course.ts';
import { fillStorage } from './full-storage.ts';
import { coursePath } from './served.ts';

const kept = (page: Page) =>
	page.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'medvandrer.salt'));
const half = playthrough.choices.slice(0, 3);

test('nothing in the storage says who the learner is or what was chosen in plain words', async ({
	page,
	web
}) => {
	await page.goto(web);
	await beginConversation(page);
	await choose(page, half);
	const keys = await kept(page);
	expect(keys.length).toBeGreaterThan(0);
	for (const key of keys) expect(key).toMatch(/^medvandrer\.[0-9a-f]{32}\.\w+$/);
});

test('only this session: nothing is left in the browser, and what lay there is gone', async ({
	page,
	web
}) => {
	await page.goto(web);
	await beginConversation(page);
	await choose(page, half);
	await page.goto(`${web}#/`);
	await page.getByLabel('Bare i denne økta').check();
	expect(await kept(page)).toEqual([]);
	await page.getByRole('link', { name: scenario.title }).click();
	await page.getByRole('button', { name: 'Fortsett samtalen' }).click();
	await choose(page, playthrough.choices.slice(3));
	await goThroughDebrief(page);
	expect(await kept(page)).toEqual([]);
	await page.reload();
	// At once: what is asked for while a page is on its way is not forgotten when it has come.
	await page.goto(`${web}#/`);
	await expect(page.getByLabel('Bare i denne økta')).toBeChecked();
	expect(await kept(page)).toEqual([]);
});

test('a browser that keeps nothing plays the conversation all the same, and says so', async ({
	page,
	web
}) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage']) {
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('Access is denied.', 'SecurityError');
				}
			});
		}
	});
	await page.goto(web);
	await beginConversation(page);
	await choose(page, playthrough.choices);
	await goThroughDebrief(page);
	await expect(page.getByRole('contentinfo')).toContainText('huskes bare til du lukker vinduet');
	await page.goto(`${web}#/om/personvern`);
	await expect(page.getByText('lar ikke kurset lagre noe her')).toBeVisible();
});

test('storage that is full loses nothing while the page is open, and says so', async ({ page, web }) => {
	await page.goto(web);
	await beginConversation(page);
	await page.evaluate(fillStorage);
	await choose(page, playthrough.choices);
	await expect(page.getByRole('status').first()).toContainText('lar ikke kurset lagre mer');
	await expect(page.getByText(choiceById(playthrough.choices[0] ?? '').text)).toBeVisible();
	await page.evaluate(() => localStorage.removeItem('filler'));
	await goThroughDebrief(page);
	await page.goto(`${web}#/`);
	await expect(page.getByRole('contentinfo')).toContainText('huskes bare i denne nettleseren');
});

test('two tabs: the one that comes behind takes over what the other did, and says so', async ({
	page,
	web,
	context
}) => {
	await page.goto(web);
	const other = await context.newPage();
	await other.goto(web);
	await beginConversation(other);
	await choose(other, half);
	await expect(page.getByRole('status')).toContainText('åpent i en annen fane');
	await expect(stop(page).getByText('Underveis')).toBeVisible();
	await page.getByRole('link', { name: scenario.title }).click();
	await page.getByRole('button', { name: 'Fortsett samtalen' }).click();
	await expect(button(page, playthrough.choices[3] ?? '')).toBeVisible();
});

test('what cannot be read in the storage is put aside, not lost, and the learner is told', async ({
	page,
	web
}) => {
	await page.goto(web);
	await beginConversation(page);
	await choose(page, playthrough.choices);
	await page.evaluate(() => {
		for (const key of Object.keys(localStorage))
			if (key.endsWith('.plays')) localStorage.setItem(key, '{"ødelagt');
	});
	await page.reload();
	await expect(page.getByRole('status')).toContainText('lot seg ikke lese');
	expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).toContain('ødelagt');
});

test('without an LMS the course says where progress is kept', async ({ page, web }) => {
	await page.goto(web);
	await expect(page.getByText('huskes bare i denne nettleseren')).toBeVisible();
});

test('an LMS package that finds no LMS runs, and says where progress is kept', async ({ page, lms }) => {
	await page.clock.install();
	await page.goto(`${lms.origin}${coursePath('scorm12')}index.html`);
	await page.clock.runFor(6000);
	await expect(page.getByRole('status')).toContainText('fant ikke noen læringsplattform');
	await expect(page.getByRole('link', { name: scenario.title })).toBeVisible();
});

import type { Page } from '@playwright/test';
import { beginConversation, choose, expect, playthrough, test } from './course.ts';
import { violationsOf } from './accessible.ts';
import { coursePath } from './served.ts';

const course = (page: Page) => page.frameLocator('iframe').frameLocator('iframe');

/** In the LMS's player, with the course two frames down. */
async function launched(page: Page, origin: string): Promise<void> {
	await page.goto(`${origin}/lms.html`);
	await page.evaluate(() => {
		window.openLms('spec12');
		window.launch();
	});
}

const toReport = async (stage: ReturnType<typeof course>) => {
	await stage.getByRole('link', { name: 'Om kurset' }).first().click();
	await stage.getByRole('link', { name: 'Teknisk oversikt' }).click();
	await expect(stage.getByRole('heading', { name: 'Teknisk oversikt' })).toBeVisible();
};

test('in an LMS the report tells where the API is, and reads the saved state without a word of the choices', async ({
	page,
	lms
}) => {
	await launched(page, lms.origin);
	const stage = course(page);
	await beginConversation(stage);
	await choose(stage, playthrough.choices.slice(0, 3));
	await stage.getByRole('link', { name: 'Medvandrer' }).click();
	await toReport(stage);
	await expect(stage.getByText('Funnet i ramme nr. 2 utenfor kurset')).toBeVisible();
	await expect(stage.getByText('cmi.core.lesson_status: not attempted')).toBeVisible();

	const use = stage.getByRole('button', { name: 'Bruk lagringen fra dette besøket' });
	await use.focus();
	await page.keyboard.press('Enter');
	await expect(stage.getByText('Lagringen er hel.')).toBeVisible();
	await expect(stage.getByText(/«Bare en kaffe», utgave \d+: 3 valg er tatt, i samtalen/)).toBeVisible();
	await stage.getByLabel('Lagringen', { exact: true }).fill('m1~n.4~c.bare-en-kaffe');
	await expect(stage.getByText('Lagringen er kuttet eller endret.')).toBeVisible();

	await stage.getByRole('button', { name: 'Kopier alt som tekst' }).press('Enter');
	await expect(stage.getByText(/er kopiert|teksten er merket/)).toBeVisible();
	// The frame without a title is the platform's own.
	expect(await violationsOf(page, { rules: { 'frame-title': { enabled: false } } })).toEqual([]);
});

test('where the clipboard is shut the text is shown, marked, and without the learner', async ({
	page,
	lms
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await launched(page, lms.origin);
	const stage = course(page);
	await toReport(stage);
	await stage.getByRole('button', { name: 'Kopier alt som tekst' }).click();
	const field = stage.getByLabel('Oversikten som tekst');
	await expect(field).toBeFocused();
	const { marked, name } = await field.evaluate((area: HTMLTextAreaElement) => ({
		marked: area.value.slice(area.selectionStart, area.selectionEnd),
		name: (area.ownerDocument.defaultView?.top as Window).lms.stored('cmi.core.student_name')
	}));
	expect(marked).toContain('Pakken snakker:\n  SCORM 1.2');
	expect(name).not.toBe('');
	expect(marked).not.toContain(name);
});

test('an LMS that refuses the visit, and none at all, are told apart', async ({ page, lms }) => {
	await page.goto(`${lms.origin}/lms.html`);
	await page.evaluate(() => {
		window.openLms('spec12');
		Object.assign(window.lms.api, { LMSInitialize: () => 'false' });
		window.launch();
	});
	await toReport(course(page));
	await expect(course(page).getByText('Plattformen åpnet ikke besøket («refused»)')).toBeVisible();

	await page.goto(`${lms.origin}${coursePath('scorm12')}index.html#/om/teknisk`);
	await expect(page.getByText('Ikke funnet. Er kurset åpnet fra plattformen?')).toBeVisible({
		timeout: 10_000
	});
	await expect(page.getByText('Tilstand: local.notFound')).toBeVisible({ timeout: 10_000 });
});

test('the web package says that it looks for no platform, and leads to what is known of each', async ({
	page,
	web
}) => {
	await page.goto(`${web}#/om/teknisk`);
	await expect(page.getByText('den ser ikke etter noen plattform')).toBeVisible();
	await page.getByRole('link', { name: 'notatene om plattformene' }).click();
	await expect(page.getByRole('heading', { name: 'Notater om læringsplattformer' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Moodle' })).toBeVisible();
	expect(await violationsOf(page)).toEqual([]);
});

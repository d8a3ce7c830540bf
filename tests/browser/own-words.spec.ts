import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, stop } from './course.ts';
import { test } from './longer-course.ts';
import { writeOfConversation, written } from './writing.ts';

const [reflection = '', intention = '', , takeAway = ''] = written;

const openNotes = async (page: Page, address: string) => {
	await page.goto(`${address}#/notater`);
	await expect(page.getByRole('heading', { name: 'Notatene dine' })).toBeVisible();
};

/** How many sheets of paper the page fills. */
const sheets = async (page: Page) =>
	(await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

test('what is written anywhere is found in one place under its question, and is written anew there', async ({
	page,
	longer
}) => {
	await writeOfConversation(page, longer);
	await page.goto(`${longer}#/refleksjon/etter-det-forste-motet`);
	await page.getByRole('textbox').first().fill('To pauser.');
	await openNotes(page, longer);
	await expect(page.getByRole('textbox')).toHaveCount(written.length + 1);
	const field = page.getByLabel('Det du tar med på jobb');
	await expect(field).toHaveValue(takeAway);
	await expect(page.getByLabel('Tok jeg meg tid til å lytte mer enn jeg snakket?')).toHaveValue('To pauser.');
	await field.fill('Vent tre sekunder til.');
	const emptied = page.getByLabel('Det du satt igjen med');
	await emptied.fill('');
	await expect(emptied).toBeVisible();
	await page.reload();
	await expect(field).toHaveValue('Vent tre sekunder til.');
	await expect(emptied).toHaveCount(0);
});

test('the notes are saved as a text file', async ({ page, longer }) => {
	await writeOfConversation(page, longer);
	await openNotes(page, longer);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Last ned som tekstfil' }).click()
	]);
	expect(file.suggestedFilename()).toBe('notater-medvandrer.txt');
	const text = readFileSync(await file.path(), 'utf8');
	for (const one of written) expect(text).toContain(one);
	expect(text).toContain('BARE EN KAFFE');
});

test('where nothing may be copied the text is marked, and the learner is told what to press', async ({
	page,
	longer
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError')) }
		});
	});
	await writeOfConversation(page, longer);
	await openNotes(page, longer);
	await page.getByText('Skjer det ingenting når du laster ned').click();
	await page.getByRole('button', { name: 'Kopier' }).click();
	await expect(page.getByText('teksten er merket')).toBeVisible();
	expect(await page.evaluate(() => window.getSelection()?.toString())).toContain(takeAway);
});

test('all notes are deleted after one question, and what is done stays done', async ({ page, longer }) => {
	await writeOfConversation(page, longer);
	await openNotes(page, longer);
	await page.getByRole('button', { name: 'Slett alle notatene' }).click();
	await page.getByRole('button', { name: 'Slett notatene', exact: true }).click();
	await expect(page.getByText('Notatene er slettet.')).toBeVisible();
	await expect(page.getByText('Her er det ingen notater.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Her er det ingen notater.')).toBeVisible();
	expect(await page.evaluate(() => JSON.stringify(Object.values(localStorage)))).not.toContain(takeAway);
	await page.goto(`${longer}#/`);
	await expect(stop(page).getByText('Fullført')).toBeVisible();
});

test('answers that can’t be told from picks are said to be away, and not gone', async ({
	page,
	longer,
	faults
}) => {
	await writeOfConversation(page, longer);
	await page.route('**/data/cards.js', (route) => route.abort());
	await openNotes(page, longer);
	await expect(page.getByRole('alert')).toContainText('Det er ikke borte');
	await expect(page.getByLabel('Det du tar med på jobb')).toHaveValue(takeAway);
	expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
});

test('the sheet holds what goes to work, and of the rest only what the learner picks', async ({
	page,
	longer
}) => {
	await writeOfConversation(page, longer);
	await page.goto(`${longer}#/mitt-ark`);
	const sheet = page.getByRole('article', { name: 'Mitt ark fra Medvandrer' });
	await expect(sheet.getByText(takeAway)).toBeVisible();
	await expect(sheet.getByText(intention)).toHaveCount(0);
	await page.getByLabel(/Intensjonen din/).check();
	await expect(sheet.getByText(intention)).toBeVisible();
	await expect(sheet.getByText(reflection)).toHaveCount(0);
	await expect(sheet.getByText('Gå i personens tempo.')).toBeVisible();
	expect(await sheets(page)).toBe(1);
});

test('the days for supervision are worked out from a day that stays on the device', async ({
	page,
	longer
}) => {
	await writeOfConversation(page, longer);
	await page.goto(`${longer}#/avslutning`);
	await page.getByLabel('Hvilken dag vil du regne fra?').fill('2026-03-02');
	await expect(page.getByText('torsdag 2. april 2026')).toBeVisible();
	await page.goto(`${longer}#/mitt-ark`);
	await expect(page.getByRole('heading', { name: 'Dagene mine for veiledning' })).toBeVisible();
	await page.reload();
	await expect(page.getByText('torsdag 2. april 2026')).toBeVisible();
	await expect(page.getByText('onsdag 2. september 2026')).toBeVisible();
});

test('the receipt comes when all is done, and its name is kept nowhere', async ({ page, longer }) => {
	await writeOfConversation(page, longer);
	await page.goto(`${longer}#/mitt-ark`);
	await expect(page.getByText('Kvitteringen kommer her når alle stegene')).toBeVisible();
	await page.goto(`${longer}#/trygghet`);
	await page.getByRole('button', { name: 'Jeg har lest kortet' }).click();
	await page.goto(`${longer}#/avslutning`);
	await page.getByRole('button', { name: 'Ferdig' }).click();
	await page.goto(`${longer}#/mitt-ark`);
	await page.getByLabel('Navnet ditt').fill('Kari Nordmann');
	await expect(page.getByRole('definition').filter({ hasText: 'Kari Nordmann' })).toBeVisible();
	await expect(page.getByText('viser ikke hvem som har gjort stegene')).toBeVisible();
	await page.evaluate(() => {
		window.print = () => undefined;
	});
	await page.getByRole('button', { name: 'Skriv ut kvitteringen' }).click();
	expect(await sheets(page)).toBe(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('definition').filter({ hasText: 'Kari Nordmann' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Mitt ark fra Medvandrer' })).toBeHidden();
	const kept = await page.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage));
	expect(kept).not.toContain('Kari');
});

test('the safety card is printed on one sheet', async ({ page, longer }) => {
	await page.goto(`${longer}#/trygghet`);
	await expect(page.getByRole('heading', { name: 'Etterpå' })).toBeVisible();
	expect(await sheets(page)).toBe(1);
});

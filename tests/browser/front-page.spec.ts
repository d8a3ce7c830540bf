import type { Page } from '@playwright/test';
import { expect, scenario, stop } from './course.ts';
import { test } from './longer-course.ts';
import { writeOfConversation } from './writing.ts';

const home = (page: Page, address: string) => page.goto(`${address}#/`);

/** The safety card and the closing page, which are all that is left when the conversation is done. */
async function finishPages(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Gå videre' }).click();
	await page.getByRole('button', { name: 'Jeg har lest kortet' }).click();
	await page.getByRole('link', { name: 'Gå videre' }).click();
	await page.getByRole('button', { name: 'Ferdig' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'fullført' })).toBeVisible();
}

test('the front page tells what comes next and what is left, and leads there', async ({ page, longer }) => {
	await page.goto(longer);
	await expect(page.getByText(`Neste: ${scenario.title}, ca. 15 min`)).toBeVisible();
	await expect(page.getByText(/^Til sammen tar det omtrent \d+ minutter/)).toBeVisible();
	await page.getByRole('link', { name: 'Begynn' }).click();
	await expect(page.getByRole('heading', { name: scenario.title })).toBeVisible();
	await writeOfConversation(page, longer);
	await expect(page.getByRole('heading', { name: 'Du er i del 2 av 2: Det neste' })).toBeVisible();
	await expect(page.getByText('Neste: Når det haster')).toBeVisible();
	await expect(page.getByText(/Igjen i denne delen: omtrent \d+ minutter\. I hele kurset/)).toBeVisible();
});

test('every stop that is open is reached by keyboard, in the order of the path', async ({ page, longer }) => {
	await page.goto(longer);
	await page.getByRole('link', { name: 'Begynn' }).focus();
	const met: string[] = [];
	while (met.length < 4) {
		await page.keyboard.press('Tab');
		met.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
	}
	const titles = await page.getByRole('heading', { level: 3 }).allInnerTexts();
	expect(met).toEqual([titles[0], scenario.title, 'Les som tekst i stedet', 'Når det haster']);
});

test('a step that waits says for what, opens when that is done, and nothing done is lost by coming back', async ({
	page,
	longer
}) => {
	await page.goto(longer);
	await expect(stop(page, 'Veien videre').getByText('Åpner seg senere')).toBeVisible();
	await expect(stop(page, 'Veien videre').getByText(`Venter på «${scenario.title}».`)).toBeVisible();
	await page.goto(`${longer}#/avslutning`);
	await expect(page.getByText(`åpner seg når du er ferdig med «${scenario.title}»`)).toBeVisible();
	await writeOfConversation(page, longer);
	await page.getByRole('link', { name: 'Når det haster' }).first().click();
	await expect(page.getByRole('button', { name: 'Jeg har lest kortet' })).toBeVisible();
	await home(page, longer);
	await expect(stop(page, 'Når det haster').getByText('Underveis')).toBeVisible();
	await expect(stop(page, 'Veien videre').getByText('Ikke begynt')).toBeVisible();
	await stop(page).getByRole('link', { name: 'Les som tekst i stedet' }).click();
	const end = page.getByRole('heading', { name: 'Til ettertanke' });
	await expect(end).toBeVisible();
	await page.reload();
	await expect(end).toBeVisible();
	await home(page, longer);
	await expect(stop(page, scenario.title).getByText('Fullført')).toBeVisible();
});

test('when all is done the front page says so, after a reload too, and leads to the sheet', async ({
	page,
	longer
}) => {
	await writeOfConversation(page, longer);
	await finishPages(page);
	await home(page, longer);
	const end = page.getByRole('heading', { name: 'Nå har du gått hele veien' });
	await expect(end).toBeVisible();
	await page.reload();
	await expect(end).toBeVisible();
	await expect(page.getByText('Det som står igjen, er valgfritt')).toBeVisible();
	await page.getByRole('link', { name: 'Til Mitt ark' }).click();
	await expect(page.getByRole('heading', { name: 'Mitt ark', exact: true })).toBeVisible();
});

test('a conversation is read from the front page instead of played', async ({ page, longer }) => {
	await page.goto(longer);
	await page.getByRole('link', { name: 'Les som tekst i stedet' }).click();
	await expect(page.getByRole('heading', { name: 'Til ettertanke' })).toBeVisible();
});

test('the safety card can be read at any time, with its numbers also when its text is away', async ({
	page,
	longer,
	faults
}) => {
	await page.route('**/data/pages.js', (route) => route.abort());
	await page.goto(`${longer}#/trygghet`);
	await expect(page.getByRole('main').getByRole('link', { name: /113/ })).toHaveAttribute('href', 'tel:113');
	await expect(page.getByRole('alert')).toContainText('Numrene gjelder likevel');
	await expect(page.getByText('Ikke klinisk kvalitetssikret')).toBeVisible();
	expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
	await page.unroute('**/data/pages.js');
	await page.goto(`${longer}#/`);
	await page.getByRole('button', { name: 'Hjelp nå' }).click();
	await page.getByRole('dialog').getByRole('link', { name: 'Når det haster' }).click();
	await expect(page.getByRole('heading', { name: 'Står det om liv, ring 113' })).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

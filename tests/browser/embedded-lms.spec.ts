import type { Page } from '@playwright/test';
import type { AddressInfo } from 'node:net';
import { serverOf } from '#tools/serve.ts';
import { violationsOf } from './accessible.ts';
import { beginConversation, choiceById, choose, goThroughDebrief, playthrough, stop } from './course.ts';
import { expect, test as base } from '@playwright/test';
import { oneConversation } from './one-conversation.ts';
import { routed } from './routed.ts';

/** What `npm start` serves. */
const test = base.extend<{ address: string }>({
	address: async ({}, use) => {
		const server = serverOf({ '/': 'dist/shell' });
		await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
		await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		server.close();
	}
});

const course = (page: Page) => page.frameLocator('iframe');
const openDrawer = (page: Page) => page.getByRole('button', { name: 'Hva LMS-et har fått' }).click();

test('the record goes from «Ikke begynt» through «Underveis» to «Fullført», and survives a reload', async ({
	page,
	address
}) => {
	await routed(page, `${address}course/`, oneConversation('scorm12'));
	await page.goto(address);
	await beginConversation(course(page));
	await expect(page.getByRole('banner')).toContainText('Underveis');
	await choose(course(page), playthrough.choices.slice(0, 3));
	await page.reload();
	await expect(page.getByRole('banner')).toContainText('Underveis');
	await course(page).getByRole('link', { name: 'Bare en kaffe' }).click();
	await course(page).getByRole('button', { name: 'Fortsett samtalen' }).click();
	await expect(course(page).getByText(choiceById(playthrough.choices[2] ?? '').text)).toBeVisible();
	await choose(course(page), playthrough.choices.slice(3));
	await goThroughDebrief(course(page));
	await expect(page.getByRole('banner')).toContainText('Fullført');
});

test('the drawer tells in plain words and raw what has been received, and Escape closes it', async ({
	page,
	address
}) => {
	await page.goto(address);
	await beginConversation(course(page));
	await choose(course(page), playthrough.choices.slice(0, 2));
	await openDrawer(page);
	const drawer = page.getByRole('complementary');
	await expect(drawer.getByText('Med vanlige ord')).toBeVisible();
	await expect(drawer).toContainText('cmi.suspend_data');
	await expect(drawer).toContainText('LMSCommit');
	expect(await violationsOf(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(drawer).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Hva LMS-et har fått' })).toBeFocused();
});

test('a reset asks once, and then begins with nothing', async ({ page, address }) => {
	await page.goto(address);
	await beginConversation(course(page));
	await choose(course(page), playthrough.choices.slice(0, 2));
	await expect(page.getByRole('banner')).toContainText('Underveis');
	// A reset is known for one only where the LMS has handed back what it then no longer has.
	await page.reload();
	await expect(stop(course(page)).getByText('Underveis')).toBeVisible();
	await openDrawer(page);
	const drawer = page.getByRole('complementary');
	await drawer.getByRole('button', { name: 'Nullstill' }).click();
	await expect(drawer.getByText('Vil du slette alt')).toBeVisible();
	await drawer.getByRole('button', { name: 'Slett og åpne på nytt' }).click();
	await expect(stop(course(page)).getByText('Ikke begynt')).toBeVisible();
	await expect(course(page).getByRole('status').first()).toContainText('har begynt kurset på nytt for deg');
	await expect(drawer).not.toContainText('u.bare-en-kaffe');
});

test('the second learner at the machine has a record of their own', async ({ page, address }) => {
	await page.goto(address);
	await beginConversation(course(page));
	await choose(course(page), playthrough.choices.slice(0, 2));
	await page.getByRole('combobox').selectOption({ index: 1 });
	await expect(stop(course(page)).getByText('Ikke begynt')).toBeVisible();
	await page.getByRole('combobox').selectOption({ index: 0 });
	await expect(stop(course(page)).getByText('Underveis')).toBeVisible();
});

test('a course that the learner leaves is closed, and opens again where it was', async ({
	page,
	address
}) => {
	await page.goto(address);
	await beginConversation(course(page));
	await choose(course(page), playthrough.choices.slice(0, 2));
	await course(page).getByRole('link', { name: 'Medvandrer' }).click();
	await course(page).getByRole('button', { name: 'Lagre og avslutt' }).click();
	await page.getByRole('button', { name: 'Åpne igjen' }).click();
	await expect(stop(course(page)).getByText('Underveis')).toBeVisible();
});

test('the LMS pretends to have logged the learner out, says so, and is itself again in one click', async ({
	page,
	address
}) => {
	await routed(page, `${address}course/`, oneConversation('scorm12'));
	await page.goto(address);
	await openDrawer(page);
	const drawer = page.getByRole('complementary');
	await drawer.getByText('Avansert').click();
	await drawer.getByLabel('LMS-et later som om det er').selectOption('Utlogget underveis');
	expect(await violationsOf(page, { within: 'aside' })).toEqual([]);
	await drawer.getByRole('button', { name: 'Åpne kurset slik' }).click();
	const pretence = page.getByRole('status').filter({ hasText: 'LMS-et later som om' });
	await expect(pretence).toContainText('«Utlogget underveis»');
	await drawer.getByRole('button', { name: 'Lukk' }).click();

	await beginConversation(course(page));
	await choose(course(page), playthrough.choices.slice(0, 1));
	const told = course(page).getByRole('status').first();
	await expect(told).toContainText('ikke lagret i læringsplattformen ennå');
	await pretence.getByRole('button', { name: 'Slutt å late som' }).click();
	await expect(pretence).toHaveCount(0);
	// The button is gone, and the course that was opened anew has the focus.
	await expect(page.locator('iframe')).toBeFocused();
	await expect(course(page).getByRole('contentinfo')).toContainText('Fremdriften er lagret');
});

for (const name of ['Kommer sent', 'To standarder på en gang', 'Ramme fra et annet nettsted']) {
	test(`the course finds its way to an LMS that pretends to be «${name}»`, async ({ page, address }) => {
		await routed(page, `${address}course/`, oneConversation('scorm12'));
		await page.goto(address);
		await openDrawer(page);
		const drawer = page.getByRole('complementary');
		await drawer.getByText('Avansert').click();
		await drawer.getByLabel('LMS-et later som om det er').selectOption(name);
		await drawer.getByRole('button', { name: 'Åpne kurset slik' }).click();
		await drawer.getByRole('button', { name: 'Lukk' }).click();
		const isForeign = name.startsWith('Ramme');
		const inside = isForeign ? course(page).frameLocator('iframe') : course(page);
		await expect(inside.getByRole('contentinfo')).toContainText('Fremdriften er lagret');
		await expect(page.getByText('Underveis')).toBeVisible();
		const size = await inside.locator('html').evaluate(() => ({ width: innerWidth, height: innerHeight }));
		expect(size).toEqual(
			await page.locator('iframe').evaluate(({ clientWidth, clientHeight }) => ({
				width: clientWidth,
				height: clientHeight
			}))
		);

		await inside.getByRole('button', { name: 'Lagre og avslutt' }).click();
		await expect(page.getByText('Kurset er lukket.')).toBeVisible();
	});
}

import { pathToFileURL } from 'node:url';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { begin, open, replay, rewind, situationAfter } from '#core/play/play.ts';
import { transcript } from '#core/play/transcript.ts';
import { Editions } from '#core/scenario/edition.ts';
import { revisions } from '#core/scenario/revision.ts';
import { momentsOf } from '#supervision/share.ts';
import { codeOf } from '#supervision/share-code.ts';
import { readFile } from '#tools/data/content.ts';
import { readFolder } from '#tools/package/folder.ts';
import { violationsOf } from './accessible.ts';
import { choiceById, debriefOnwards, expect, playthrough, scenario, test } from './course.ts';

const play = replay(scenario, {
	...begin(scenario, playthrough.seed, playthrough.facts).log,
	choices: playthrough.choices
});
const code = codeOf(momentsOf(play, [2]), scenario) ?? '';
const { heading = '' } = scenario.scenes[situationAfter(play, 2).scene] ?? {};
const taken = choiceById(playthrough.choices[2] ?? '');

const openReplay = async (page: Page, address: string, typed = code) => {
	await page.goto(`${address}#/veiledning/avspilling`);
	await page.getByLabel('Koden du har fått').fill(typed);
	await page.getByRole('button', { name: 'Åpne', exact: true }).click();
};
const said = (page: Page) => page.getByText(taken.text, { exact: false }).first();

test('a moment is picked, seen as it will be seen, and opened from its code in another browser', async ({
	page,
	browser,
	one
}) => {
	await page.goto(one);
	await page.getByRole('link', { name: scenario.title }).click();
	await page.getByRole('button', { name: 'Begynn samtalen' }).click();
	for (const id of playthrough.choices) {
		await page.getByRole('button', { name: choiceById(id).text, exact: false }).click();
	}
	await page.getByRole('button', { name: 'Gå videre til ettertanken' }).click();
	await debriefOnwards(page);
	await page.getByRole('link', { name: 'Ta med til veiledning' }).click();
	await expect(page.getByText('Ingen kan kreve det av deg.', { exact: false })).toBeVisible();
	await page.getByRole('checkbox', { name: heading }).check();
	await expect(page.getByRole('heading', { name: 'Slik blir det sett' })).toBeVisible();
	await page.getByRole('button', { name: 'Lag kode og fil' }).click();
	await expect(page.getByRole('heading', { name: 'Koden din' })).toBeFocused();
	await expect(page.getByRole('img', { name: 'QR-bilde av koden' })).toBeVisible();
	expect(await violationsOf(page)).toEqual([]);
	const made = (await page.locator('.code').textContent()) ?? '';

	const group = await browser.newPage();
	await openReplay(group, one, made.toLowerCase().replaceAll('-', ''));
	await expect(group.getByRole('heading', { level: 1, name: scenario.title })).toBeFocused();
	await group.keyboard.press('End');
	await expect(said(group)).toBeVisible();
	await group.keyboard.press('Home');
	await expect(said(group)).toBeHidden();
	await group.close();
});

test('a replay is gone through by keys, with another road beside it, and leaves nothing behind', async ({
	page,
	web
}) => {
	const asked: string[] = [];
	await page.goto(`${web}#/veiledning/avspilling`);
	await expect(page.getByLabel('Koden du har fått')).toBeVisible();
	const kept = () =>
		page.evaluate(async () => [
			JSON.stringify(localStorage) + JSON.stringify(sessionStorage),
			JSON.stringify(await indexedDB.databases()) + JSON.stringify(await caches.keys())
		]);
	const before = await kept();
	await page.waitForLoadState('networkidle');
	page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
	await page.getByLabel('Koden du har fått').fill(`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toHaveText(/Koden stemmer ikke/);
	await page.getByLabel('Koden du har fått').fill(code);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeFocused();
	for (let press = 0; press < 40 && !(await said(page).isVisible()); press++)
		await page.keyboard.press('Space');
	await page.keyboard.press('End');
	await expect(said(page)).toBeVisible();
	expect(await violationsOf(page)).toEqual([]);
	await page
		.getByRole('button', { name: /^Hva om\?/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { name: 'Hva om?' })).toBeFocused();
	await page.locator('.choices button').first().click();
	await expect(page.getByRole('heading', { name: 'Den andre veien' })).toBeVisible();
	await page.getByRole('button', { name: 'Tilbake til det som ble sagt' }).click();
	await page.getByRole('button', { name: 'Lukk det som er åpnet' }).click();
	expect(await kept()).toEqual(before);
	// The principles that a print names, since the conversations have come ahead; nothing is asked of anyone else.
	expect(asked).toEqual(['guide.js']);
});

test('a link with a code opens the course and the moment at once, and is out of the address', async ({
	page,
	web
}) => {
	await page.goto(`${web}#/veiledning/avspilling/${code}`);
	await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeFocused();
	expect(new URL(page.url()).hash).toBe('#/veiledning/avspilling');
	// The same address anew is a reload in this browser, and nothing of the moment is left in it.
	await page.reload();
	await expect(page.getByLabel('Koden du har fått')).toHaveValue('');
});

test('a moment of an older edition is marked where the words have changed, on screen, in the list and on paper', async ({
	page,
	web
}) => {
	const older = codeOf({ ...momentsOf(play, [2]), edition: 1 }, scenario) ?? '';
	const { value: editions = [] } = readFile(Editions, 'scenarios/bare-en-kaffe/editions.yaml');
	const { changed, added } = revisions(editions, scenario.edition)['1'] ?? { changed: [], added: [] };
	const others = [...changed, ...added];
	await openReplay(page, web, older);
	await expect(page.getByText('Dette ble spilt i utgave 1', { exact: false }).first()).toBeVisible();
	await page.keyboard.press('End');
	const met = transcript(play)[2];
	const words = met ? [...met.lines, ...open(rewind(play, 2)), ...(met.taken?.reaction ?? [])] : [];
	await expect(page.locator('.script .mark')).toHaveCount(
		words.filter(({ id }) => others.includes(id)).length
	);
	await expect(page.locator('.map .mark')).toHaveText('Endret siden');
	await page.emulateMedia({ media: 'print' });
	const paper = page.getByRole('article').filter({ hasText: taken.text });
	await expect(paper.locator('.mark').first()).toBeVisible();
	await expect(paper.locator('.line:empty')).toHaveCount(2);
	await expect(paper.getByText('Prinsipper i spill', { exact: false })).toBeVisible();
	await expect(page.getByRole('button')).toHaveCount(0);
});

test.describe('by touch on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
	test('a moment is opened from a folder, with no server', async ({ page }, info) => {
		for (const [path, bytes] of readFolder('dist/course')) {
			mkdirSync(dirname(join(info.outputDir, path)), { recursive: true });
			writeFileSync(join(info.outputDir, path), bytes);
		}
		await page.goto(`${pathToFileURL(join(info.outputDir, 'index.html')).href}#/veiledning/avspilling`);
		await page.getByLabel('Koden du har fått').fill(code);
		await page.getByRole('button', { name: 'Åpne', exact: true }).tap();
		await page.getByLabel('Ett valg om gangen').check();
		const onwards = page.getByRole('button', { name: 'Videre' });
		while (await onwards.isEnabled()) await onwards.tap();
		await expect(said(page)).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});
});

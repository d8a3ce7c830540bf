import { expect, test, type Page } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readConversation, readGuide, type Conversation } from '#tools/data/content.ts';
import { reviewPack } from '#tools/review/pack.ts';
import { violationsOf } from './accessible.ts';

// One worker after the other would take the folders away from under the next.
test.describe.configure({ mode: 'default' });

const { guide } = readGuide('scenarios');
const since = {
	name: 'utgave 0',
	changes: [{ place: 'Hele samtalen', changes: [{ sentence: 'Ny.', before: 'Før', after: 'Nå' }] }]
};
/** The pages of a conversation's review pack by their names, written to a folder of their own. */
function packOf(one: Conversation | undefined) {
	if (!guide || !one?.scenario || !one.walks)
		throw new Error('A conversation has faults; run npm run scenarios.');
	const { scenario, walks, playthroughs } = one;
	const pages = reviewPack({ scenario, walks, playthroughs }, guide, 7, since);
	const folder = mkdtempSync(join(tmpdir(), 'medvandrer-review-'));
	for (const [name, text] of pages) writeFileSync(join(folder, name), text);
	return { scenario, folder, names: [...pages.keys()] };
}
/** One of everything, and few enough of each for axe to be done in a second. */
const small = packOf(guide && readConversation('tests/content/en-liten-prat', guide));
let coffee: typeof small;

// To walk through a whole conversation takes seconds, and every process that asks for the tests reads this file.
test.beforeAll(() => {
	coffee = packOf(guide && readConversation('scenarios/bare-en-kaffe', guide));
});
test.afterAll(() => {
	for (const { folder } of [coffee, small]) rmSync(folder, { recursive: true, force: true });
});

/** Opens a page of the pack, and gives what it asks for or complains of from then on. */
async function open(page: Page, { folder, names }: typeof small, name = names[0] ?? ''): Promise<string[]> {
	const heard: string[] = [];
	const address = pathToFileURL(join(folder, name)).href;
	page.on('request', (request) => {
		if (request.url() !== address) heard.push(`asks ${request.url()}`);
	});
	page.on('console', (message) => heard.push(message.text()));
	await page.goto(address);
	return heard;
}

for (const name of small.names) {
	test(`${name} is accessible, and asks for nothing`, async ({ page }) => {
		const heard = await open(page, small, name);
		expect(await violationsOf(page)).toEqual([]);
		expect(heard).toEqual([]);
	});
}

test('a review pack can be read in the dark', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, small);
	expect(await violationsOf(page)).toEqual([]);
});

test('a review pack fits on a phone without scrolling sideways, but for the map', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, coffee);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	const map = page.getByRole('region', { name: 'Kartet', exact: true });
	expect(await map.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
});

test('the map has room for every text in its box, with the fonts there are', async ({ page }) => {
	await open(page, coffee);
	const outside = await page.evaluate(() => {
		const behind = [...document.querySelectorAll('.map__card, .map__ending, .map__behind')].map((one) =>
			one.getBoundingClientRect()
		);
		const texts = [...document.querySelectorAll('.map__heading, .map__label, .map__sign, .map__kind')];
		return texts
			.filter((text) => {
				const { left, right, top, bottom } = text.getBoundingClientRect();
				return !behind.some(
					(box) => left >= box.left && right <= box.right && top >= box.top - 2 && bottom <= box.bottom + 2
				);
			})
			.map((text) => text.textContent);
	});
	expect(outside).toEqual([]);
});

test('in print there are lines to write on after every scene and ending', async ({ page }) => {
	await open(page, coffee);
	const remarks = page.getByText('Merknader', { exact: true });
	await expect(remarks.first()).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	const places = Object.keys({ ...coffee.scenario.scenes, ...coffee.scenario.endings }).length;
	await expect(remarks).toHaveCount(places);
	for (const one of await remarks.all()) await expect(one).toBeVisible();
});

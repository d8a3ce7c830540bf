import type { Page } from '@playwright/test';
import { begin, take } from '#core/play/play.ts';
import { transcript } from '#core/play/transcript.ts';
import {
	beginConversation,
	button,
	choiceById,
	choose,
	debriefOnwards,
	expect,
	goThroughDebrief,
	moving,
	playthrough,
	scenario,
	stop,
	test
} from './course.ts';

const said = (page: Page, id: string) => page.getByText(choiceById(id).text);
const openAgain = async (page: Page) => {
	await page.getByRole('button', { name: 'Fortsett samtalen' }).click();
};
/** What has the focus says; nothing when nothing has. */
const focused = (page: Page) =>
	page.evaluate(() =>
		document.activeElement === document.body ? '' : (document.activeElement?.textContent.trim() ?? '')
	);

const offered = (page: Page) =>
	page.getByRole('list', { name: 'Hva sier eller gjør du?' }).getByRole('button').allTextContents();

test.describe('where things move, as for most', () => {
	test.use(moving);

	test('a conversation is played from the first line to an ending by keyboard alone', async ({
		page,
		web
	}) => {
		await page.goto(web);
		const press = async (name: string | RegExp) => {
			for (let tabs = 0; tabs < 60; tabs++) {
				await page.keyboard.press('Tab');
				const met = await focused(page);
				if (typeof name === 'string' ? met.includes(name) : name.test(met)) {
					await page.keyboard.press('Enter');
					return;
				}
			}
			throw new Error(`Sixty tabs on there was no "${String(name)}".`);
		};
		await press(scenario.title);
		await press('Begynn samtalen');
		for (const id of playthrough.choices) {
			const before = await page.locator('main p').count();
			await press(choiceById(id).text);
			await expect(said(page, id)).toBeVisible();
			// Focus goes to the first new line, so that reading goes on where it was.
			await expect.poll(() => focused(page)).not.toBe('');
			expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/^(?:P|H2|H3)$/);
			expect(await page.locator('main p').count()).toBeGreaterThan(before);
		}
		await press('Gå videre til ettertanken');
		await expect(page.getByRole('heading', { name: 'Først: deg selv' })).toBeFocused();
	});

	test('the choices come straight after the first new line, and nothing is announced a second time', async ({
		page,
		web
	}) => {
		await page.goto(web);
		await beginConversation(page);
		await choose(page, playthrough.choices.slice(0, 1));
		await expect(said(page, playthrough.choices[0] ?? '')).toBeVisible();
		const tag = () => page.evaluate(() => document.activeElement?.tagName ?? '');
		await page.keyboard.press('Tab');
		// Only an offer to stop and look may stand before the choices, and only where the place changes.
		if ((await tag()) === 'SUMMARY') await page.keyboard.press('Tab');
		expect(await tag()).toBe('BUTTON');
		const live = page
			.locator('main')
			.locator('[aria-live]:not([aria-live="off"]), [role="log"], [role="alert"]');
		await expect(live).toHaveCount(0);
	});

	test('what is read, heard and seen comes in one order: the script, and then the choices', async ({
		page,
		web
	}) => {
		await page.goto(web);
		await beginConversation(page);
		const taken = playthrough.choices.slice(0, 5);
		await choose(page, taken);
		await expect(said(page, taken.at(-1) ?? '')).toBeVisible();
		const passages = transcript(taken.reduce(take, begin(scenario, 1)));
		const script = passages.flatMap(({ heading, lines, taken }) => [
			heading,
			...lines.map(({ text }) => text),
			...(taken ? [taken.choice.text, ...taken.reaction.map(({ text }) => text)] : [])
		]);
		// Measured at once, since the page may still be scrolling to what is new.
		const met = await page.locator('main').evaluate(
			(main, wanted) => {
				const elements = [...main.querySelectorAll('h2, p, li')];
				let from = 0;
				return wanted.map((text) => {
					const index = elements.findIndex((one, at) => at >= from && one.textContent.includes(text));
					from = Math.max(from, index);
					return { text, index, top: elements[index]?.getBoundingClientRect().top ?? Number.NaN };
				});
			},
			[...script, 'Hva sier eller gjør du?', ...(await offered(page)).map((words) => words.trim())]
		);
		expect(met.filter(({ index }) => index === -1)).toEqual([]);
		expect(met.map(({ index }) => index)).toEqual(met.map(({ index }) => index).toSorted((a, b) => a - b));
		expect(met.map(({ top }) => top)).toEqual(met.map(({ top }) => top).toSorted((a, b) => a - b));
	});

	test('another road is tried from a decision, and the first play is kept beside it', async ({
		page,
		web
	}) => {
		await page.goto(web);
		await beginConversation(page);
		await choose(page, playthrough.choices);
		await goThroughDebrief(page);
		await page.getByText('Alle valgene', { exact: true }).click();
		await page.getByRole('heading', { name: /^2\. / }).click();
		await page.getByRole('button', { name: /Prøv en annen vei/ }).click();
		await expect(said(page, playthrough.choices[0] ?? '')).toBeVisible();
		await expect(button(page, playthrough.choices[1] ?? '')).toBeVisible();
		await choose(page, playthrough.choices.slice(1));
		await goThroughDebrief(page);
		await page.getByText('Prinsippene i samtalen', { exact: true }).click();
		await expect(page.getByText('Første gang').first()).toBeVisible();
	});
});

test('a reload at any point comes back to the same line', async ({ page, web }) => {
	await page.goto(web);
	await beginConversation(page);
	for (const id of playthrough.choices) {
		await button(page, id).click();
		const lines = await page.locator('main').innerText();
		await page.reload();
		await openAgain(page);
		await expect(said(page, id)).toBeVisible();
		expect(await page.locator('main').innerText()).toBe(lines);
	}
	await page.getByRole('button', { name: 'Gå videre til ettertanken' }).click();
	await page.getByLabel('Hva sitter du igjen med akkurat nå?').fill('Jeg ville så gjerne bli likt.');
	await page.reload();
	await expect(page.getByLabel('Hva sitter du igjen med akkurat nå?')).toHaveValue(
		'Jeg ville så gjerne bli likt.'
	);
	await page.getByRole('button', { name: 'Gå videre' }).click();
	const moment = await page.getByRole('heading', { level: 2 }).first().innerText();
	await page.reload();
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(moment);
});

test('the order of the choices is the same after a reload', async ({ page, web }) => {
	await page.goto(web);
	await beginConversation(page);
	const choices = page.getByRole('list', { name: 'Hva sier eller gjør du?' }).getByRole('button');
	const order = await choices.allInnerTexts();
	await page.reload();
	await openAgain(page);
	expect(await choices.allInnerTexts()).toEqual(order);
});

test('the intention is asked for before anything is shown', async ({ page, web }) => {
	await page.goto(web);
	await beginConversation(page);
	await choose(page, playthrough.choices);
	await page.getByRole('button', { name: 'Gå videre til ettertanken' }).click();
	await page.getByRole('button', { name: 'Gå videre' }).click();
	await expect(page.getByLabel('Hva var intensjonen din?')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Hva som trakk' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Vis hva som trakk' }).click();
	await expect(page.getByRole('heading', { name: 'Hva som trakk' })).toBeFocused();
});

test('a finished conversation opens at what there is to see of it', async ({ page, web }) => {
	await page.goto(web);
	await beginConversation(page);
	await choose(page, playthrough.choices);
	await goThroughDebrief(page);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Turen dere gikk' })).toBeVisible();
	await page.getByRole('button', { name: 'Til oversikten' }).click();
	await expect(stop(page).getByText('Fullført')).toBeVisible();
});

test('a pause leads out and back to the same line', async ({ page, web }) => {
	await page.goto(web);
	await beginConversation(page);
	await choose(page, playthrough.choices.slice(0, 2));
	await page.getByRole('button', { name: 'Ta en pause' }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /forsiden|oversikten|Gå ut/i })
		.click();
	await expect(stop(page).getByText('Underveis')).toBeVisible();
	await page.getByRole('link', { name: scenario.title }).click();
	await openAgain(page);
	await expect(said(page, playthrough.choices[1] ?? '')).toBeVisible();
});

test('help is one press away on every page, and Escape gives the focus back', async ({ page, web }) => {
	for (const address of [
		'#/',
		'#/samtale/bare-en-kaffe',
		'#/samtale/bare-en-kaffe/tekst',
		'#/om',
		'#/notater'
	]) {
		await page.goto(`${web}${address}`);
		const help = page.getByRole('button', { name: 'Hjelp nå' });
		await help.click();
		await expect(page.getByRole('dialog').getByRole('link', { name: /113/ })).toHaveAttribute(
			'href',
			'tel:113'
		);
		await page.keyboard.press('Escape');
		await expect(help).toBeFocused();
	}
});

test('the text version completes a conversation as playing it does', async ({ page, web }) => {
	await page.goto(`${web}#/samtale/bare-en-kaffe`);
	await page.getByRole('button', { name: 'Les samtalen i stedet' }).click();
	await expect(page.getByText(choiceById(playthrough.choices[0] ?? '').text)).toBeVisible();
	await page.getByRole('button', { name: /Fullfør/ }).click();
	await page.goto(`${web}#/`);
	await expect(stop(page).getByText('Fullført')).toBeVisible();
});

test('a conversation that is not in the course says so, with a way out', async ({ page, web, faults }) => {
	await page.goto(`${web}#/samtale/finnes-ikke`);
	await expect(page.getByRole('heading', { name: 'Samtalen kom ikke frem' })).toBeVisible();
	await page.getByRole('link', { name: 'gå til forsiden' }).click();
	await expect(page.getByRole('link', { name: scenario.title })).toBeVisible();
	expect(faults.splice(0).every((fault) => /404|finnes-ikke/.test(fault))).toBe(true);
});

test('a debrief left half-way is completed at the next visit', async ({ page, web }) => {
	await page.goto(web);
	await beginConversation(page);
	await choose(page, playthrough.choices);
	await page.getByRole('button', { name: 'Gå videre til ettertanken' }).click();
	await page.getByRole('button', { name: 'Gå videre' }).click();
	await page.reload();
	await debriefOnwards(page);
});

import type { Page } from '@playwright/test';
import {
	beginConversation,
	choose,
	expect,
	goThroughDebrief,
	playthrough,
	scenario,
	test
} from './course.ts';
import { heldBack } from './held-back.ts';

const said = 'Denne delen av kurset kom ikke frem.';

test('a debrief that can’t be loaded says so, and comes when it is asked for again', async ({
	page,
	web,
	faults
}) => {
	await page.route(/\/later\/debrief/, (route) => route.abort());
	await page.goto(web);
	await beginConversation(page);
	await choose(page, playthrough.choices);
	await page.getByRole('button', { name: 'Gå videre til ettertanken' }).click();
	await expect(page.getByRole('alert')).toContainText(said);
	await page.getByRole('button', { name: 'Prøv igjen' }).click();
	await expect(page.getByRole('alert')).toContainText(said);
	await page.unroute(/\/later\/debrief/);
	await page.getByRole('button', { name: 'Prøv igjen' }).click();
	await expect(page.getByRole('heading', { name: 'Først: deg selv' })).toBeFocused();
	expect(faults.splice(0).every((fault) => /net::ERR_FAILED/.test(fault))).toBe(true);
});

test('a play is completed when its debrief failed at first, and nothing of it is lost', async ({
	page,
	web,
	faults
}) => {
	await page.route(/\/(?:later\/debrief|data\/guide)/, (route) => route.abort());
	await page.goto(web);
	await beginConversation(page);
	await choose(page, playthrough.choices);
	await page.getByRole('button', { name: 'Gå videre til ettertanken' }).click();
	await expect(page.getByRole('alert')).toContainText(said);
	await page.unroute(/\/(?:later\/debrief|data\/guide)/);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Først: deg selv' })).toBeVisible();
	expect(faults.splice(0).every((fault) => /net::ERR_FAILED/.test(fault))).toBe(true);
});

test('what comes after a conversation is there before its end, so that it can be lost no more', async ({
	page,
	one
}) => {
	await page.goto(one);
	await beginConversation(page);
	const came = [/\/later\/debrief/, /\/data\/guide/, /\/data\/bare-en-kaffe/].map((address) =>
		page.waitForResponse(address)
	);
	await choose(page, playthrough.choices.slice(0, 1));
	await Promise.all(came);
	await page.waitForLoadState('networkidle');
	await page.context().setOffline(true);
	await choose(page, playthrough.choices.slice(1));
	await goThroughDebrief(page);
});

test('one answer from the server is enough for the first choice', async ({ page, one }) => {
	await page.route('**/*', (route) =>
		route.request().resourceType() === 'document' ? route.continue() : new Promise(() => undefined)
	);
	await page.goto(one);
	await page.getByRole('link', { name: scenario.title }).click();
	await page.getByRole('button', { name: 'Begynn samtalen' }).click();
	await expect(
		page.getByRole('list', { name: 'Hva sier eller gjør du?' }).getByRole('button').first()
	).toBeVisible();
});

test('a page that can’t be loaded says so, and comes when it is asked for again', async ({
	page,
	web,
	faults
}) => {
	await page.route(/\/later\/om/, (route) => route.abort());
	await page.goto(web);
	await page.getByRole('link', { name: 'Om kurset' }).click();
	await expect(page.getByRole('heading', { name: 'Siden kom ikke frem' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Hjelp nå' })).toBeVisible();
	await page.unroute(/\/later\/om/);
	await page.getByRole('button', { name: 'Prøv igjen' }).click();
	await expect(page.getByRole('heading', { name: 'Om kurset', exact: true })).toBeVisible();
	expect(faults.splice(0).every((fault) => /net::ERR_FAILED|did not come/.test(fault))).toBe(true);
});

test('an address that is not in the course says so, with a way out', async ({ page, web, faults }) => {
	await page.goto(`${web}#/finnes-ikke`);
	await expect(page.getByRole('heading', { name: 'Denne siden finnes ikke' })).toBeVisible();
	await page.getByRole('link', { name: 'Gå til forsiden' }).click();
	await expect(page.getByRole('link', { name: scenario.title })).toBeVisible();
	expect(faults.splice(0).every((fault) => /Not found: /.test(fault))).toBe(true);
});

/** A line so slow that there is time to press something before the course has come. */
async function slowly(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 20,
		downloadThroughput: 150_000,
		uploadThroughput: 150_000
	});
}

test('whoever goes on before the course has come is led to what comes next for them', async ({
	page,
	one
}) => {
	await page.goto(one);
	await beginConversation(page);
	await choose(page, playthrough.choices.slice(0, 1));
	await slowly(page);
	// Frames in which there is nothing to read, after there has been something.
	await page.addInitScript(() => {
		let hasBegun = false;
		const look = () => {
			const isThere = [...document.querySelectorAll('h1')].some((one) => one.getClientRects().length > 0);
			hasBegun ||= isThere;
			if (hasBegun && !isThere) document.documentElement.dataset['blank'] = '';
			requestAnimationFrame(look);
		};
		look();
	});
	await page.goto('about:blank');
	await page.goto(one, { waitUntil: 'commit' });
	const waiting = page.locator('#waiting-onwards');
	await waiting.getByRole('link', { name: 'Gå videre' }).click();
	await expect(waiting.getByText('Du kommer videre så snart kurset er her.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Fortsett samtalen' })).toBeVisible();
	await expect(page).toHaveURL(new RegExp(`#/samtale/${scenario.id}$`));
	await expect(page.locator('[data-blank]')).toHaveCount(0);
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Du er underveis' })).toBeVisible();
});

test('whoever has an address to a place in the course is offered no other while it comes', async ({
	page,
	one
}) => {
	await slowly(page);
	await page.goto(`${one}#/trygghet`, { waitUntil: 'commit' });
	await expect(page.locator('#waiting h1')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Gå videre' })).toHaveCount(0);
	await expect(page.locator('#waiting')).toBeVisible();
});

for (const [before, how, end] of [
	['what draws the conversation', 'whole', 'goOn'],
	['what is played', 'whole', 'goOn'],
	['what is played', 'broken off', 'breakOff']
] as const) {
	test(`the brief is there before ${before}, and leads to it when that has come, ${how}`, async ({
		page,
		faults
	}) => {
		const course = await heldBack(before);
		try {
			await page.goto(`${course.address}#/videre`, { waitUntil: 'commit' });
			await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
			await expect(page.getByText(scenario.contentNote)).toBeVisible();
			await page.getByRole('button', { name: 'Begynn samtalen' }).click();
			await expect(page.getByText('Samtalen er på vei …')).toBeVisible();
			course[end]();
			await expect(
				page.getByRole('list', { name: 'Hva sier eller gjør du?' }).getByRole('button').first()
			).toBeVisible();
			await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeFocused();
			// Its own server is none that the other tests know of.
			expect(faults.splice(0).every((fault) => fault.startsWith(`asks ${course.address}`))).toBe(true);
		} finally {
			course.close();
		}
	});
}

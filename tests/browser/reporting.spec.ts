/** A course whose organisation has switched on that the LMS gets more than completion. */
import type { Page } from '@playwright/test';
import { choose, expect, goThroughDebrief, playthrough, test } from './course.ts';
import { course, enrol, launch, leave } from './enrolled.ts';
import { oneConversation } from './one-conversation.ts';
import { routed } from './routed.ts';
import { coursePath, type Served } from './served.ts';

const lms = { score: true, choices: true, assessed: '2026-01-31', discussed: '2026-02-28' };
const decisions = playthrough.choices.length;

const sent = (page: Page, name: RegExp) =>
	page.evaluate(
		(source) =>
			window.lms
				.made('set')
				.filter(({ values: [element = ''] }) => new RegExp(source).test(element))
				.map(({ values }) => values[1]),
		name.source
	);

for (const kind of ['scorm12', 'scorm2004-3'] as const) {
	const reporting = async (page: Page, served: Served) => {
		await enrol(page, served, kind);
		await routed(page, `${served.origin}${coursePath(kind, 'one')}`, oneConversation(kind, { lms }));
		await launch(page);
	};

	test(`R14 R18 R19 a ${kind} package tells the first time through, and says so before the first choice`, async ({
		page,
		lms: served
	}) => {
		// In one of the editions the conversation is gone through twice.
		test.slow();
		await reporting(page, served);
		await course(page).getByRole('link', { name: 'Bare en kaffe' }).click();
		await expect(course(page).getByText('får valgene dine')).toBeVisible();
		await expect(course(page).getByText('får ett tall')).toBeVisible();
		await expect(course(page).getByText('derfor kan plattformen vise at du leste')).toBeVisible();
		await course(page).getByRole('button', { name: 'Begynn samtalen' }).click();
		await choose(course(page), playthrough.choices);
		expect(await sent(page, /interactions|score/)).toEqual([]);
		await goThroughDebrief(course(page));
		await expect.poll(async () => (await sent(page, /interactions\.\d+\.id$/)).length).toBe(decisions);
		const answers = await sent(page, /_response$/);
		expect(answers).toHaveLength(decisions);
		if (kind !== 'scorm12') expect(answers).toEqual(playthrough.choices.map((id) => id.replaceAll('-', '_')));
		const [raw] = await sent(page, /score\.raw$/);
		expect(Number(raw)).toBeGreaterThan(0);
		expect(Number(raw)).toBeLessThanOrEqual(100);

		if (kind === 'scorm12') {
			await course(page).getByRole('button', { name: 'Spill samtalen en gang til' }).click();
			await choose(course(page), playthrough.choices);
			await goThroughDebrief(course(page));
		}
		await leave(page);
		await launch(page);
		await leave(page);
		expect(new Set(await sent(page, /interactions\.\d+\.id$/)).size).toBe(decisions);
		expect(new Set(await sent(page, /score\.raw$/))).toEqual(new Set([raw]));
		const refused = await page.evaluate(() =>
			window.lms.calls.filter(({ call, error }) => call !== 'get' && error !== '0')
		);
		expect(refused).toEqual([]);
	});
}

test('the page about privacy says what the organisation has switched on', async ({ page, lms: served }) => {
	await enrol(page, served, 'scorm12');
	await routed(page, `${served.origin}${coursePath('scorm12', 'one')}`, oneConversation('scorm12', { lms }));
	await launch(page);
	await course(page).getByRole('link', { name: 'Om kurset' }).click();
	await course(page).getByRole('link', { name: 'Hva som lagres, og hvor' }).click();
	await expect(
		course(page).getByText('plattformen også får valgene dine i samtalene og ett tall for hele kurset')
	).toBeVisible();
	await expect(
		course(page).getByText('Ikke noe panel har vurdert måten tallet blir regnet ut på')
	).toBeVisible();
	await expect(course(page).getByRole('rowheader', { name: 'Ett tall for hele kurset' })).toBeVisible();
});

test('the plain web package sends nothing, and says nothing of sending, whatever is switched on', async ({
	page,
	lms: served
}) => {
	const address = `${served.origin}${coursePath('web', 'one')}`;
	await routed(page, address, oneConversation('web', { lms }));
	await page.goto(`${address}index.html`);
	await page.getByRole('link', { name: 'Bare en kaffe' }).click();
	await expect(page.getByRole('button', { name: 'Begynn samtalen' })).toBeVisible();
	await expect(page.getByText('Organisasjonen din har bestemt')).toHaveCount(0);
});

test('whoever makes a package is asked for both dates before anything more is sent', async ({
	page,
	web
}) => {
	await page.goto(`${web}#/pakke`);
	await expect(page.getByLabel('Datoen da dette ble drøftet med de tillitsvalgte')).toHaveCount(0);
	await page.getByRole('checkbox', { name: 'Send valgene i samtalene' }).check();
	await page.getByRole('button', { name: 'Lag pakken' }).click();
	const assessed = page.getByLabel(/^Datoen da vurderingen av personvernkonsekvenser/);
	await expect(assessed).toBeFocused();
	await expect(assessed).toHaveAccessibleDescription(
		/må vurderingen av personvernkonsekvenser .* være ferdig/
	);
	await assessed.fill('2026-01-31');
	await page.getByLabel('Datoen da dette ble drøftet med de tillitsvalgte').fill('2026-02-28');
	await page.getByRole('button', { name: 'Lag pakken' }).click();
	await expect(page.getByRole('link', { name: /^Last ned medvandrer-scorm12/ })).toBeVisible();
});

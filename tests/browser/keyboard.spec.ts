/**
 * The whole course by keyboard alone, from «Begynn» to «Mitt ark»; and on every page on the way, that what a screen
 * reader reads next is what the eye meets next. On a phone all is one column, so the order can be seen in heights.
 */
import type { Page } from '@playwright/test';
import { left, trail } from '#course/trail.ts';
import { courseOf } from '#tools/package/course-files.ts';
import { readFolder } from '#tools/package/folder.ts';
import { choiceById, expect, playthrough, scenario, test } from './course.ts';

const steps = trail(courseOf(readFolder('dist/course')), () => 'open').flatMap(({ stops }) => left(stops));

const nameInFocus = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const { activeElement } = document;
		if (!activeElement || activeElement === document.body) return '';
		return (activeElement.getAttribute('aria-label') ?? activeElement.textContent)
			.replace(/\s+/g, ' ')
			.trim();
	});

/** Presses Tab until what is in focus has this name, and then Enter. */
async function press(page: Page, name: RegExp): Promise<void> {
	const met: string[] = [];
	for (let steps = 0; steps < 120; steps++) {
		await page.keyboard.press('Tab');
		const inFocus = await nameInFocus(page);
		if (name.test(inFocus)) return page.keyboard.press('Enter');
		met.push(inFocus);
	}
	throw new Error(`Tab never comes to ${name}; it comes to ${[...new Set(met)].join(' | ')}`);
}

/** What would make the order in the page another than the order on the screen. */
const disorder = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const isSeen = (one: Element) =>
			one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;
		const seen = [
			...document.querySelectorAll('main :is(h1,h2,h3,h4,p,li,a[href],button,input,textarea,select,summary)')
		]
			.filter((one) => isSeen(one) && getComputedStyle(one).position === 'static')
			.filter((one) => !one.closest('.visually-hidden'));
		const faults = [...document.querySelectorAll('[tabindex]')]
			.filter((one) => Number(one.getAttribute('tabindex')) > 0)
			.map((one) => `takes Tab out of turn: ${one.textContent}`);
		faults.push(
			...[...document.querySelectorAll('[aria-owns]')].map((one) => `owns from afar: ${one.textContent}`)
		);
		for (const [index, one] of seen.entries()) {
			const next = seen[index + 1];
			if (next && next.getBoundingClientRect().bottom <= one.getBoundingClientRect().top) {
				faults.push(`read before, seen after: «${one.textContent}», «${next.textContent}»`);
			}
		}
		const headings = seen.filter(({ tagName }) => /^H\d$/.test(tagName)).map((one) => Number(one.tagName[1]));
		if (headings.filter((level) => level === 1).length !== 1) faults.push(`headings: ${headings.join(' ')}`);
		for (const [index, level] of headings.entries()) {
			if (level > (headings[index - 1] ?? 0) + 1)
				faults.push(`a level of headings is left out: ${headings.join(' ')}`);
		}
		return faults;
	});

async function expectOrder(page: Page): Promise<void> {
	// A page that is drawn by a later script has no heading for a moment.
	await expect.poll(() => disorder(page), page.url()).toEqual([]);
}

const literally = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));

async function play(page: Page): Promise<void> {
	await press(page, /^Begynn samtalen$/);
	for (const id of playthrough.choices) {
		await expect(page.getByRole('button', { name: choiceById(id).text, exact: false })).toBeVisible();
		await press(page, literally(choiceById(id).text));
	}
	await press(page, /^Gå videre til ettertanken$/);
	const heading = page.getByRole('heading', { name: 'Turen dere gikk' });
	const picks = page.getByRole('region', { name: 'Hvilket øyeblikk vil du se på?' }).getByRole('listitem');
	for (let step = 0; step < 12 && !(await heading.isVisible()); step++) {
		await expectOrder(page);
		const first = (await picks.first().isVisible())
			? await picks.first().getByRole('button').textContent()
			: undefined;
		await press(
			page,
			first === undefined
				? /^(?:Gå videre|Vis hva som trakk|Jeg har den i hodet|Ferdig)$/
				: literally((first ?? '').replace(/\s+/g, ' ').trim())
		);
	}
	await expect(heading).toBeVisible();
}

test('the whole course is gone through by keyboard alone, and read in the order in which it is seen', async ({
	page,
	web
}) => {
	test.setTimeout(120_000);
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(web);
	for (const { id, title, step } of steps) {
		await expect(page.getByText(/^Neste: /)).toContainText(title);
		await expectOrder(page);
		if ('conversation' in step && id !== scenario.id) {
			await press(page, /^(?:Begynn|Gå videre)$/);
			await expectOrder(page);
			await press(page, /^Les samtalen i stedet$/);
			await expect(page.getByRole('button', { name: 'Fullfør' })).toBeVisible();
			await expectOrder(page);
			await press(page, /^Fullfør$/);
		} else {
			await press(page, /^(?:Begynn|Gå videre)$/);
			await expect(page).toHaveURL(new RegExp(`${id}$`));
			await expect(page.getByText(/^Neste: /)).toHaveCount(0);
			await expectOrder(page);
			if ('conversation' in step) await play(page);
			else await press(page, /^(?:Ferdig med kortet|Jeg har lest kortet|Videre|Ferdig)$/);
		}
		await expectOrder(page);
		await page.goto(`${web}#/`);
		await expect(
			page.getByRole('listitem').filter({ hasText: 'Fullført' }).getByRole('heading', { name: title })
		).toBeVisible();
	}
	await press(page, /^Til Mitt ark$/);
	await expect(page.getByRole('heading', { name: 'Mitt ark', exact: true })).toBeVisible();
	await expectOrder(page);
	for (const inside of [
		'notater',
		'trygghet',
		'avslutning',
		'om',
		'om/personvern',
		'om/utgaver',
		'veiledning'
	]) {
		await page.goto('about:blank');
		await page.goto(`${web}#/${inside}`);
		await expect(page.locator('#waiting')).toHaveCount(0);
		await expect(page.locator('main h1')).toBeVisible();
		await expectOrder(page);
	}
});

/** A group's session as it is led: from a keyboard, from a phone, and from one file without a server. */
import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { violationsOf } from './accessible.ts';
import { expect, test } from './course.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** What is kept anywhere in the browser. */
const kept = (page: Page) =>
	page.evaluate(async () => ({
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
		databases: (await indexedDB.databases()).length,
		caches: location.protocol === 'file:' ? [] : await caches.keys()
	}));

/** Contrast of every text against what lies behind it, the least first. Buttons are for whoever sits there. */
const contrasts = (page: Page) =>
	page.evaluate(() => {
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
		const rgba = (colour: string) => {
			if (!canvas) throw new Error('There is no canvas to read a colour from.');
			canvas.clearRect(0, 0, 1, 1);
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
			return [...canvas.getImageData(0, 0, 1, 1).data];
		};
		const light = (colour: string) => {
			const [r = 0, g = 0, b = 0] = rgba(colour).map((part) => {
				const value = part / 255;
				return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const behind = (element: Element | null): string => {
			if (!element) return 'white';
			const { backgroundColor } = getComputedStyle(element);
			return rgba(backgroundColor)[3] === 255 ? backgroundColor : behind(element.parentElement);
		};
		const walker = document.createTreeWalker(
			document.querySelector('.screen') ?? document,
			NodeFilter.SHOW_TEXT
		);
		const met = [];
		while (walker.nextNode()) {
			const element = walker.currentNode.parentElement;
			if (!element) continue;
			if (!walker.currentNode.textContent?.trim() || !element.checkVisibility({ visibilityProperty: true }))
				continue;
			const [a, b] = [light(getComputedStyle(element).color), light(behind(element))];
			const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
			const size = element.closest('nav') ? 28 : parseFloat(getComputedStyle(element).fontSize);
			met.push({ ratio, size, text: element.textContent });
		}
		return met.toSorted((a, b) => a.ratio - b.ratio);
	});

async function spaceUntil(page: Page, name: string): Promise<void> {
	for (let presses = 0; presses < 12 && (await heading(page).textContent()) !== name; presses++) {
		await page.keyboard.press('Space');
	}
	await expect(heading(page)).toHaveText(name);
}

test('twenty minutes from «ELIN-4» are led by the keyboard alone, readable from the back, and leave nothing', async ({
	page,
	web
}) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await page.goto(`${web}#/veiledning`);
	await expect(heading(page)).toHaveText('Veiledning');
	const before = await kept(page);
	await page.getByLabel('Hvilken scene skal dere begynne med?').focus();
	await page.keyboard.type('elin 4');
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('ELIN-4: Ikke si det til noen');
	await page.getByRole('button', { name: 'Begynn' }).focus();
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('Før vi begynner');
	await expect(heading(page)).toBeFocused();
	await spaceUntil(page, 'Ikke si det til noen');
	expect((await contrasts(page)).filter(({ ratio, size }) => ratio < 7 || size < 28)).toEqual([]);
	expect(await violationsOf(page)).toEqual([]);
	await spaceUntil(page, 'Hva ville du ha sagt?');
	for (const digit of ['1', '1', '1', '2']) await page.keyboard.press(digit);
	await expect(page.getByLabel('Hender for valg 1')).toHaveValue('3');
	expect(await violationsOf(page)).toEqual([]);
	await page.keyboard.press('ArrowRight');
	await expect(heading(page)).toHaveText('De færreste først');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowRight');
	await expect(heading(page)).toHaveText('Hvilken vei går vi?');
	await page.keyboard.press('1');
	await expect(heading(page)).toHaveText('Det som følger');
	await spaceUntil(page, 'Vi spoler tilbake');
	await page.keyboard.press('2');
	await expect(heading(page)).toHaveText('To veier');
	expect((await contrasts(page)).filter(({ ratio, size }) => ratio < 7 || size < 28)).toEqual([]);
	await spaceUntil(page, 'Takk for i dag');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Begynn' })).toBeVisible();
	expect(await kept(page)).toEqual(before);
});

test('a session is led by touch on a phone, can be stopped, and begins anew when it is opened again', async ({
	browser,
	web
}) => {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
	const page = await context.newPage();
	await page.goto(`${web}#/veiledning/marte-2`);
	await page.getByRole('button', { name: 'Begynn' }).tap();
	const onwards = page.getByRole('button', { name: 'Videre' });
	for (const name of ['Hvordan gikk det sist?', 'Det som har skjedd', 'Går bra', 'Stille']) {
		await onwards.tap();
		await expect(heading(page)).toHaveText(name);
	}
	await page.getByRole('button', { name: 'Stopp her' }).tap();
	await page.getByRole('button', { name: 'Fortsett der vi var' }).tap();
	await expect(heading(page)).toHaveText('Stille');
	await onwards.tap();
	await page.getByRole('button', { name: 'Én hånd til for valg 2' }).tap();
	await expect(page.getByLabel('Hender for valg 2')).toHaveValue('1');
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide).toBeLessThanOrEqual(0);
	await page.reload();
	await expect(page.getByRole('button', { name: 'Begynn' })).toBeVisible();
	await context.close();
});

test('one file opens at supervision without a server, asks for nothing and keeps nothing', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const file = pathToFileURL(join(process.cwd(), 'dist', 'packages', 'medvandrer-veiledning.html')).href;
	await page.goto(file);
	await expect(heading(page)).toHaveText('Veiledning');
	for (const scene of ['MARTE-1', 'YUSUF-1', 'ELIN-1', 'STÅLE-1'])
		await expect(page.getByRole('link', { name: scene })).toBeVisible();
	expect(await violationsOf(page)).toEqual([]);
	await page.getByRole('link', { name: 'YUSUF-1' }).click();
	await page.getByRole('button', { name: 'Begynn' }).click();
	await page.keyboard.press('ArrowRight');
	await expect(heading(page)).toHaveText('Hvordan gikk det sist?');
	expect(await kept(page)).toMatchObject({ local: [], session: [], databases: 0 });
	expect(asked.filter((url) => !url.startsWith('data:')).map((url) => url.split('#')[0])).toEqual([file]);
});

test('the sheet of every conversation is one page of A4', async ({ page, web }) => {
	for (const id of ['bare-en-kaffe', 'uavgjort', 'stryk-meg-fra-lista', 'tredje-stemme']) {
		// Another address of the same page is a reload on its own, and there is no printing in the middle of that.
		await page.goto('about:blank');
		await page.goto(`${web}#/veiledning/ark/${id}`);
		await expect(page.getByText('Pass på', { exact: true })).toBeVisible();
		const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: false });
		expect(pdf.toString('latin1').match(/\/Type \/Page\b/g), id).toHaveLength(1);
	}
});

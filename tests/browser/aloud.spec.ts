import type { Page } from '@playwright/test';
import { violationsOf } from './accessible.ts';
import { button, beginConversation, expect, playthrough, scenario, test } from './course.ts';

/** A browser that has one Norwegian voice on the device, and finishes a piece only when it is told to. */
async function withVoice(page: Page, localService = true) {
	await page.addInitScript((isLocal) => {
		const said: string[] = [];
		let words: SpeechSynthesisUtterance | undefined;
		const speech = Object.assign(new EventTarget(), {
			speaking: false,
			pending: false,
			paused: false,
			getVoices: () => [{ name: 'Nora', lang: 'nb-NO', localService: isLocal, default: true }],
			speak: (one: SpeechSynthesisUtterance) => {
				words = one;
				said.push(one.text);
			},
			cancel: () => (words = undefined),
			resume: () => undefined
		});
		class Utterance {
			text: string;
			constructor(text: string) {
				this.text = text;
			}
		}
		Object.defineProperty(window, 'speechSynthesis', { value: speech });
		Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
		Object.assign(window, {
			said,
			isSilent: () => words === undefined,
			finish: () => {
				const ended = words;
				words = undefined;
				ended?.onend?.({} as SpeechSynthesisEvent);
			}
		});
	}, localService);
	const call = (name: string) => page.evaluate((one) => (Reflect.get(window, one) as () => unknown)(), name);
	return {
		said: () => page.evaluate(() => Reflect.get(window, 'said') as string[]),
		isSilent: () => call('isSilent'),
		finish: () => call('finish')
	};
}

async function turnOn(page: Page) {
	await page.getByRole('contentinfo').getByRole('button', { name: 'Opplesing' }).click();
	await page.getByRole('checkbox', { name: 'Les høyt' }).check();
	await page.getByRole('button', { name: 'Lukk' }).click();
}

test('the new lines of a conversation are read in order, and a choice waits for no voice', async ({
	page,
	web
}) => {
	const voice = await withVoice(page);
	await page.goto(web);
	await turnOn(page);
	await page.reload();
	await beginConversation(page);
	const opening = scenario.scenes[scenario.start.scene];
	await expect.poll(voice.said).toEqual([opening?.heading]);
	await voice.finish();
	await expect.poll(async () => (await voice.said()).length).toBe(2);
	await expect(page.locator('.line.read')).toHaveText(opening?.lines[0]?.text ?? '');
	await page.getByRole('button', { name: 'Les valgene' }).click();
	await expect.poll(async () => (await voice.said()).at(-1)).toBe('Første valg:');
	expect(await violationsOf(page)).toEqual([]);

	const before = (await voice.said()).length;
	await button(page, playthrough.choices[0] ?? '').click();
	await expect(page.locator('.follows .line').first()).toBeFocused();
	await expect.poll(async () => (await voice.said()).length).toBeGreaterThan(before);
	await page.keyboard.press('Escape');
	expect(await voice.isSilent()).toBe(true);
	await page.getByRole('button', { name: 'Les igjen' }).click();
	expect(await voice.isSilent()).toBe(false);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('group', { name: 'Opplesing' })).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('link', { name: 'Medvandrer' }).click();
	await expect.poll(voice.isSilent).toBe(true);
});

test('a card is read when it is asked for, and stopped by the same button', async ({ page, web }) => {
	const voice = await withVoice(page);
	await page.goto(`${web}#/kort/hva-er-dette`);
	await page.getByRole('button', { name: 'Få det lest høyt' }).click();
	expect(await violationsOf(page)).toEqual([]);
	await page.getByRole('checkbox', { name: 'Les høyt' }).check();
	await page.getByRole('button', { name: 'Lukk' }).click();
	expect(await voice.said()).toEqual([]);
	await page.getByRole('button', { name: 'Les høyt: kortet' }).click();
	await expect.poll(voice.said).toEqual([await page.getByRole('heading', { level: 1 }).textContent()]);
	await page.getByRole('button', { name: 'Stopp: kortet' }).click();
	expect(await voice.isSilent()).toBe(true);
});

test('a voice that would send the text away is not used, and the learner is told', async ({ page, web }) => {
	await withVoice(page, false);
	await page.goto(web);
	await page.getByRole('contentinfo').getByRole('button', { name: 'Opplesing' }).click();
	await expect(page.getByRole('dialog', { name: 'Opplesing' })).toContainText('sender det den skal lese');
	await expect(page.getByRole('checkbox', { name: 'Les høyt' })).toBeHidden();
});

test('without any Norwegian voice that is said, with what would help', async ({ page, web }) => {
	await page.goto(web);
	await page.getByRole('contentinfo').getByRole('button', { name: 'Opplesing' }).click();
	const sheet = page.getByRole('dialog', { name: 'Opplesing' });
	await expect(sheet).toContainText('ingen norsk stemme på denne enheten');
	await expect(sheet.getByRole('heading', { name: 'Det som kan hjelpe' })).toBeVisible();
	expect(await violationsOf(page)).toEqual([]);
});

import { test, expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { violationsOf } from './accessible.ts';
import { beingWritten, type Written } from './small-content.ts';

// One server for all of them: to begin one takes longer than a test.
test.describe.configure({ mode: 'serial' });

let written: Written;

test.beforeAll(async () => {
	written = await beingWritten();
});
test.afterAll(async () => written.close());
test.beforeEach(() => writeFileSync(written.file, written.sound));

/** A save, some time after the one before: a watcher takes two within a moment for one, and no author saves that fast. */
async function save(page: Page, from: string | RegExp, to: string): Promise<void> {
	await page.waitForTimeout(500);
	const text = readFileSync(written.file, 'utf8');
	expect(text).toMatch(from);
	writeFileSync(written.file, text.replace(from, to));
}

async function openConversation(page: Page): Promise<void> {
	await page.goto(`${written.address}#/forfatter/en-liten-prat`);
	await expect(page.getByRole('heading', { level: 1, name: 'En liten prat', exact: true })).toBeVisible({
		timeout: 20_000
	});
	await expect(spot(page, 'Ved døra')).toBeVisible({ timeout: 20_000 });
}

const spot = (page: Page, heading: string) =>
	page.getByRole('region', { name: 'Kartet' }).getByRole('button', { name: heading });
const choice = (page: Page, text: string) => page.getByRole('button', { name: text });
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name });

test('the list has every conversation with its findings, also one that can’t be read', async ({ page }) => {
	// From the course's own page, as someone who has it open would write the address.
	await page.goto(written.address);
	await expect(page.getByRole('link', { name: 'En liten prat' })).toBeVisible({ timeout: 20_000 });
	await page.goto(`${written.address}#/forfatter`);
	const row = page.getByRole('row').filter({ hasText: 'en-liten-prat' });
	await expect(row).toContainText('En liten prat', { timeout: 20_000 });
	await expect(row).toContainText(/\d+ merknad/, { timeout: 20_000 });
	await expect(row).not.toContainText('feil');

	await save(page, 'to: trappa', 'to: trapa');
	await expect(row).toContainText('1 feil');
	await save(page, 'scenes:', 'scenes: [');
	await expect(row).toContainText(/\d feil/);
	await row.getByRole('link').click();
	await expect(page).toHaveURL(/#\/forfatter\/en-liten-prat$/);
	await expect(page.getByText('Fila kan ikke spilles slik den står.', { exact: true })).toBeVisible();
});

test('a saved line is seen where it is played, the play under way is kept, and the page is not loaded anew', async ({
	page
}) => {
	await openConversation(page);
	await choice(page, 'Jeg ringer deg i kveld.').click();
	await expect(choice(page, 'Du ringer klokka åtte.')).toBeVisible();
	await page.evaluate(() => document.body.setAttribute('data-seen', ''));

	await save(page, 'Du ringer klokka åtte.', 'Du ringer klokka ni.');
	await expect(choice(page, 'Du ringer klokka ni.')).toBeVisible();
	await expect(page.getByText('Spillingen din står, med ett valg.')).toBeVisible();

	await save(page, 'heading: I trappa', 'heading: I gangen');
	await expect(spot(page, 'I gangen')).toBeVisible();
	await choice(page, 'Du ringer klokka ni.').click();
	await expect(page.getByRole('heading', { name: 'Inn igjen' })).toBeVisible();

	await save(page, 'id: love\n', 'id: lover\n');
	await expect(
		page.getByText('Valg 1 i spillingen kan ikke tas lenger. Spillingen begynner på nytt.')
	).toBeVisible();
	await expect(page.locator('body[data-seen]')).toHaveCount(1);
});

test('a broken file takes neither map nor play away, says what is wrong at its line, and is mended', async ({
	page
}) => {
	await openConversation(page);
	await choice(page, 'Jeg ringer deg i kveld.').click();

	await save(page, 'to: trappa', 'to: trapa');
	await expect(page.getByText('Fila kan ikke spilles slik den står.', { exact: true })).toBeVisible();
	await expect(page.locator('vite-error-overlay')).toHaveCount(0);
	await expect(spot(page, 'Ved døra')).toBeVisible();
	await expect(choice(page, 'Du ringer klokka åtte.')).toBeVisible();

	await page.getByRole('button', { name: 'Se hva som må rettes' }).click();
	await expect(tab(page, /Funn/)).toHaveAttribute('aria-selected', 'true');
	const finding = page.getByRole('listitem').filter({ hasText: 'unknown-scene' });
	await expect(finding).toContainText('Mente du «trappa»?');
	const asked = page.waitForRequest(/__open-in-editor/);
	await page.route('**/__open-in-editor**', (route) => route.fulfill({ body: '' }));
	await finding.getByRole('button').click();
	const line = written.sound.split('\n').findIndex((one) => one.includes('to: trappa')) + 1;
	expect(new URL((await asked).url()).searchParams.get('file')).toMatch(
		new RegExp(`en-liten-prat/scenario\\.yaml:${line}:\\d+$`)
	);
	await expect(page.getByText('Ba editoren åpne')).toBeVisible();

	await save(page, 'to: trapa', 'to: trappa');
	await expect(page.getByText('Fila kan ikke spilles slik den står.', { exact: true })).toHaveCount(0);
	await expect(finding).toHaveCount(0);
	await expect(choice(page, 'Du ringer klokka åtte.')).toBeVisible();
});

test('a save in the moment when the page is still on its way covers nothing', async ({ page, context }) => {
	const learners = await context.newPage();
	await learners.goto(written.address);
	await expect(learners.getByRole('link', { name: 'En liten prat' })).toBeVisible({ timeout: 20_000 });
	const heard: string[] = [];
	await page.routeWebSocket(/./, (socket) => {
		const server = socket.connectToServer();
		socket.onMessage((said) => (String(said).includes('author:at') ? undefined : server.send(said)));
		server.onMessage((said) => {
			heard.push(String(said));
			socket.send(said);
		});
	});
	await page.goto(`${written.address}forfatter.html#/forfatter/en-liten-prat`);
	await expect.poll(() => heard.join()).toContain('connected');
	await save(page, 'to: trappa', 'to: trapa');
	await expect(learners.locator('vite-error-overlay')).toBeVisible();
	await save(page, 'to: trapa', 'to: trappa');
	await expect(learners.getByRole('link', { name: 'En liten prat' })).toBeVisible();
	await expect(learners.locator('vite-error-overlay')).toHaveCount(0);
	expect(heard.join()).not.toMatch(/full-reload|"error"/);
});

test('while an author writes, the course’s page shows a fault at its line, and recovers when it is mended', async ({
	page
}) => {
	await page.goto(written.address);
	await expect(page.getByRole('link', { name: 'En liten prat' })).toBeVisible({ timeout: 20_000 });

	await save(page, 'to: trappa', 'to: trapa');
	const overlay = page.locator('vite-error-overlay');
	await expect(overlay).toContainText('«trapa», som verken er en scene eller en slutt. Mente du «trappa»?');
	await expect(overlay).toContainText(/scenario\.yaml:\d+:\d+/);

	await save(page, 'to: trapa', 'to: trappa');
	await save(page, 'title: En liten prat', 'title: En kort prat');
	await expect(page.getByRole('link', { name: 'En kort prat' })).toBeVisible();
	await expect(overlay).toHaveCount(0);
});

test('a scene that nothing leads to is told of on the map and in the list', async ({ page }) => {
	await openConversation(page);
	await save(page, 'scene: inn-igjen', 'scene: kald-trapp');
	await expect(spot(page, 'Inn igjen')).toHaveAccessibleName(/Nås ikke$/);
	await tab(page, 'Liste').click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Inn igjen' })).toContainText(
		'ingen vei fører hit'
	);
});

test('any scene is begun in with the state and the memory that the author sets, by keyboard alone', async ({
	page
}) => {
	await openConversation(page);
	await spot(page, 'Ved døra').focus();
	await page.keyboard.press('ArrowDown');
	await expect(spot(page, 'I trappa')).toBeFocused();
	await page.keyboard.press('End');
	await expect(spot(page, 'Kald trapp')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(spot(page, 'I trappa')).toBeFocused();
	const before = await spot(page, 'I trappa').boundingBox();
	await page.keyboard.press('-');
	const after = await spot(page, 'I trappa').boundingBox();
	expect(after?.width).toBeLessThan(before?.width ?? 0);

	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Hopp til en scene' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Scene', { exact: true })).toHaveValue('trappa');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Tillit')).toBeFocused();
	await page.keyboard.press('Control+A');
	await page.keyboard.type('2');
	for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel(/Du lovet å ringe/)).toBeFocused();
	if (await page.getByLabel(/Du lovet å ringe/).isChecked()) await page.keyboard.press('Space');
	await expect(page.getByLabel(/Du lovet å ringe/)).not.toBeChecked();
	await page.getByRole('button', { name: 'Spill herfra' }).press('Enter');

	await expect(page.getByText('Ja, ja. Ha det.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Spilling av «En liten prat»' })).toBeFocused();
	await choice(page, 'Du ringer klokka åtte.').press('Enter');
	await expect(page.getByRole('heading', { name: 'Kald trapp' })).toBeVisible();
	await page.getByRole('button', { name: 'Fra start' }).press('Enter');
	await expect(choice(page, 'Jeg ringer deg i kveld.')).toBeVisible();
});

test('the figures and the author’s playthroughs are there, and are counted anew', async ({ page }) => {
	await openConversation(page);
	await tab(page, 'Kart').press('End');
	const routes = page.getByRole('row').filter({ hasText: 'Veier gjennom samtalen' });
	await expect(routes).toContainText('4', { timeout: 20_000 });
	await expect(page.getByRole('row').filter({ hasText: 'alltid det lengste' })).toBeVisible();
	await page.getByRole('button', { name: /^Spill den/ }).click();
	await expect(page.getByRole('heading', { name: 'Inn igjen' })).toBeVisible();

	// As when the server has been away: Vite then loads its pages anew.
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Inn igjen' })).toBeVisible();
	await expect(routes).toContainText('4');

	await save(
		page,
		/^ {8}to:\n.*inn-igjen \}\n.*kald-trapp \}\n/m,
		'        to: inn-igjen\n        when: { fact: lovet }\n'
	);
	await expect(routes).toContainText('3', { timeout: 20_000 });
});

test('a finding opens what it means where it stands, by keyboard, and keeps it open over a save', async ({
	page
}) => {
	await openConversation(page);
	await save(page, 'to: trappa', 'to: trapa');
	await page.getByRole('button', { name: 'Se hva som må rettes' }).click();
	const finding = page.getByRole('listitem').filter({ hasText: 'Valget «love» går til «trapa»' });
	await finding.getByRole('button').focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(finding).toContainText('Den som tar valget, ville trykket uten at noe skjedde.');
	await expect(finding.getByText('to: trapa', { exact: false }).last()).toBeVisible();
	await expect(finding.getByText('to: trappa', { exact: false }).last()).toBeVisible();
	const place = await finding.getByRole('button').textContent();
	await save(page, 'facts:', '# En linje til.\nfacts:');
	await expect(finding.getByRole('button')).not.toHaveText(place ?? '');
	await expect(finding.getByRole('group')).toHaveAttribute('open');
	await expect(finding).toContainText('Den som tar valget, ville trykket uten at noe skjedde.');
});

test('the list has what is wrong with the rest of the content, at its line', async ({ page }) => {
	const course = join(dirname(written.file), '..', 'course.yaml');
	const sound = readFileSync(course, 'utf8');
	await page.goto(`${written.address}#/forfatter`);
	const rest = page.getByRole('region', { name: 'Resten av innholdet' });
	await expect(rest).toBeVisible({ timeout: 20_000 });
	await page.waitForTimeout(500);
	try {
		writeFileSync(course, sound.replace('conversation: en-liten-prat', 'conversation: en-liten-pratt'));
		const finding = rest.getByRole('listitem').filter({ hasText: 'unknown-conversation' });
		await expect(finding).toContainText('Mente du «en-liten-prat»?');
		await expect(finding.getByRole('button')).toHaveText(/course\.yaml:\d+:\d+$/);
		await finding.getByText('Forklaring med eksempel').click();
		for (const [width, colorScheme] of [
			[1024, 'light'],
			[1024, 'dark'],
			[512, 'light']
		] as const) {
			await page.setViewportSize({ width, height: 768 });
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await expectSound(page);
		}
	} finally {
		writeFileSync(course, sound);
	}
});

/** Accessible, and no wider than the screen. */
async function expectSound(page: Page): Promise<void> {
	expect(await violationsOf(page, { rules: { 'target-size': { enabled: true } } })).toEqual([]);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide).toBeLessThanOrEqual(0);
}

for (const [width, height, name, schemes] of [
	[1024, 768, 'a small screen, light and dark', ['light', 'dark']],
	[512, 384, 'a small screen at 200 %', ['light']]
] as const) {
	test(`every part is accessible on ${name}, and needs no sideways scrolling`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await openConversation(page);
		await save(page, 'to: trappa', 'to: trapa');
		await expect(page.getByText('Fila kan ikke spilles slik den står.', { exact: true })).toBeVisible();
		await page.getByRole('button', { name: 'Hopp til en scene' }).click();
		await page.getByText('Det som er husket (').click();
		for (const colorScheme of schemes) {
			await page.emulateMedia({ colorScheme });
			for (const part of ['Kart', 'Liste', /Funn/, 'Tall og veier']) {
				await tab(page, part).click();
				if (part instanceof RegExp)
					await page
						.locator('li.error details')
						.first()
						.evaluate((one) => one.setAttribute('open', ''));
				await expectSound(page);
			}
		}
	});
}

test('no build and no package has the author’s page', () => {
	const signs = ['forfatter.html', 'Forfatterbordet', 'author:walked', 'open-in-editor'];
	const texts = (files: Iterable<[string, Uint8Array]>) =>
		[...files].map(([path, bytes]) => path + Buffer.from(bytes).toString('latin1'));
	const read = (folder: string) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }): [string, Uint8Array] => [name, readFileSync(join(parentPath, name))]);
	const built = read('dist');
	const packed = built.flatMap(([name, bytes]) =>
		name.endsWith('.zip') ? Object.entries(unzipSync(bytes)) : []
	);
	expect(built.length).toBeGreaterThan(20);
	expect(packed.length).toBeGreaterThan(50);
	for (const text of texts([...built, ...packed])) {
		for (const sign of signs) expect(text.includes(sign), `${text.slice(0, 80)} has ${sign}`).toBe(false);
	}
});

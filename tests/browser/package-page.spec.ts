import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Settings } from '#course/settings.ts';
import { courseFolder } from '#tools/build/build.ts';
import { courseOf, withCourse } from '#tools/package/course-files.ts';
import { packageContents } from '#tools/package/contents.ts';
import type { Files } from '#tools/package/files.ts';
import { readFolder, writeFolder } from '#tools/package/folder.ts';
import { made } from '#tools/package/made.ts';
import { controlDocuments } from '#tools/package/packages.ts';
import { withSettings } from '#tools/package/settings.ts';
import { zip } from '#tools/package/zip.ts';
import { violationsOf } from './accessible.ts';
import { coursePath } from './served.ts';
import { expect, test } from './course.ts';

const released = (kind: string) => readFileSync(join('dist', 'packages', `medvandrer-${kind}.zip`));

const refuse = (faults: readonly string[]): never => {
	throw new Error(faults.join(' '));
};

/** Presses the button and gives the zip that the browser was handed. */
async function madeOn(page: Page): Promise<{ name: string; bytes: Buffer }> {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Lag pakken' }).click();
	const download = await coming;
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test.describe('from where the course is served', () => {
	test.beforeEach(async ({ page, web }) => {
		await page.goto(`${web}#/pakke`);
	});

	for (const { kind, name } of [
		{ kind: 'scorm12', name: /^SCORM 1\.2/ },
		{ kind: 'scorm2004-3', name: /^SCORM 2004, 3/ },
		{ kind: 'cmi5', name: /^cmi5/ },
		{ kind: 'web', name: /^Nettsider/ }
	]) {
		test(`${kind} is, byte for byte, what the command makes`, async ({ page }) => {
			await page.getByRole('radio', { name }).check();
			const { name: file, bytes } = await madeOn(page);
			expect(file).toBe(`medvandrer-${kind}.zip`);
			expect(Buffer.compare(bytes, released(kind))).toBe(0);
			await expect(page.getByRole('link', { name: `Last ned ${file}` })).toBeVisible();
		});
	}

	test('a setting that can’t stand is told where it is, and nothing is made', async ({ page }) => {
		await page.getByLabel('Telefonen til lederen').fill('ring meg');
		await page.getByRole('button', { name: 'Lag pakken' }).click();
		const leader = page.getByLabel('Lederen de ansatte sier fra til');
		await expect(leader).toBeFocused();
		await expect(leader).toHaveAccessibleDescription(/Skriv navnet på lederen/);
		await expect(page.getByLabel('Telefonen til lederen')).toHaveAccessibleDescription(
			/bare tall og mellomrom/
		);
		await expect(page.getByRole('link', { name: /^Last ned medvandrer/ })).toBeHidden();
	});

	test('what was made is no longer offered when the form says something else', async ({ page }) => {
		await madeOn(page);
		const link = page.getByRole('link', { name: /^Last ned medvandrer-scorm12/ });
		await expect(link).toBeVisible();
		await page.getByLabel('Navn', { exact: true }).fill('Kaféen');
		await expect(link).toBeHidden();
	});

	test('settings that were downloaded fill the form again', async ({ page }) => {
		await page.getByLabel('Navn', { exact: true }).fill('Kafé & verksted');
		await page.getByLabel('Når noen kommer ruset').fill('Kom tilbake i morgen.');
		const coming = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Last ned innstillingene' }).click();
		const file = await (await coming).path();
		await page.reload();
		await expect(page.getByLabel('Når noen kommer ruset')).toHaveValue('');
		await page.getByLabel('Hent innstillinger fra en fil').setInputFiles(file);
		await expect(page.getByText('Innstillingene fra fila er fylt inn.')).toBeVisible();
		await expect(page.getByLabel('Navn', { exact: true })).toHaveValue('Kafé & verksted');
		await expect(page.getByLabel('Når noen kommer ruset')).toHaveValue('Kom tilbake i morgen.');
	});

	test('a file that holds no settings leaves the form as it was', async ({ page }) => {
		await page.getByLabel('Hent innstillinger fra en fil').setInputFiles('package.json');
		await expect(page.getByText('Fila er ikke en fil med innstillinger.')).toBeVisible();
		await expect(page.getByLabel('Navn', { exact: true })).not.toHaveValue('');
	});

	test('a file that is missing where the course lies is named', async ({ page, faults }) => {
		await page.route('**/data/cards.js', (route) => route.fulfill({ status: 404 }));
		await page.getByRole('button', { name: 'Lag pakken' }).click();
		await expect(page.getByText('Fila «data/cards.js» mangler i kurset.')).toBeVisible();
		expect(faults.splice(0).join()).toContain('404');
	});

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`the page is accessible in ${colorScheme}, also with something wrong`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.getByRole('button', { name: 'Legg til et nummer' }).click();
			await page.getByLabel('Hvem som svarer').fill('Legevakta');
			await page.getByRole('button', { name: 'Lag pakken' }).click();
			await expect(page.getByLabel('Telefonnummer')).toBeFocused();
			expect(await violationsOf(page)).toEqual([]);
		});
	}

	test('needs no sideways scrolling at 320 pixels', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await expect(page.getByRole('heading', { name: 'Lag pakken' })).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
});

test('the way to the page stands in the web package, and its script comes only there', async ({
	page,
	web
}) => {
	const scripts: string[] = [];
	page.on('request', (request) => scripts.push(request.url()));
	await page.goto(`${web}#/om`);
	await expect(page.getByRole('heading', { name: 'Om kurset', exact: true })).toBeVisible();
	expect(scripts.filter((url) => url.includes('/later/making.'))).toEqual([]);
	await page.getByRole('link', { name: 'Lag pakken' }).click();
	await expect(page.getByRole('button', { name: 'Lag pakken' })).toBeVisible();
	expect(scripts.filter((url) => url.includes('/later/making.'))).toHaveLength(1);
});

test('a package for an LMS has neither the way to the page nor the page', async ({ page, lms }) => {
	await page.goto(`${lms.origin}${coursePath('scorm12')}index.html#/om`);
	// Opened by itself it looks for its LMS for a while.
	const heading = page.getByRole('heading', { name: 'Om kurset', exact: true });
	await expect(heading).toBeVisible({ timeout: 15_000 });
	await expect(page.getByRole('link', { name: 'Lag pakken' })).toHaveCount(0);
	await page.goto(`${lms.origin}${coursePath('scorm12')}index.html#/pakke`);
	await expect(page.getByText('Pakker lages fra nettpakken av hele kurset.')).toBeVisible({
		timeout: 15_000
	});
	await expect(page.getByRole('button', { name: 'Lag pakken' })).toHaveCount(0);
});

test.describe('from a file, where a page can fetch nothing', () => {
	const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle r="4"/></svg>';
	const parts = [
		{ id: 'forst', title: 'Først', steps: [{ conversation: 'bare-en-kaffe' }] },
		{ id: 'siden', title: 'Siden', steps: [{ card: 'rollen', after: ['bare-en-kaffe'] }] }
	];
	let folder = '';
	let release: Files = new Map();

	const picked = async (page: Page, files: Files) => {
		const path = join(folder, `release-${test.info().testId}.zip`);
		writeFileSync(path, zip(files));
		await page.getByLabel('Nettpakken som zip-fil').setInputFiles(path);
	};

	// A release of a course in two parts, unpacked as an administrator would.
	test.beforeAll(() => {
		const course = readFolder(courseFolder);
		const data = courseOf(course);
		release = packageContents(
			withCourse(course, { ...data, course: { ...data.course, parts } }),
			'web',
			new Map()
		);
		folder = mkdtempSync(join(tmpdir(), 'medvandrer-'));
		writeFolder(join(folder, 'opened'), release);
	});
	test.beforeEach(({ page }) =>
		page.goto(`${pathToFileURL(join(folder, 'opened', 'index.html')).href}#/pakke`)
	);
	test.afterAll(() => rmSync(folder, { recursive: true }));

	test('a package with own settings is, byte for byte, the release with these put in', async ({ page }) => {
		const { course } = courseOf(release);
		const settings: Settings = {
			organisation: {
				name: 'Kafé & verksted',
				logo: 'logo.svg',
				leader: { name: 'Kari Nordmann', phone: '12 34 56 78' },
				concerns: 'Si det til Kari samme dag.',
				rules: { intoxication: 'Kom tilbake i morgen.', 'home-visits': 'Vi går to sammen.' },
				naloxone: null,
				supervisionAddress: 'https://kurs.example.no/medvandrer/'
			},
			help: {
				checked: '2026-10-01',
				numbers: course.help.numbers,
				local: [{ name: 'Legevakta', number: '55 56 87 00', text: 'Ring når det haster her i byen.' }]
			},
			switches: course.switches,
			lms: course.lms
		};
		const set = withSettings(release, { settings, logo: Buffer.from(logo) });

		await picked(page, release);
		await page.getByLabel('Navn', { exact: true }).fill('Kafé & verksted');
		await page
			.getByLabel('Logo')
			.setInputFiles({ name: 'Vår logo.SVG', mimeType: 'image/svg+xml', buffer: Buffer.from(logo) });
		await page.getByLabel('Lederen de ansatte sier fra til').fill('Kari Nordmann');
		await page.getByLabel('Telefonen til lederen').fill('12 34 56 78');
		await page.getByLabel('Hva en gjør når en er bekymret').fill('Si det til Kari samme dag.');
		await page.getByLabel('Når noen kommer ruset').fill('Kom tilbake i morgen.');
		await page.getByLabel('Besøk hjemme hos deltakere').fill('Vi går to sammen.');
		await page.getByLabel('Adressen til nettpakken').fill('https://kurs.example.no/medvandrer/');
		await page.getByLabel('Datoen alle numrene').fill('2026-10-01');
		await page.getByRole('button', { name: 'Legg til et nummer' }).click();
		await page.getByLabel('Hvem som svarer').fill('Legevakta');
		await page.getByLabel('Telefonnummer').fill('55 56 87 00');
		await page.getByLabel('Når en ringer dit').fill('Ring når det haster her i byen.');

		for (const { kind, name } of [
			{ kind: 'scorm12', name: /^SCORM 1\.2/ },
			{ kind: 'scorm2004-4', name: /^SCORM 2004, 4/ },
			{ kind: 'web', name: /^Nettsider/ }
		] as const) {
			await page.getByRole('radio', { name }).check();
			for (const part of [undefined, 'siden']) {
				await page.getByRole('radio', { name: part ? 'Bare «Siden»' : 'Hele kurset' }).check();
				const { name: file, bytes } = await madeOn(page);
				const same = made(set, { kind, part, controlDocuments: controlDocuments(kind) }, refuse);
				expect(file).toBe(same.name);
				expect({ file, same: Buffer.compare(bytes, same.bytes) }).toEqual({ file, same: 0 });
			}
		}
	});

	test('a part that was made opens with the settings in it, and offers no package of its own', async ({
		page
	}) => {
		await picked(page, release);
		await page
			.getByLabel('Logo')
			.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(logo) });
		await page.getByLabel('Navn', { exact: true }).fill('Kafé & verksted');
		await page.getByLabel('Lederen de ansatte sier fra til').fill('Kari Nordmann');
		await page.getByLabel('Besøk hjemme hos deltakere').fill('Vi går to sammen.');
		await page.getByRole('radio', { name: 'Ja', exact: true }).check();
		await page.getByRole('radio', { name: 'Bare «Først»' }).check();
		await page.getByRole('radio', { name: /^Nettsider/ }).check();
		const { bytes } = await madeOn(page);
		const opened = join(folder, 'made');
		writeFolder(opened, new Map(Object.entries(unzipSync(bytes))));

		await page.goto(`${pathToFileURL(join(opened, 'index.html')).href}#/om`);
		const picture = page.getByRole('img', { name: 'Kafé & verksted' });
		await expect(picture).toBeVisible();
		expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
		await expect(page.getByRole('link', { name: 'Lag pakken' })).toHaveCount(0);
		await page.getByRole('button', { name: 'Hjelp nå' }).click();
		const help = page.getByRole('dialog', { name: 'Hjelp nå' });
		await expect(help.getByText('Kari Nordmann')).toBeVisible();
		await expect(help.getByText('Dere har nalokson nesespray.')).toBeVisible();
		await help.getByText('Husreglene').click();
		await expect(help.getByText('Vi går to sammen.')).toBeVisible();
		expect(await violationsOf(page)).toEqual([]);
	});

	test('nothing is made before the web package is picked, and another file is refused', async ({ page }) => {
		const button = page.getByRole('button', { name: 'Lag pakken' });
		await expect(button).toBeDisabled();
		await page
			.getByLabel('Nettpakken som zip-fil')
			.setInputFiles(join('dist/packages/medvandrer-scorm12.zip'));
		await expect(page.getByText('Fila er ikke nettpakken av hele kurset.')).toBeVisible();
		await expect(button).toBeDisabled();
		await picked(page, release);
		await expect(page.getByText('Nettpakken er lest.')).toBeVisible();
		await expect(button).toBeEnabled();
	});

	test('a web package that has lost a file is refused by the name of it', async ({ page }) => {
		await picked(page, new Map([...release].filter(([path]) => path !== 'data/cards.js')));
		await expect(page.getByText('Fila «data/cards.js» mangler i kurset.')).toBeVisible();
	});

	test('a picture that could hold a script is refused', async ({ page }) => {
		const unsafe = logo.replace('<circle', '<script>alert(1)</script><circle');
		await page
			.getByLabel('Logo')
			.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(unsafe) });
		await expect(page.getByText('SVG-fila inneholder kode')).toBeVisible();
	});
});

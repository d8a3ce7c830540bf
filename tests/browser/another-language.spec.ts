import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { buildCourse } from '#tools/build/build.ts';
import { readContent } from '#tools/data/content.ts';
import { readFolder } from '#tools/package/folder.ts';
import { pseudo, pseudoContent } from '../language/pseudo.ts';
import { routed } from './routed.ts';

test.skip(process.env['CAMPAIGNS'] !== 'full', 'A build of its own, for CAMPAIGNS=full.');

/** What stands outside the brackets with good reason. */
const explained = [
	// The browser's own, for a language that it writes as English: lists, dates.
	/\b(?:and|or|January|February|March|April|May|June|July|August|September|October|November|December|\w+day)\b/g,
	// The organisation writes its own name; the guide's items and the group's scenes go by their ids.
	/Organisasjonen din/g,
	/\b[GH]\d+\.\w+/g,
	/\b[A-ZÆØÅ]{2,12}-\d{1,2}\b/g,
	// The names of the standards.
	/SCORM|cmi5/g,
	// CHIME is the English word for the five.
	/\b(?:connectedness|hope|identity|meaning|empowerment|CHIME)\b/gi
];

/** The texts, labels and titles on the page that aren't in brackets. */
async function unbracketed(page: Page): Promise<string[]> {
	const texts = await page.evaluate(() => {
		const met = [document.title];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const { parentElement, textContent } = walker.currentNode;
			if (parentElement && !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(parentElement.tagName))
				met.push(textContent ?? '');
		}
		for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
			for (const element of document.querySelectorAll(`[${name}]`))
				met.push(element.getAttribute(name) ?? '');
		return met;
	});
	const bare = (text: string) =>
		explained.reduce((left, form) => left.replaceAll(form, ''), text.replaceAll(/⟦[^⟧]*⟧/g, ''));
	return texts.filter((text) => /\p{L}{2,}/u.test(bare(text))).map((text) => text.trim());
}

test('every page of a course in another language is in that language', async ({ page }) => {
	test.setTimeout(120_000);
	const folder = mkdtempSync(join(tmpdir(), 'medvandrer-pseudo-'));
	const content = join(folder, 'content');
	pseudoContent(content);
	buildCourse(join(folder, 'course'), content, pseudo);
	const address = 'http://course.test/';
	await routed(page, address, readFolder(join(folder, 'course')));
	const left = new Set<string>();
	const look = async (where: string) => {
		await page.waitForLoadState('networkidle');
		for (const text of await unbracketed(page)) left.add(`${where}: ${text}`);
	};

	await page.goto(address);
	await expect(page.locator('html')).toHaveAttribute('lang', pseudo);
	const { cards, reflections, conversations } = readContent('scenarios');
	const routes = [
		'',
		'om',
		...['personvern', 'ikke-gjort', 'kilder', 'tilgjengelighet', 'ord', 'utgaver'].map(
			(section) => `om/${section}`
		),
		'trygghet',
		'avslutning',
		'notater',
		'mitt-ark',
		'pakke',
		'finnes-ikke',
		...cards.map(({ head }) => `kort/${head.id}`),
		...reflections.map(({ id }) => `refleksjon/${id}`),
		...conversations.flatMap(({ scenario }) =>
			scenario ? [`samtale/${scenario.id}`, `samtale/${scenario.id}/tekst`] : []
		)
	];
	for (const route of routes) {
		await page.goto(`${address}#/${route}`);
		await page.locator('h1').first().waitFor();
		await look(route);
	}

	await page.goto(`${address}#/samtale/bare-en-kaffe`);
	await page.locator('.prebrief .actions .button').first().click();
	const choices = page.locator('.choices button');
	await choices.first().waitFor();
	for (let decision = 0; decision < 20 && (await choices.count()) > 0; decision++)
		await choices.first().click();
	await look('the end of a conversation');
	const onwards = page.locator('main button:visible');
	for (let step = 0; step < 12 && (await onwards.count()) > 0; step++) {
		await onwards.last().click();
		await look('the debrief');
	}
	rmSync(folder, { recursive: true });
	expect([...left]).toEqual([]);
});

/**
 * The pictures in the README. They are taken anew with `TOUR=1 npm test -- tour`; otherwise this only sees to
 * it that each picture that is cited exists.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serverOf } from '#tools/serve.ts';
import {
	beginConversation,
	choose,
	expect,
	goThroughDebrief,
	playthrough,
	straying,
	test
} from './course.ts';

const folder = 'tests/browser/tour';
const retake = process.env['TOUR'] !== undefined;

test('every picture that the README shows is there', () => {
	const pictures = [
		...readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]+\]\((tests\/browser\/tour\/[\w-]+\.png)\)/g)
	];
	expect(pictures.length).toBeGreaterThanOrEqual(5);
	for (const [, path] of pictures) expect(existsSync(path ?? ''), path).toBe(true);
});

if (retake) {
	test('the pictures are taken', async ({ page, web }) => {
		mkdirSync(folder, { recursive: true });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 1100, height: 760 });
		await page.goto(web);
		await page.getByRole('link', { name: 'Bare en kaffe' }).waitFor();
		await page.screenshot({ path: `${folder}/front-page.png` });
		await page.setViewportSize({ width: 390, height: 780 });
		await beginConversation(page);
		await choose(page, playthrough.choices.slice(0, 3));
		await page.getByRole('list', { name: 'Hva sier eller gjør du?' }).scrollIntoViewIfNeeded();
		await page.waitForTimeout(400);
		await page.screenshot({ path: `${folder}/conversation.png` });
		await choose(page, playthrough.choices.slice(3));
		await page.setViewportSize({ width: 1100, height: 900 });
		await page.getByRole('button', { name: 'Gå videre til ettertanken' }).click();
		await page.getByRole('button', { name: 'Gå videre' }).click();
		await page.getByRole('button', { name: 'Vis hva som trakk' }).click();
		await page.waitForTimeout(400);
		await page.screenshot({ path: `${folder}/debrief.png` });
	});

	test('the picture of the two walkers is taken', async ({ page, web }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 1100, height: 860 });
		await page.goto(web);
		await beginConversation(page);
		await choose(page, straying.choices);
		await goThroughDebrief(page);
		await page.screenshot({ path: `${folder}/two-walkers.png` });
	});

	test('the picture of the embedded LMS is taken', async ({ page, faults }) => {
		const server = serverOf({ '/': 'dist/shell' });
		await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 1100, height: 760 });
		await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		const course = page.frameLocator('iframe');
		await beginConversation(course);
		await choose(course, playthrough.choices.slice(0, 4));
		await page.getByRole('button', { name: 'Hva LMS-et har fått' }).click();
		await page.waitForTimeout(1200);
		await page.screenshot({ path: `${folder}/embedded-lms.png` });
		server.close();
		// This page has an origin of its own, which the course's tests would take for another's.
		faults.length = 0;
	});
}

/** A learner in a SCORM LMS on the page: what a visit is begun and left with, and the course in it. */
import type { FrameLocator, Page } from '@playwright/test';
import type { ScormKind } from '#tools/package/kind.ts';
import type { Served } from './served.ts';

/** An LMS on the page, with a learner who has this package to take. */
export async function enrol(
	page: Page,
	{ origin }: Served,
	kind: ScormKind,
	extent: 'whole' | 'one' = 'one'
): Promise<void> {
	// The player asks for its package by the address of the page that it is in.
	await page.route('**/player.html', (route) =>
		route.continue({ url: `${origin}/player.html?kind=${kind}&extent=${extent}` })
	);
	await page.goto(`${origin}/lms.html`);
	await page.evaluate(
		(profile) => window.openLms(profile),
		kind === 'scorm12' ? ('spec12' as const) : ('spec2004' as const)
	);
}

export const launch = (page: Page) => page.evaluate(() => window.launch());
export const leave = (page: Page) => page.evaluate(() => window.leave());
/** The course, inside the frame of the LMS's player. */
export const course = (page: Page): FrameLocator => page.frameLocator('iframe').frameLocator('iframe');

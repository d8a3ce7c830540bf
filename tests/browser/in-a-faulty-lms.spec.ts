import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { profiles } from '../../src/shell/faults/profiles.ts';
import { expect, test } from './course.ts';

interface Expected {
	notice?: string;
	then?: string;
	again?: string;
	status?: string;
	state?: 'whole' | 'cut' | 'absent';
	exit?: string;
}
const expected = parse(readFileSync('tests/browser/in-a-faulty-lms.yaml', 'utf8')) as Record<
	string,
	Expected
>;
const saved = 'Fremdriften er lagret i læringsplattformen.';
const states = { whole: /^m1~n\.\d+~c\.bare-en-kaffe~k\.[0-9a-f]{8}$/, cut: /^m1~.{17}$/, absent: /^$/ };

for (const profile of profiles) {
	const {
		notice,
		then,
		again,
		status = 'completed',
		state = 'whole',
		exit = 'suspend'
	} = expected[profile.id] ?? {};
	test(`${profile.id}: the learner is told how it stands, and the record is as true as it can be`, async ({
		page,
		lms,
		faults
	}) => {
		expect(Object.keys(expected)).toEqual(profiles.map(({ id }) => id));
		const edition = profile.id === 'moodle-2004' ? 'spec2004' : 'spec12';
		const kind = edition === 'spec12' ? 'scorm12' : 'scorm2004-3';
		const elsewhere = profile.id === 'foreign-parent' ? lms.origin.replace('127.0.0.1', 'localhost') : '';
		const player = `${elsewhere || lms.origin}/player.html?kind=${kind}&extent=one&origin=${lms.origin}`;
		await page.route('**/player.html', (route) => route.continue({ url: player }));
		const dialogs: string[] = [];
		page.on('dialog', (dialog) => {
			dialogs.push(dialog.message());
			void dialog.dismiss();
		});
		const course = page.frameLocator('iframe').frameLocator('iframe');

		// Where the LMS itself keeps the page waiting, its time has to be that of the page.
		const isHurried = profile.id !== 'slow';
		if (isHurried) await page.clock.install();

		await page.goto(`${lms.origin}/lms.html`);
		await page.evaluate(([name, id]) => window.openLms(name, id), [edition, profile.id] as const);
		await page.evaluate((origin) => window.launch(origin), elsewhere);
		await course.getByRole('link', { name: 'Les som tekst i stedet' }).click();
		await course.getByRole('button', { name: 'Fullfør' }).click();
		// A choice is saved a second after it is made, and what was not saved is tried again after two, and four.
		if (isHurried) await page.clock.runFor(1_000);
		if (notice !== undefined) await expect(course.getByRole('status').first()).toHaveText(notice);
		if (notice === undefined || then !== undefined) {
			if (then !== undefined) await page.clock.runFor(4_000);
			await expect(course.getByRole('contentinfo')).toContainText(then ?? saved);
			await expect(course.getByRole('status').first()).toHaveText('');
		}
		await page.evaluate(() => window.leave());
		const stored = await page.evaluate(() => {
			const { edition: names } = window.lms;
			return [names.status, names.state, names.exit].map((element) => window.lms.stored(element));
		});
		expect([stored[0], stored[2]]).toEqual([status, exit]);
		expect(stored[1]).toMatch(states[state]);

		if (again !== undefined) {
			await page.evaluate(() => window.launch());
			await expect(course.getByRole('status').first()).toHaveText(again);
		}
		expect(dialogs).toEqual([]);
		// The other site is part of the profile, and nothing else may be asked of it.
		if (elsewhere !== '')
			expect(faults.splice(0)).toEqual([`asks ${player.replace(lms.origin, elsewhere).split('?')[0]}`]);
	});
}

for (const width of [650, 367]) {
	test(`R26 the course fits a frame of ${width} by 666`, async ({ page, one }) => {
		await page.setViewportSize({ width, height: 666 });
		await page.goto(one);
		await expect(page.getByRole('link', { name: 'Bare en kaffe' })).toBeVisible();
		await page.getByRole('link', { name: 'Les som tekst i stedet' }).click();
		await expect(page.getByRole('button', { name: 'Fullfør' })).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	});
}

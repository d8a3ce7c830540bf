import { test, expect } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { beingWritten } from './small-content.ts';

test('while an author writes, the page shows a fault at its line, and recovers when it is mended', async ({
	page
}) => {
	const written = await beingWritten();
	const { address, file, sound } = written;
	try {
		await page.goto(address);
		const link = page.getByRole('link', { name: 'En liten prat' });
		await expect(link).toBeVisible({ timeout: 20_000 });

		writeFileSync(file, sound.replace('to: trappa', 'to: trapa'));
		const overlay = page.locator('vite-error-overlay');
		await expect(overlay).toContainText('«trapa», som verken er en scene eller en slutt. Mente du «trappa»?');
		await expect(overlay).toContainText(/scenario\.yaml:\d+:\d+/);

		// A watcher takes two saves within a moment for one, and no author saves that fast.
		await page.waitForTimeout(500);
		writeFileSync(file, sound.replace('title: En liten prat', 'title: En kort prat'));
		await expect(page.getByRole('link', { name: 'En kort prat' })).toBeVisible();
		await expect(overlay).toHaveCount(0);
	} finally {
		await written.close();
	}
});

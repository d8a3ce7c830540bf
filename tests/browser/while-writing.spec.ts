import { test, expect } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';

/** A content folder of one small conversation, which this test may break. */
function contentFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'medvandrer-content-'));
	cpSync('scenarios/guide', join(folder, 'guide'), { recursive: true });
	cpSync('tests/content/en-liten-prat', join(folder, 'en-liten-prat'), { recursive: true });
	const course = readFileSync('scenarios/course.yaml', 'utf8');
	writeFileSync(
		join(folder, 'course.yaml'),
		course.replace(
			/^parts:\n(?:(?: .*)?\n)*/m,
			'parts:\n  - id: en\n    title: Én\n    steps:\n      - conversation: en-liten-prat\n\n'
		)
	);
	return folder;
}

test('while an author writes, the page shows a fault at its line, and recovers when it is mended', async ({
	page
}) => {
	const folder = contentFolder();
	process.env['MEDVANDRER_CONTENT'] = folder;
	const server: ViteDevServer = await createServer({
		logLevel: 'silent',
		server: { port: 0, host: '127.0.0.1' }
	});
	try {
		await server.listen();
		await page.goto(server.resolvedUrls?.local[0] ?? '');
		const link = page.getByRole('link', { name: 'En liten prat' });
		await expect(link).toBeVisible({ timeout: 20_000 });

		const file = join(folder, 'en-liten-prat', 'scenario.yaml');
		const sound = readFileSync(file, 'utf8');
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
		await server.close();
		delete process.env['MEDVANDRER_CONTENT'];
	}
});

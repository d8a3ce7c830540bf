/** Files answered at an address in the place of what the server has there: a course made for one test alone. */
import type { Page } from '@playwright/test';
import type { Files } from '#tools/package/files.ts';

/** Answer every request under the address, which ends with a slash, from these files. */
export async function routed(page: Page, address: string, files: Files): Promise<void> {
	await page.route(`${address}**`, (route) => {
		const path =
			new URL(route.request().url()).pathname.slice(new URL(address).pathname.length) || 'index.html';
		const body = files.get(path);
		if (!body) return route.fulfill({ status: 404 });
		const contentType = path.endsWith('.html') ? 'text/html' : 'text/javascript';
		return route.fulfill({ body: Buffer.from(body), contentType: `${contentType}; charset=utf-8` });
	});
}

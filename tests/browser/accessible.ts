/**
 * What axe finds wrong on a page and in its frames. It is run in the page as that stands: axe's own builder for
 * Playwright opens a page more each time, to put together what the frames answered, and has every element that is as it
 * should be described too. Both took more time than the rules themselves, and neither finds more.
 */
import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

interface Asked {
	/** Rules asked besides axe's own choice, or left out of it. */
	readonly rules?: NonNullable<RunOptions['rules']>;
	/** Where to look, when it isn't the whole page. */
	readonly within?: string;
}

/** Each rule that is broken, with the elements that break it. */
export async function violationsOf(page: Page, asked: Asked = {}): Promise<string[][]> {
	for (const frame of page.frames()) {
		if (await frame.evaluate(() => 'axe' in window)) continue;
		await frame.evaluate(axe.source);
		// A frame answers the one around it, wherever either comes from.
		await frame.evaluate(() => window.axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] }));
	}
	return page.evaluate(async ({ within, rules = {} }) => {
		const { violations } = await window.axe.run(within ?? document, { rules, resultTypes: ['violations'] });
		return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
	}, asked);
}

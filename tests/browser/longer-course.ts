/** The built course with more steps than one, in two parts, so that there is a way to go and something to wait for. */
import { test as base } from './course.ts';
import type { Course } from '#course/format.ts';
import { inParts } from './in-parts.ts';
import { routed } from './routed.ts';

const parts: Course['parts'] = [
	{
		id: 'forst',
		title: 'Det første',
		steps: [
			{ card: 'hva-er-dette', optional: true },
			{ conversation: 'bare-en-kaffe' },
			{ reflection: 'etter-det-forste-motet', after: ['bare-en-kaffe'], optional: true }
		]
	},
	{
		id: 'sa',
		title: 'Det neste',
		steps: [{ page: 'trygghet' }, { page: 'avslutning', after: ['bare-en-kaffe'] }]
	}
];

/** `longer` is the address of that course. */
export const test = base.extend<{ longer: string }>({
	longer: async ({ page, lms }, use) => {
		const address = `${lms.origin}/longer/`;
		await routed(page, address, inParts(parts));
		await use(`${address}index.html`);
	}
});

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';
import { textOf, type Files } from '#tools/package/files.ts';
import { servedRecordStore, type ServedRecordStore } from '../lms/served-record-store.ts';
import {
	beginConversation,
	choiceById,
	choose,
	expect,
	goThroughDebrief,
	playthrough,
	stop,
	test as base
} from './course.ts';
import { oneConversation } from './one-conversation.ts';

const half = playthrough.choices.slice(0, 5);
const rest = playthrough.choices.slice(5);

/** Beside the course another origin is asked, so what no other page may do is told here instead. */
const test = base.extend<{ lrs: ServedRecordStore; address: string; asked: Set<string> }>({
	lrs: async ({}, use) => {
		const served = await servedRecordStore();
		await use(served);
		served.close();
	},
	address: async ({ lrs }, use) => {
		const files = reaching(oneConversation('cmi5'), lrs.store.origin);
		// A server of its own: to a course that is answered by the test itself, this machine is out of bounds.
		const server = createServer((request, response) => {
			const path = new URL(request.url ?? '/', 'http://lms').pathname.slice(1);
			response.writeHead(files.has(path) ? 200 : 404, {
				'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8'
			});
			response.end(files.get(path));
		});
		await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
		await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`);
		server.close();
	},
	asked: async ({ page }, use) => {
		const asked = new Set<string>();
		page.on('request', (request) => asked.add(new URL(request.url()).origin));
		await use(asked);
	}
});

/** The shipped policy lets the course reach https alone, and a record store on this machine has no certificate. */
function reaching(files: Files, origin: string): Files {
	const page = textOf(files, 'index.html') ?? '';
	expect(page).toContain("connect-src 'self' https:;");
	return new Map(files).set(
		'index.html',
		new TextEncoder().encode(page.replace(' https:;', ` https: ${origin};`))
	);
}

test('the cmi5 package resumes after a reload, is completed once, and says terminated last', async ({
	page,
	lrs: { store },
	address,
	asked,
	faults
}) => {
	await page.goto(address + store.launch());
	await beginConversation(page);
	expect(store.verbs).toEqual(['initialized']);
	await choose(page, half);
	const last = choiceById(half.at(-1) ?? '').text;
	await expect(page.getByText(last)).toBeVisible();
	expect(new URL(page.url()).search).toContain('registration=');

	await page.keyboard.press('F5');
	await page.reload();
	await page.getByRole('button', { name: 'Fortsett samtalen' }).click();
	await expect(page.getByText(last)).toBeVisible();
	await choose(page, rest);
	await goThroughDebrief(page);
	await expect.poll(() => store.verbs).toEqual(['initialized', 'completed']);
	await expect.poll(() => store.document).toMatchObject({ completed: true });
	await page.goto('about:blank');
	await expect.poll(() => store.verbs).toEqual(['initialized', 'completed', 'terminated']);

	await page.goto(address + store.launch());
	await expect(stop(page).getByText('Fullført')).toBeVisible();
	await page.goto('about:blank');
	await expect.poll(() => store.verbs.slice(3)).toEqual(['initialized', 'terminated']);
	expect(store.refusals).toEqual([]);
	expect([...asked].filter((origin) => origin !== 'null').toSorted()).toEqual(
		[new URL(address).origin, store.origin].toSorted()
	);
	// A first visit has neither preferences nor state, and a browser writes that down; nothing else went wrong.
	const expected = [
		`asks ${store.origin}`,
		`asks ${new URL(address).origin}`,
		`404 ${store.origin}/xapi/`,
		'logs Failed to load resource'
	];
	expect(faults.splice(0).filter((fault) => !expected.some((one) => fault.startsWith(one)))).toEqual([]);
});

test('what is said about privacy is true of a course that reports to a record store', async ({
	page,
	lrs: { store },
	address,
	faults
}) => {
	await page.goto(`${address}${store.launch()}#/om/personvern`);
	await expect(
		page.getByText('I hver melding står navnet eller nummeret plattformen kjenner deg igjen på')
	).toBeVisible();
	faults.splice(0);
});

test('the packed zip reaches for https and nothing else', ({}) => {
	const files = new Map(Object.entries(unzipSync(readFileSync('dist/packages/medvandrer-cmi5.zip'))));
	expect(/connect-src [^;]*;/.exec(textOf(files, 'index.html') ?? '')?.[0]).toBe(
		"connect-src 'self' https:;"
	);
	expect([...files.keys()][0]).toBe('cmi5.xml');
});

/**
 * An LMS behind a server, as most are: its API asks the server and waits for the answer, so what it has been given
 * outlives the page, however that goes. Only the latest visit is answered; a page that is on its way out when the
 * next visit has begun is too late.
 */
import type { Frame, Page } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StrictLms } from '../lms/strict-lms.ts';

export interface LmsServer {
	/** Begin a visit to the course at an address, in a frame of the page. */
	launch(page: Page, lms: StrictLms | undefined, address: string): Promise<void>;
	close(): void;
}

export async function lmsServer(): Promise<LmsServer> {
	let visit = 0;
	let current: StrictLms | undefined;
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (part: Buffer) => (body += part.toString()));
		request.on('end', () => {
			const [method = '', ...values] = JSON.parse(body) as string[];
			const said = request.url === `/${visit}` ? answerOf(current, method, values) : undefined;
			response.writeHead(said ? 200 : 500, { 'access-control-allow-origin': '*' });
			response.end(JSON.stringify(said ?? {}));
		});
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		async launch(page, lms, address) {
			visit += 1;
			current = lms;
			const names = { api: lms?.edition.apiName, methods: Object.keys(lms?.api ?? {}) };
			await page.evaluate(openPlayer, { ...names, server: `${origin}/${visit}`, address });
		},
		close: () => void server.close()
	};
}

/** The frame that the course is in, inside the player. */
export async function courseFrame(page: Page): Promise<Frame> {
	const player = await page.waitForSelector('iframe');
	const inPlayer = await (await player.contentFrame())?.waitForSelector('iframe');
	const frame = await inPlayer?.contentFrame();
	if (!frame) throw new Error('The player has no course in it.');
	return frame;
}

/** Undefined where the LMS broke down over it. */
function answerOf(lms: StrictLms | undefined, method: string, values: string[]): object | undefined {
	try {
		return { answer: lms?.api[method]?.(...values) };
	} catch {
		return undefined;
	}
}

function openPlayer({
	api: name,
	methods,
	server,
	address
}: {
	api: string | undefined;
	methods: string[];
	server: string;
	address: string;
}): void {
	const api = Object.fromEntries(
		methods.map((method) => [
			method,
			(...values: string[]) => {
				const request = new XMLHttpRequest();
				request.open('POST', server, false);
				request.send(JSON.stringify([method, ...values]));
				if (request.status !== 200) throw new Error('The LMS broke down.');
				return (JSON.parse(request.responseText) as { answer?: unknown }).answer;
			}
		])
	);
	if (name !== undefined) Object.assign(window, { [name]: api });
	const player = document.createElement('iframe');
	player.src = address;
	player.width = '650';
	player.height = '666';
	document.body.replaceChildren(player);
}

/** A course whose page stops behind the brief, as a bad line would have it, until it is told how to go on. */
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { calledAtOnce } from '#tools/build/compile-hint.ts';
import { listening } from './served.ts';
import { oneConversation } from './one-conversation.ts';

export interface HeldBack {
	readonly address: string;
	/** Send the rest of the page. */
	goOn(): void;
	/** Send a little more, and no more of the page. */
	breakOff(): void;
	close(): void;
}

const stops = {
	'what draws the conversation': `<script>${calledAtOnce}\nmedvandrer.part("conversation"`,
	'what is played': '<script id="played"'
};

export async function heldBack(before: keyof typeof stops): Promise<HeldBack> {
	const files = oneConversation('web');
	const page = Buffer.from(files.get('index.html') ?? '').toString();
	const stop = page.indexOf(stops[before]);
	if (stop < 0) throw new Error(`The page has not ${before} where it was looked for.`);
	let goOn: () => void = () => undefined;
	let breakOff: () => void = () => undefined;
	const server = createServer((request, response) => {
		const path = (request.url ?? '').slice(1);
		if (path !== '') {
			const body = files.get(path);
			const type = extname(path) === '.js' ? 'text/javascript' : 'application/octet-stream';
			response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
			return;
		}
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.write(page.slice(0, stop));
		goOn = () => response.end(page.slice(stop));
		breakOff = () => response.end(page.slice(stop, stop + 2_000));
	});
	const origin = await listening(server);
	return {
		address: `${origin}/`,
		goOn: () => goOn(),
		breakOff: () => breakOff(),
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}

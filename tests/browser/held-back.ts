/** A course whose page stops before what is played, as a bad line would have it, until it is told how to go on. */
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { listening } from './served.ts';
import { oneConversation } from './one-conversation.ts';

export interface HeldBack {
	readonly address: string;
	/** Send the rest of the page. */
	goOn(): void;
	/** Send half of what is played, and no more of the page. */
	breakOff(): void;
	close(): void;
}

export async function heldBack(): Promise<HeldBack> {
	const files = oneConversation('web');
	const page = Buffer.from(files.get('index.html') ?? '').toString();
	const played = page.indexOf('<script id="played"');
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
		response.write(page.slice(0, played));
		goOn = () => response.end(page.slice(played));
		breakOff = () => response.end(page.slice(played, played + 2_000));
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

/** The strict record store at an address of its own, as a browser meets it: another origin than the course. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StrictRecordStore } from './strict-record-store.ts';

export interface ServedRecordStore {
	readonly store: StrictRecordStore;
	close(): void;
}

export async function servedRecordStore(): Promise<ServedRecordStore> {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const store = new StrictRecordStore(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
	server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
		const parts: Uint8Array[] = [];
		incoming.on('data', (part: Uint8Array) => parts.push(part));
		incoming.on('end', () => {
			const method = incoming.method ?? 'GET';
			outgoing.setHeader('access-control-allow-origin', '*');
			outgoing.setHeader('access-control-expose-headers', 'etag');
			if (method === 'OPTIONS') {
				outgoing.setHeader(
					'access-control-allow-headers',
					'authorization, content-type, if-match, x-experience-api-version'
				);
				outgoing.setHeader('access-control-allow-methods', 'GET, POST, PUT');
				outgoing.end();
				return;
			}
			const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
				name,
				String(value)
			]);
			const body = method === 'GET' || parts.length === 0 ? {} : { body: Buffer.concat(parts) };
			const request = new Request(`${store.origin}${incoming.url}`, { method, headers, ...body });
			void store.answer(request).then(
				async (response) => {
					outgoing.writeHead(response.status, Object.fromEntries(response.headers));
					outgoing.end(await response.text());
				},
				() => outgoing.destroy()
			);
		});
	});
	return { store, close: () => void server.close() };
}

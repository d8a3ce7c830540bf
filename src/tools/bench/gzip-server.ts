/** A folder served as a CDN would: text gzipped beforehand, so that a page is timed and not a compressor. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.svg': 'image/svg+xml'
};

export async function gzipServer(folder: string): Promise<{ address: string; close: () => void }> {
	const bodies = new Map(
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => statSync(join(folder, path)).isFile())
			.map((path) => [`/${path}`, gzipSync(readFileSync(join(folder, path)))])
	);
	const server = createServer((request, response) => {
		const path = (request.url ?? '/').replace(/\/$/, '/index.html').replace(/[?#].*$/s, '');
		const body = bodies.get(path);
		if (!body) {
			response.writeHead(404).end();
			return;
		}
		const type = types[extname(path)] ?? 'application/octet-stream';
		response.writeHead(200, {
			'content-type': type,
			'content-encoding': 'gzip',
			'content-length': body.length
		});
		response.end(body);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}

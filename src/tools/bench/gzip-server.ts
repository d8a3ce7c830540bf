/** Files served as a CDN would: text gzipped beforehand, so that a page is timed and not a compressor. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Files } from '../package/files.ts';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.svg': 'image/svg+xml'
};

export async function gzipServer(files: Files): Promise<{ address: string; close: () => void }> {
	const bodies = new Map([...files].map(([path, bytes]) => [`/${path}`, gzipSync(bytes)]));
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

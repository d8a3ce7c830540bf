/**
 * Folders on disk as a web server on this machine alone. Nothing is cached, so that a new build is seen at
 * once, and no address leads out of its folder.
 */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, posix, resolve, sep } from 'node:path';

/** Folders by the path they are served at: `{ '/': 'dist/shell' }`. The longest path that fits is taken. */
export type Mounts = Readonly<Record<string, string>>;

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.dtd': 'application/xml-dtd',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.mp3': 'audio/mpeg',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
	'.xsd': 'application/xml; charset=utf-8',
	'.yaml': 'text/yaml; charset=utf-8',
	'.zip': 'application/zip'
};

export function serverOf(mounts: Mounts): Server {
	return createServer((request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			answer(response, 405, 'Only GET and HEAD are answered here.');
			return;
		}
		const address = pathOf(request.url ?? '/');
		const file = address === undefined ? undefined : fileAt(mounts, address);
		if (file === 'a folder') {
			// Without the slash, relative addresses in the folder's page would start one level too high.
			// Told relatively, the address can't be read as that of another host.
			response.writeHead(308, { location: `./${encodeURIComponent(posix.basename(address ?? ''))}/` }).end();
			return;
		}
		if (file === undefined) {
			answer(response, 404, 'There is nothing at this address.');
			return;
		}
		response.writeHead(200, {
			'content-type': types[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
			'content-length': file.size,
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff'
		});
		if (request.method === 'HEAD') response.end();
		else
			createReadStream(file.path)
				.on('error', () => response.destroy())
				.pipe(response);
	});
}

function answer(response: ServerResponse, status: number, text: string): void {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
	response.end(`${text}\n`);
}

/** The path of an address, decoded; undefined when it can't be decoded or would hide a path inside. */
function pathOf(url: string): string | undefined {
	try {
		const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
		return path.startsWith('/') && !/[\0\\]/.test(path) ? path : undefined;
	} catch {
		return undefined;
	}
}

function fileAt(mounts: Mounts, address: string): { path: string; size: number } | 'a folder' | undefined {
	const mount = Object.keys(mounts)
		.filter((path) => `${address}/`.startsWith(path.endsWith('/') ? path : `${path}/`))
		.toSorted((a, b) => b.length - a.length)[0];
	const folder = mount === undefined ? undefined : mounts[mount];
	if (mount === undefined || folder === undefined) return undefined;
	const path = resolve(folder, `.${sep}${address.slice(mount.length)}`);
	if (path !== resolve(folder) && !path.startsWith(resolve(folder) + sep)) return undefined;
	const found = statSync(path, { throwIfNoEntry: false });
	if (found?.isFile()) return address.endsWith('/') ? undefined : { path, size: found.size };
	if (!found?.isDirectory()) return undefined;
	const page = resolve(path, 'index.html');
	const index = statSync(page, { throwIfNoEntry: false });
	if (!index?.isFile()) return undefined;
	return address.endsWith('/') ? { path: page, size: index.size } : 'a folder';
}

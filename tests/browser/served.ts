/** The packages as an administrator would have uploaded them, on a server that answers as an LMS does. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { build } from 'vite';
import { kinds, type Kind } from '#tools/package/kind.ts';
import { oneConversation } from './one-conversation.ts';

/** The whole course, or one conversation as a course of its own, which a single sitting completes. */
type Extent = 'whole' | 'one';

/** Where Moodle would put a course: deep down, and nowhere near the root. */
export const coursePath = (kind: Kind, extent: Extent = 'whole'): string =>
	`/pluginfile.php/12/mod_scorm/content/${extent}/${kind}/`;

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'application/x-javascript',
	'.svg': 'image/svg+xml'
};

export interface Served {
	/** The origin, without a slash at its end. */
	readonly origin: string;
	close(): void;
}

export async function served(): Promise<Served> {
	const files = new Map<string, Uint8Array | string>([
		[
			'/lms.html',
			'<!doctype html><html lang="nb"><title>LMS</title><body></body><script src="/lms.js"></script>'
		],
		['/lms.js', await lmsScript()]
	]);
	for (const kind of kinds) {
		const zip = unzipSync(readFileSync(join('dist', 'packages', `medvandrer-${kind}.zip`)));
		for (const [path, bytes] of Object.entries(zip)) files.set(coursePath(kind) + path, bytes);
		for (const [path, bytes] of oneConversation(kind)) files.set(coursePath(kind, 'one') + path, bytes);
	}
	const server = createServer((request, response) => {
		const address = new URL(request.url ?? '/', 'http://lms');
		const body =
			address.pathname === '/player.html' ? playerPage(address.searchParams) : files.get(address.pathname);
		response.writeHead(body === undefined ? 404 : 200, {
			'content-type': types[extname(address.pathname)] ?? 'application/octet-stream'
		});
		response.end(body ?? 'not found');
	});
	return { origin: await listening(server), close: () => void server.close() };
}

function playerPage(asked: URLSearchParams): string {
	const path = coursePath(
		(asked.get('kind') ?? 'scorm12') as Kind,
		(asked.get('extent') ?? 'whole') as Extent
	);
	return (
		`<!doctype html><html lang="nb"><title>Player</title><style>body{margin:0}iframe{border:0;width:100%;height:100vh}</style>` +
		`<iframe title="Kurset" name="course" src="${asked.get('origin') ?? ''}${path}index.html"></iframe>`
	);
}

async function lmsScript(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			lib: {
				entry: fileURLToPath(new URL('lms-page.ts', import.meta.url)),
				formats: ['iife'],
				name: 'lmsPage'
			}
		}
	});
	const [bundle] = [built].flat();
	if (!bundle || !('output' in bundle)) throw new Error('The LMS page was not bundled.');
	return bundle.output[0].code;
}

export async function listening(server: Server): Promise<string> {
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/**
 * The author's page, which only `npm run dev` has: no build knows of this plugin. The page is one of its own, so that
 * neither a fault in the content nor an edit of the course takes it away, and `#/forfatter` on the course's page
 * leads there.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, WebSocketClient } from 'vite';
import { z } from 'zod';
import { atDesk } from '../../author/told.ts';
import { contentFolder } from '../data/content.ts';
import { Desk, type Tell } from './desk.ts';

const pageFile = fileURLToPath(new URL('./page.html', import.meta.url));
const address = '/forfatter.html';

/** Run by the course's page under development, before anything else there. */
export const door = `{
	const enter = () => /^#\\/forfatter(?:\\/|$)/.test(location.hash) && location.replace('${address}' + location.hash);
	addEventListener('hashchange', enter);
	enter();
}
`;

const Shown = z.object({ shown: z.string().optional() });

export function authorsPage(): Plugin {
	return {
		name: 'medvandrer-authors-page',
		apply: 'serve',
		configureServer(server) {
			const { ws, watcher, config } = server;
			const folder = resolve(contentFolder());
			/** The conversation that each open desk shows. */
			const shown = new Map<WebSocketClient, string | undefined>();
			const tell: Tell = (name, told, about) => {
				for (const [client, conversation] of shown)
					if (about === undefined || conversation === about) client.send(name, told);
			};
			const desk = new Desk(folder, tell, (error) => config.logger.error(error.stack ?? error.message));
			const saved = new Map<string, NodeJS.Timeout>();
			watcher.add(folder);
			watcher.on('all', (_, path) => {
				if (!resolve(path).startsWith(folder)) return;
				// An editor empties a file and writes it again, and both are heard.
				clearTimeout(saved.get(path));
				saved.set(
					path,
					setTimeout(() => desk.saved(resolve(path)), 40)
				);
			});
			ws.on(atDesk, (said: unknown, client: WebSocketClient) => {
				const { data } = Shown.safeParse(said);
				if (!data) return;
				shown.set(client, data.shown);
				desk.greet(data.shown, (name, told) => client.send(name, told));
			});
			ws.on('vite:client:disconnect', (_: unknown, client: WebSocketClient) => shown.delete(client));
			const printUrls = server.printUrls.bind(server);
			server.printUrls = () => {
				printUrls();
				const [course = ''] = server.resolvedUrls?.local ?? [];
				config.logger.info(`  ➜  Forfatterbordet: ${course}#/forfatter`);
			};
			server.httpServer?.once('close', () => desk.close());
			server.middlewares.use((request, response, next) => {
				if (request.url?.split('?')[0] !== address) {
					next();
					return;
				}
				server.transformIndexHtml(address, readFileSync(pageFile, 'utf8')).then((page) => {
					response.setHeader('content-type', 'text/html; charset=utf-8');
					response.setHeader('cache-control', 'no-store');
					response.end(page);
				}, next);
			});
		}
	};
}

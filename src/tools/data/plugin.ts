/**
 * The Vite plugin that turns the content folder into data scripts. A fault in the content stops a build,
 * at its file and line; in development the page shows every fault and recovers when the file is saved.
 */
import type { ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { HotPayload, Plugin, WebSocketClient } from 'vite';
import { logoPath } from '#course/logo-path.ts';
import { rowOf, type Finding } from '#core/scenario/finding.ts';
import { door } from '../author/plugin.ts';
import { inLanguage } from '../language/edition.ts';
import { wantedLanguage } from '../language/wanted.ts';
import { atCourse } from './at-course.ts';
import { contentFolder, readContent, type Content } from './content.ts';
import { keptConversations } from './kept-conversations.ts';
import { schemaFolder, writeSchemas, writtenIn } from '../scenarios/schemas.ts';
import { dataScripts } from './scripts.ts';
import { logoBytes } from './settings.ts';

/** Run by the course's page under development before anything else there. */
const greeting = `import('/src/tools/data/course-page.ts');\n`;

export function conversationData(): Plugin {
	const folder = resolve(contentFolder());
	const language = wantedLanguage();
	const read = keptConversations();
	let server = false;
	return {
		name: 'medvandrer-conversation-data',
		// Written at every save, and no news to anyone but an editor.
		config: () => ({ server: { watch: { ignored: [`**/${schemaFolder}/**`] } } }),
		configResolved(config) {
			server = config.build.ssr !== false;
		},
		buildStart() {
			if (this.meta.watchMode) return;
			const content = readContent(folder);
			const findings = [
				...content.findings,
				...(language === undefined ? [] : inLanguage(content, folder, language).findings)
			];
			const errors = findings.filter(({ severity }) => severity === 'error');
			if (errors.length > 0) this.error({ message: reportOf(errors), ...placeOf(errors) });
			// Kit builds twice, and once is enough to be told.
			if (!server) for (const finding of findings) this.warn(rowOf(finding));
		},
		async generateBundle() {
			if (server) return;
			const content = translated(readContent(folder));
			for (const [fileName, source] of await dataScripts(content)) {
				this.emitFile({ type: 'asset', fileName, source });
			}
			const logo = content.course?.organisation.logo;
			const source = logo === undefined ? undefined : logoBytes(folder, logo);
			if (logo !== undefined && source) this.emitFile({ type: 'asset', fileName: logoPath(logo), source });
		},
		configureServer(devServer) {
			writeSchemas(folder, writtenIn(folder));
			devServer.watcher.add(folder);
			// Only pages that have said what they are: to load the author's page anew would take a play away.
			const showing = new Set<WebSocketClient>();
			devServer.ws.on(atCourse, (_: unknown, client: WebSocketClient) => {
				showing.add(client);
				const fault = faultIn();
				if (fault) client.send(fault);
			});
			devServer.ws.on('vite:client:disconnect', (_: unknown, client: WebSocketClient) =>
				showing.delete(client)
			);
			devServer.watcher.on('all', (_, path) => {
				const changed = resolve(path);
				if (!changed.startsWith(folder)) return;
				if (showing.size > 0) {
					const news = faultIn() ?? { type: 'full-reload' };
					for (const client of showing) client.send(news);
				}
				writeSchemas(folder, writtenIn(folder, changed));
			});
			devServer.middlewares.use((request, response, next) => {
				const path = /^\/(data\/[a-z0-9-]+\.js)/.exec(request.url ?? '')?.[1];
				const [, logo, form] = /^\/media\/([a-z0-9/-]+\.(svg|png))$/.exec(request.url ?? '') ?? [];
				if (path) void answer(path, response).catch(next);
				else if (logo !== undefined) {
					response.setHeader('content-type', form === 'svg' ? 'image/svg+xml' : 'image/png');
					response.end(logoBytes(folder, logo));
				} else next();
			});
		}
	};

	function translated(content: Content): Content {
		return language === undefined ? content : inLanguage(content, folder, language).content;
	}

	async function answer(path: string, response: ServerResponse): Promise<void> {
		const content = readContent(folder, undefined, read);
		const errors = content.findings.filter(({ severity }) => severity === 'error');
		const script =
			errors.length === 0
				? (await dataScripts(translated(content))).get(path)
				: `// ${errors.length} feil i innholdet`;
		response.statusCode = script === undefined ? 404 : 200;
		response.setHeader('content-type', 'text/javascript; charset=utf-8');
		response.setHeader('cache-control', 'no-store');
		response.end((path === 'data/course.js' ? door + greeting : '') + (script ?? ''));
	}

	function faultIn(): HotPayload | undefined {
		const errors = readContent(folder, undefined, read).findings.filter(
			({ severity }) => severity === 'error'
		);
		if (errors.length === 0) return undefined;
		return { type: 'error', err: { message: reportOf(errors), stack: '', ...placeOf(errors) } };
	}
}

const reportOf = (errors: readonly Finding[]): string =>
	[`${errors.length} feil i innholdet:`, ...errors.map(rowOf)].join('\n');

function placeOf(errors: readonly Finding[]) {
	const [first] = errors;
	return first ? { id: first.file, loc: { file: first.file, line: first.line, column: first.column } } : {};
}

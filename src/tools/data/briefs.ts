/**
 * Each conversation's brief, by the id of the conversation, as a module that the page can import. Vite's own way
 * of importing many files writes their paths into the page, and a course built from a folder elsewhere would
 * not be the same bytes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { contentFolder, foldersIn } from './content.ts';
import { htmlOf } from './headed-text.ts';

const name = 'virtual:briefs';

export function briefs(): Plugin {
	const folder = resolve(contentFolder());
	return {
		name: 'medvandrer-briefs',
		resolveId: (id) => (id === name ? `\0${name}` : undefined),
		load(id) {
			if (id !== `\0${name}`) return undefined;
			const written = foldersIn(folder).filter((one) => existsSync(join(one, 'brief.svx')));
			const imports = written.map(
				(one, place) => `import brief${place} from ${JSON.stringify(join(one, 'brief.svx'))};`
			);
			const entries = written.map((one, place) => `${JSON.stringify(basename(one))}: brief${place}`);
			return `${imports.join('\n')}\nexport default { ${entries.join(', ')} };\n`;
		}
	};
}

/** The briefs of conversations as HTML, by the id of the conversation. */
export async function briefTexts(folders: readonly string[]): Promise<Record<string, string>> {
	const written = folders.map((one) => join(one, 'brief.svx')).filter((path) => existsSync(path));
	const texts = written.map(async (path): Promise<[string, string]> => [
		basename(dirname(path)),
		await htmlOf(readFileSync(path, 'utf8'))
	]);
	return Object.fromEntries(await Promise.all(texts));
}

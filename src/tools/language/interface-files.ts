/** The source files that hold words a learner, an administrator or a supervisor reads. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../', import.meta.url));
const read = [
	/^(?:ui|routes|shell)\/.*\.(?:svelte|ts|html)$/,
	/^course\/(?!format).*\.ts$/,
	/^lms\/notices\.ts$/,
	// Where the learner is in the debrief is counted, and told, by the core.
	/^core\/score\/debrief-place\.ts$/,
	/^tools\/package\/(?:title|kind)\.ts$/,
	/^app\.html$/
];
const unread = /\.d\.ts$|vite\.config/;

/** The name a file goes by in a catalogue, `ui/frame/Frame.svelte`; undefined where nothing in it is read. */
export function interfaceFile(path: string): string | undefined {
	const name = relative(source, path.split('?')[0] ?? '')
		.split(sep)
		.join('/');
	return read.some((form) => form.test(name)) && !unread.test(name) ? name : undefined;
}

/** Every such file with what it holds, by its name. */
export function interfaceFiles(): Map<string, string> {
	const paths = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((path) => join(source, path));
	return new Map(
		paths.toSorted().flatMap((path): [string, string][] => {
			const name = interfaceFile(path);
			return name === undefined ? [] : [[name, readFileSync(path, 'utf8')]];
		})
	);
}

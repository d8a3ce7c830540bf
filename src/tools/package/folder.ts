/** A folder on disk, read and written as a value. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Files } from './files.ts';

export function readFolder(folder: string): Files {
	const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
		entry.isFile()
	);
	return new Map(
		entries.map(({ parentPath, name }): [string, Uint8Array] => {
			const path = join(parentPath, name);
			return [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))];
		})
	);
}

export function writeFolder(folder: string, files: Files): void {
	for (const [path, bytes] of files) {
		const place = join(folder, path);
		mkdirSync(dirname(place), { recursive: true });
		writeFileSync(place, bytes);
	}
}

/**
 * A zip whose bytes depend on nothing but the files: no clock, no time zone, no operating system, no folder
 * entries. fflate deflates in JavaScript, where Node's own zlib gives other bytes from one version to the next.
 */
import { zipSync, type Zippable } from 'fflate';
import type { Files } from './files.ts';

// A zip keeps local time, and fflate reads it with local getters: made here from local parts, it is 1980-01-01
// wherever the machine stands.
const mtime = new Date(1980, 0, 1);

/** The files as a zip, in the order given. */
export function zip(files: Files): Uint8Array<ArrayBuffer> {
	const entries: Zippable = {};
	for (const [path, bytes] of files) {
		if (!/^[A-Za-z0-9_-][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*$/.test(path)) {
			throw new Error(
				`«${path}» can't go in a package: use only a–z, digits, hyphen, underscore and, inside a name, dot.`
			);
		}
		entries[path] = bytes;
	}
	return zipSync(entries, { level: 9, mtime, os: 0 });
}

/** Makes a release of a built course: a folder that packages can be made from with nothing but a browser. */
import { join } from 'node:path';
import { readFolder, writeFolder } from './folder.ts';
import { kinds } from './kind.ts';
import { controlDocuments } from './packages.ts';
import { documentFolder, releaseList, releaseListPath } from './release.ts';

export function completeRelease(folder: string): void {
	for (const kind of kinds) writeFolder(join(folder, documentFolder(kind)), controlDocuments(kind));
	const list = releaseList([...readFolder(folder).keys()]);
	writeFolder(folder, new Map([[releaseListPath, new TextEncoder().encode(list)]]));
}

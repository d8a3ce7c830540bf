/**
 * The release that packages are made from, as a page can come by it: from where the page itself lies, and from
 * a file, where a page may fetch nothing, out of the zip that the administrator has at hand anyway.
 */
import { unzipSync } from 'fflate';
import { courseScriptPath } from '#tools/package/course-script.ts';
import type { Files } from '#tools/package/files.ts';
import type { Kind } from '#tools/package/kind.ts';
import { documentFolder, missingFrom, pathsIn, releaseListPath } from '#tools/package/release.ts';

/** The files, or the sentence that says why they can't be had. */
export type Found = Files | string;

/** What a package of this kind is made from. */
export async function fetchedRelease(kind: Kind): Promise<Found> {
	const list = await fetched(releaseListPath);
	const paths = list && pathsIn(new TextDecoder().decode(list));
	if (!paths) return 'Kurset mangler lista over sine egne filer. Legg ut hele nettpakken på nytt.';
	const isWanted = (path: string) =>
		kind === 'web' || !path.startsWith('packaging/') || path.startsWith(documentFolder(kind));
	const files = await Promise.all(
		paths.filter(isWanted).map(async (path) => ({ path, bytes: await fetched(path) }))
	);
	const lost = files.find(({ bytes }) => bytes === undefined);
	if (lost) return missing(lost.path);
	return new Map(files.flatMap(({ path, bytes }) => (bytes ? [[path, bytes]] : [])));
}

/** The whole release, out of the zip. */
export function unzippedRelease(zip: Uint8Array): Found {
	const release = unzipped(zip);
	const lost = release && missingFrom(release);
	if (!release?.has(courseScriptPath) || !lost) {
		return 'Fila er ikke nettpakken av hele kurset. Velg zip-fila som heter noe med «web».';
	}
	return lost[0] === undefined ? release : missing(lost[0]);
}

const missing = (path: string): string => `Fila «${path}» mangler i kurset. Last ned nettpakken på nytt.`;

async function fetched(path: string): Promise<Uint8Array | undefined> {
	try {
		const answer = await fetch(new URL(path, document.baseURI), { cache: 'no-cache' });
		return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
	} catch {
		return undefined;
	}
}

function unzipped(zip: Uint8Array): Files | undefined {
	try {
		return new Map(Object.entries(unzipSync(zip)));
	} catch {
		return undefined;
	}
}

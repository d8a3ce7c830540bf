/**
 * What the plain web build carries besides the course itself, so that packages can be made from it in a browser:
 * the list of its own files, the control documents of each standard, and the page that makes them. Learners in
 * an LMS have no use for any of it, so it is left out of every other package.
 */
import { isScorm, type Kind } from './kind.ts';
import { textOf, type Files } from './files.ts';

const folder = 'packaging/';
export const releaseListPath = `${folder}files.json`;

/** The folder of a standard's control documents in the release. */
export const documentFolder = (kind: Kind): string => `${folder}${kind}/`;

/** Later scripts are named for their folders: those of src/routes/pakke that only its pages ask for. */
const isForMaking = (path: string): boolean =>
	path.startsWith(folder) || /^later\/(?:making|packing|platforms)\.[^/]*\.js$/.test(path);

/** The course alone, without what packages are made with. */
export const withoutMaking = (files: Files): Files =>
	new Map([...files].filter(([path]) => !isForMaking(path)));

/** The client of cmi5 is a later script, named for src/lms/cmi5; the other standards are in the page itself. */
export const withoutOtherStandards = (files: Files, kind: Kind): Files =>
	new Map([...files].filter(([path]) => kind === 'cmi5' || !/^later\/cmi5\.[^/]*\.js$/.test(path)));

/** The script that tells an LMS more than completion, named for src/routes/reporting, goes where that is switched on. */
export const withoutReporting = (files: Files): Files =>
	new Map([...files].filter(([path]) => !/^later\/reporting\.[^/]*\.js$/.test(path)));

/** The list that goes into a release of these files: every path in it, its own included. */
export function releaseList(paths: readonly string[]): string {
	const all = new Set([...paths, releaseListPath]);
	return `${JSON.stringify({ files: [...all].toSorted() }, null, '\t')}\n`;
}

/** The paths in a release, as its list says. Undefined when the text is no such list. */
export function pathsIn(list: string): string[] | undefined {
	try {
		const { files } = JSON.parse(list) as { files?: unknown };
		return Array.isArray(files) ? files.filter((path) => typeof path === 'string') : undefined;
	} catch {
		return undefined;
	}
}

/** What is listed in a release and not there, or undefined when it is no release at all. */
export function missingFrom(release: Files): string[] | undefined {
	return pathsIn(textOf(release, releaseListPath) ?? '')?.filter((path) => !release.has(path));
}

/** A standard's control documents, out of a release. */
export function documentsIn(release: Files, kind: Kind): Files {
	const from = documentFolder(kind);
	if (!isScorm(kind)) return new Map();
	return new Map(
		[...release].flatMap(([path, bytes]) => (path.startsWith(from) ? [[path.slice(from.length), bytes]] : []))
	);
}

/** Every package of a built course, checked: the one place where files on disk become what is uploaded. */
import { fileURLToPath } from 'node:url';
import { Refusal } from '../refusal.ts';
import { packageFaults } from './check.ts';
import { packageContents } from './contents.ts';
import { courseIn, courseScriptPath } from './course-script.ts';
import { readFolder } from './folder.ts';
import { textOf, type Files } from './files.ts';
import { isScorm, kinds, type Kind } from './kind.ts';
import { zip } from './zip.ts';

export interface Package {
	readonly kind: Kind;
	readonly name: string;
	readonly files: Files;
	readonly bytes: Uint8Array;
}

export function packagesOf(courseFolder: string): Package[] {
	const course = readFolder(courseFolder);
	const id = courseIn(textOf(course, courseScriptPath) ?? '').course.id;
	return kinds.map((kind) => {
		const files = filesOf(course, kind);
		return { kind, name: `${id}-${kind}.zip`, files, bytes: zip(files) };
	});
}

/** The files of one package, as an LMS unpacks them. */
export function filesOf(course: Files, kind: Kind): Files {
	const files = packageContents(course, kind, controlDocuments(kind));
	const faults = packageFaults(files, kind);
	if (faults.length > 0) throw new Refusal([`The ${kind} package can't be made:`, ...faults].join('\n  '));
	return files;
}

/** The documents lie beside this file, each standard's in a folder of its own. */
export function controlDocuments(kind: Kind): Files {
	return isScorm(kind) ? readFolder(fileURLToPath(new URL(`schemas/${kind}`, import.meta.url))) : new Map();
}

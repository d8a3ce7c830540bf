/** Every package of a built course, checked: the one place where files on disk become what is uploaded. */
import { fileURLToPath } from 'node:url';
import { Refusal } from '../refusal.ts';
import { readFolder } from './folder.ts';
import type { Files } from './files.ts';
import { isScorm, kinds, type Kind } from './kind.ts';
import { made, packedFiles } from './made.ts';
import { partsIn } from './part.ts';

export interface Package {
	readonly kind: Kind;
	readonly name: string;
	readonly files: Files;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The packages of the whole course in every standard, or those of some of its parts. */
export function packagesOf(courseFolder: string, parts?: readonly string[]): Package[] {
	const course = readFolder(courseFolder);
	const wanted: readonly (string | undefined)[] = parts ?? [undefined];
	return wanted.flatMap((part) =>
		kinds.map((kind) =>
			made(course, { kind, part, controlDocuments: controlDocuments(kind) }, refusing(kind))
		)
	);
}

/** The parts asked for, all of them where none is named; a refusal where one of them is not in the course. */
export function partsOf(courseFolder: string, named: readonly string[]): string[] {
	const there = partsIn(readFolder(courseFolder)).map(({ id }) => id);
	const unknown = named.find((id) => !there.includes(id));
	if (unknown !== undefined) {
		throw new Refusal(`There is no part "${unknown}" in course.yaml. The parts are ${there.join(', ')}.`);
	}
	return named.length > 0 ? [...named] : there;
}

/** The files of one package, as an LMS unpacks them. */
export function filesOf(course: Files, kind: Kind): Files {
	const { files, faults } = packedFiles(course, { kind, controlDocuments: controlDocuments(kind) });
	return faults.length > 0 ? refusing(kind)(faults) : files;
}

const refusing =
	(kind: Kind) =>
	(faults: readonly string[]): never => {
		throw new Refusal([`The ${kind} package can't be made:`, ...faults].join('\n  '));
	};

/** The documents lie beside this file, each standard's in a folder of its own. */
export function controlDocuments(kind: Kind): Files {
	return isScorm(kind) ? readFolder(fileURLToPath(new URL(`schemas/${kind}`, import.meta.url))) : new Map();
}

/** One package, from a built course to the zip that is uploaded: the same way in Node and in a browser. */
import { packageFaults } from './check.ts';
import { packageContents } from './contents.ts';
import { courseOf } from './course-files.ts';
import type { Files } from './files.ts';
import type { Kind } from './kind.ts';
import type { Package } from './packages.ts';
import { partAlone } from './part.ts';
import { zip } from './zip.ts';

export interface Order {
	readonly kind: Kind;
	/** Without one, the whole course. */
	readonly part?: string | undefined;
	readonly controlDocuments: Files;
}

/** The files of a package, as an LMS unpacks them, and every fault in them. */
export function packedFiles(course: Files, { kind, part, controlDocuments }: Order) {
	const wanted = part === undefined ? course : partAlone(course, part);
	const files = packageContents(wanted, kind, controlDocuments);
	return { files, faults: packageFaults(files, kind) };
}

/** The package; what is wrong with it is given to `refuse`, which is to throw. */
export function made(course: Files, order: Order, refuse: (faults: readonly string[]) => never): Package {
	const { files, faults } = packedFiles(course, order);
	if (faults.length > 0) refuse(faults);
	const { id } = courseOf(course).course;
	const name = [id, order.part, order.kind].filter((word) => word !== undefined).join('-');
	return { kind: order.kind, name: `${name}.zip`, files, bytes: zip(files) };
}

/** The making itself, which comes when it is asked for: the form is filled in long before. */
import { courseOf } from '#tools/package/course-files.ts';
import type { Files } from '#tools/package/files.ts';
import type { Kind } from '#tools/package/kind.ts';
import { made } from '#tools/package/made.ts';
import type { Package } from '#tools/package/packages.ts';
import { documentsIn } from '#tools/package/release.ts';
import { withSettings } from '#tools/package/settings.ts';
import type { KeptSettings } from '#course/settings-file.ts';
import type { Course } from '#course/format.ts';
import { fetchedRelease, unzippedRelease, type Found } from './release.ts';

/** The release in a zip that someone has picked, or the sentence that says why it won't do. */
export function releaseIn(zip: Uint8Array, { id, edition }: Pick<Course, 'id' | 'edition'>): Found {
	const found = unzippedRelease(zip);
	if (typeof found === 'string') return found;
	const other = courseOf(found).course;
	return other.id === id && other.edition === edition
		? found
		: 'Fila er en annen utgave av kurset enn den du har åpnet. Velg zip-fila som denne siden kom fra.';
}

/** The package with these settings, or the sentence that says why there is none. */
export async function packed(
	{ kind, part, kept }: { kind: Kind; part: string | undefined; kept: KeptSettings },
	picked: Files | undefined
): Promise<Package | string> {
	const release = picked ?? (await fetchedRelease(kind));
	if (typeof release === 'string') return release;
	// Packing holds everything else back for a moment, so that what is under way is shown first.
	await new Promise((shown) => setTimeout(shown, 50));
	try {
		const order = { kind, part, controlDocuments: documentsIn(release, kind) };
		return made(withSettings(release, kept), order, (faults) => {
			throw new Error(faults.join(' '));
		});
	} catch (fault) {
		const why = fault instanceof Error ? fault.message : String(fault);
		return `Pakken lot seg ikke lage av disse filene. Last ned nettpakken på nytt. (${why})`;
	}
}

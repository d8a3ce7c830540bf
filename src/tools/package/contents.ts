/**
 * What a package holds, worked out from the built course. Nothing here or in what it imports asks for Node:
 * the same package can be made in a browser, where an administrator has no terminal.
 */
import type { CourseData } from '#course/data/course-data.ts';
import { withAtOnce } from './at-once.ts';
import { courseIn, courseScriptFor, courseScriptPath } from './course-script.ts';
import { inOrder, textOf, type Files } from './files.ts';
import { standardOf, type Kind } from './kind.ts';
import { courseStructure, courseStructurePath } from './course-structure.ts';
import { manifest, manifestPath } from './manifest.ts';
import { withPolicy } from './policy.ts';
import { withoutMaking, withoutOtherStandards, withoutReporting } from './release.ts';

/**
 * The files of a package, in the order they lie in the zip: the manifest first, where simple LMSs expect it.
 * The control documents are the standard's own, and go in at the root, where its validators look for them.
 */
export function packageContents(course: Files, kind: Kind, controlDocuments: Files): Files {
	const script = textOf(course, courseScriptPath);
	if (script === undefined) throw new Error(`A course without ${courseScriptPath} can't be packaged.`);
	const encoder = new TextEncoder();
	const data = courseIn(script);
	// Only a web package of the whole course is one that others can be made from.
	const isRelease = kind === 'web' && data.part === undefined;
	const wanted = isRelease ? course : neededOf(course, kind, data);
	const spoken = encoder.encode(courseScriptFor(script, standardOf[kind]));
	const content = withPolicy(withAtOnce(new Map(wanted).set(courseScriptPath, spoken)), kind);
	if (kind === 'web') return new Map(inOrder(content));
	if (kind === 'cmi5') {
		const structure = encoder.encode(courseStructure(data));
		return new Map([[courseStructurePath, structure], ...inOrder(content)]);
	}
	const text = manifest(kind, data, [...content.keys()].toSorted());
	return new Map([
		[manifestPath, encoder.encode(text)],
		...inOrder(new Map([...content, ...controlDocuments]))
	]);
}

function neededOf(course: Files, kind: Kind, { course: { lms } }: CourseData): Files {
	const ofStandard = withoutOtherStandards(withoutMaking(course), kind);
	return kind !== 'web' && (lms.score || lms.choices) ? ofStandard : withoutReporting(ofStandard);
}

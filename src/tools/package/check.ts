/**
 * What is wrong with a package that its XSDs can't see, as sentences for whoever made the change. Each has
 * been met in a real LMS: an upload refused, a course that never completed, or a learner's record lost.
 */
import type { CourseData } from '#course/data/course-data.ts';
import { courseIn, courseScriptPath } from './course-script.ts';
import { textOf, type Files } from './files.ts';
import { courseIri, courseStructurePath, unitIri } from './course-structure.ts';
import { isScorm, schemaVersion, standardOf, type Kind, type ScormKind } from './kind.ts';
import { launchPath, manifestPath } from './manifest.ts';
import { policyFaults } from './policy.ts';

// Run on the server by some LMSs, which refuse the upload; or served as octet-stream, which browsers refuse.
const refusedExtension = /\.(?:php\d?|phtml|sh|py|rb|pl|cgi|jsp|asp|aspx|htaccess|exe|mjs|wasm)$/i;

/** Every fault in the package; none means that it can be sent. */
export function packageFaults(files: Files, kind: Kind): string[] {
	const script = textOf(files, courseScriptPath);
	if (script === undefined) return [`${courseScriptPath} is missing.`];
	const faults = [...nameFaults([...files.keys()]), ...pageFaults(textOf(files, launchPath))];
	if (!script.endsWith(`"standard":"${standardOf[kind]}"};\n`)) {
		faults.push(`${courseScriptPath} speaks another standard than ${standardOf[kind]}.`);
	}
	faults.push(...policyFaults(textOf(files, launchPath) ?? '', kind));
	if (kind === 'cmi5') faults.push(...structureFaults(files, courseIn(script)));
	return isScorm(kind) ? [...faults, ...manifestFaults(files, kind, courseIn(script))] : faults;
}

function nameFaults(paths: readonly string[]): string[] {
	const lower = paths.map((path) => path.toLowerCase());
	return [
		...paths
			.filter((path) => refusedExtension.test(path))
			.map((path) => `${path} is of a kind that LMSs refuse.`),
		...paths
			.filter((path, index) => lower.indexOf(path.toLowerCase()) !== index)
			.map((path) => `${path} differs from another file only in its case, and would overwrite it on Windows.`)
	];
}

function pageFaults(page: string | undefined): string[] {
	if (page === undefined) return [`${launchPath} is missing.`];
	const faults = [];
	if (/\s(?:src|href)="\//.test(page))
		faults.push(`${launchPath} has an absolute address, which an LMS answers with 404.`);
	if (/_app\/immutable/.test(page)) {
		faults.push(
			`${launchPath} asks for imported media, which an inlined page can't have: put it in static/.`
		);
	}
	if (/serviceWorker\.register\(/.test(page)) faults.push(`${launchPath} registers a service worker.`);
	return faults;
}

function manifestFaults(files: Files, kind: ScormKind, { course }: CourseData): string[] {
	const text = textOf(files, manifestPath);
	if (text === undefined) return [`${manifestPath} is missing.`];
	const faults: string[] = [];
	const demand = (condition: boolean, fault: string) => {
		if (!condition) faults.push(fault);
	};
	const has = (part: string) => text.includes(part);
	const { manifest, organization, item, resource } = course.identifiers;

	demand([...files.keys()][0] === manifestPath, `${manifestPath} is not the first file.`);
	demand(text.startsWith('<?xml'), `${manifestPath} begins with something else than the XML declaration.`);
	demand(
		has(`<schemaversion>${schemaVersion[kind]}</schemaversion>`),
		`schemaversion is not ${schemaVersion[kind]}.`
	);
	demand(has(`<manifest identifier="${manifest}"`), 'The manifest has another identifier than course.yaml.');
	demand(
		has(`<organization identifier="${organization}"`),
		'The organization has another identifier than course.yaml.'
	);
	demand(has(`<organizations default="${organization}"`), 'The default organization is not there.');
	demand(
		has(`<item identifier="${item}" `),
		'The item has another identifier than course.yaml: LMSs would delete what learners have done.'
	);
	demand(has(`<resource identifier="${resource}" `), 'The resource has another identifier than course.yaml.');
	demand(has(`identifierref="${resource}"`), 'The item leads to a resource that is not there.');
	demand(
		has(kind === 'scorm12' ? 'adlcp:scormtype="sco"' : 'adlcp:scormType="sco"'),
		'The resource is not marked as a sco in the case that this standard has.'
	);
	demand(
		!has('masteryscore') && !has('minNormalizedMeasure'),
		'The manifest lets the LMS judge, which makes an unfinished visit failed.'
	);
	if (kind !== 'scorm12') {
		demand(
			/<imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"\/>/.test(
				text
			),
			'The delivery controls are missing: an LMS may complete the course when it is only opened.'
		);
	}
	return [...faults, ...referenceFaults(files, text)];
}

function structureFaults(files: Files, { course }: CourseData): string[] {
	const text = textOf(files, courseStructurePath);
	if (text === undefined) return [`${courseStructurePath} is missing.`];
	const faults: string[] = [];
	const demand = (condition: boolean, fault: string) => {
		if (!condition) faults.push(fault);
	};
	const { identifiers } = course;
	demand([...files.keys()][0] === courseStructurePath, `${courseStructurePath} is not the first file.`);
	demand(
		text.startsWith('<?xml'),
		`${courseStructurePath} begins with something else than the XML declaration.`
	);
	demand(
		text.includes(`<course id="${courseIri(identifiers)}"`),
		'The course has another id than course.yaml gives it.'
	);
	demand(
		text.includes(`<au id="${unitIri(identifiers)}"`),
		'The unit has another id than course.yaml gives it: LMSs would lose what learners have done.'
	);
	demand(
		text.includes('moveOn="Completed"'),
		'moveOn is not Completed: left out, an LMS takes the course for done at enrolment.'
	);
	demand(
		!text.includes('masteryScore'),
		'The course structure asks for a mastery score, and the course gives none.'
	);
	demand(text.includes(`<url>${launchPath}</url>`), `The unit does not start at ${launchPath}.`);
	return faults;
}

function referenceFaults(files: Files, text: string): string[] {
	const listed = [...text.matchAll(/<file href="([^"]*)"\/>/g)].map(([, href = '']) => href);
	const documents =
		/xsi:schemaLocation="([^"]*)"/
			.exec(text)?.[1]
			?.split(/\s+/)
			.filter((_, index) => index % 2 === 1) ?? [];
	const isContent = (path: string) => path !== manifestPath && !/^[^/]+\.(?:xsd|dtd)$/.test(path);
	return [
		...listed
			.filter((path) => !files.has(path))
			.map((path) => `The manifest lists ${path}, which is not in the package.`),
		...[...files.keys()]
			.filter((path) => isContent(path) && !listed.includes(path))
			.map((path) => `${path} is not listed in the manifest.`),
		...(/<resource [^>]*href="([^"]*)"/.exec(text)?.[1] === launchPath
			? []
			: [`The resource does not start at ${launchPath}.`]),
		...documents
			.filter((path) => !files.has(path))
			.map((path) => `The control document ${path} is not at the root.`)
	];
}

/**
 * The packages an administrator can choose between. SCORM 1.2 is what most LMSs take; 2004 comes in the two
 * editions that differ in their control documents; cmi5 speaks over the network, to an LMS or a record store; the
 * web package speaks to no LMS.
 */
import type { StandardName } from '#course/data/course-data.ts';

export const scormKinds = ['scorm12', 'scorm2004-3', 'scorm2004-4'] as const;
export type ScormKind = (typeof scormKinds)[number];

export const kinds = [...scormKinds, 'cmi5', 'web'] as const;
export type Kind = (typeof kinds)[number];

export const isScorm = (kind: Kind): kind is ScormKind => kind !== 'cmi5' && kind !== 'web';

/** The standard the course speaks inside the package; to the course the two editions of 2004 are one. */
export const standardOf: Readonly<Record<Kind, StandardName>> = {
	scorm12: 'scorm12',
	'scorm2004-3': 'scorm2004',
	'scorm2004-4': 'scorm2004',
	cmi5: 'cmi5',
	web: 'none'
};

/** How an administrator meets them, the one that most will want first. */
export const kindsToChoose: readonly { readonly id: Kind; readonly name: string; readonly hint: string }[] = [
	{
		id: 'scorm12',
		name: 'SCORM 1.2',
		hint: 'Det de fleste læringsplattformer tar imot. Velg denne hvis du er i tvil.'
	},
	{
		id: 'scorm2004-3',
		name: 'SCORM 2004, 3. utgave',
		hint: 'For plattformer som ber om SCORM 2004 uten å si mer.'
	},
	{ id: 'scorm2004-4', name: 'SCORM 2004, 4. utgave', hint: 'For plattformer som ber om akkurat denne.' },
	{
		id: 'cmi5',
		name: 'cmi5',
		hint: 'For plattformer som ber om cmi5, og for dem som samler fullføringene i et eget register (LRS).'
	},
	{
		id: 'web',
		name: 'Nettsider',
		hint: 'Uten læringsplattform: til veiledning i gruppe, eller til en vanlig nettserver.'
	}
];

/** LMSs choose how to read a package by this text, and take what they don't know for SCORM 1.2. */
export const schemaVersion: Readonly<Record<ScormKind, string>> = {
	scorm12: '1.2',
	'scorm2004-3': '2004 3rd Edition',
	'scorm2004-4': '2004 4th Edition'
};

/**
 * imsmanifest.xml, by which an LMS knows the package. LMSs look for `adlcp:`, `imsss:` and `adlnav:` by these
 * very prefixes, and find a learner's record again by the item's identifier. There is no masteryscore and no
 * minNormalizedMeasure: either would let an LMS turn an unfinished visit into «failed».
 */
import type { CourseData } from '#course/data/course-data.ts';
import { schemaVersion, type ScormKind } from './kind.ts';
import { packageTitle } from './title.ts';
import { escaped } from './xml.ts';

export const manifestPath = 'imsmanifest.xml';
export const launchPath = 'index.html';

interface Dialect {
	/** Each namespace with the prefix it must have, '' being the default, and the control document it lies in. */
	readonly namespaces: readonly (readonly [prefix: string, namespace: string, document: string])[];
	/** The attribute that says «sco», which changed its case between the standards. */
	readonly scormType: string;
	readonly organizationAttributes: string;
	readonly item: readonly string[];
	readonly organization: readonly string[];
}

const scorm12: Dialect = {
	namespaces: [
		['', 'http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
		['imsmd', 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'],
		['adlcp', 'http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd']
	],
	scormType: 'adlcp:scormtype',
	organizationAttributes: '',
	item: [],
	organization: []
};

const scorm2004: Dialect = {
	namespaces: [
		['', 'http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
		['adlcp', 'http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
		['adlseq', 'http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
		['adlnav', 'http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
		['imsss', 'http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd']
	],
	scormType: 'adlcp:scormType',
	organizationAttributes: ' adlseq:objectivesGlobalToSystem="false"',
	// Without these delivery controls an LMS may complete the item itself when the learner leaves it.
	item: [
		'<imsss:sequencing>',
		'\t<imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>',
		'</imsss:sequencing>',
		'<adlnav:presentation>',
		'\t<adlnav:navigationInterface>',
		'\t\t<adlnav:hideLMSUI>previous</adlnav:hideLMSUI>',
		'\t\t<adlnav:hideLMSUI>continue</adlnav:hideLMSUI>',
		'\t</adlnav:navigationInterface>',
		'</adlnav:presentation>'
	],
	organization: [
		'<imsss:sequencing>',
		'\t<imsss:controlMode choice="true" flow="true"/>',
		'</imsss:sequencing>'
	]
};

/** The manifest of a package that holds these files besides it. */
export function manifest(kind: ScormKind, data: CourseData, paths: readonly string[]): string {
	const dialect = kind === 'scorm12' ? scorm12 : scorm2004;
	const { identifiers, edition } = data.course;
	const title = escaped(packageTitle(data));
	const { manifest: manifestId, organization, item, resource } = identifiers;
	const namespaces = dialect.namespaces.map(([prefix, namespace]) =>
		prefix === '' ? `xmlns="${namespace}"` : `xmlns:${prefix}="${namespace}"`
	);
	const locations = dialect.namespaces.map(([, namespace, document]) => `${namespace} ${document}`).join(' ');
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<manifest identifier="${manifestId}" version="${edition}.0"`,
		...namespaces.map((declaration) => `\t${declaration}`),
		'\txmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
		`\txsi:schemaLocation="${locations}">`,
		`\t<metadata><schema>ADL SCORM</schema><schemaversion>${schemaVersion[kind]}</schemaversion></metadata>`,
		`\t<organizations default="${organization}">`,
		`\t\t<organization identifier="${organization}"${dialect.organizationAttributes}>`,
		`\t\t\t<title>${title}</title>`,
		`\t\t\t<item identifier="${item}" identifierref="${resource}" isvisible="true">`,
		`\t\t\t\t<title>${title}</title>`,
		...dialect.item.map((line) => `\t\t\t\t${line}`),
		'\t\t\t</item>',
		...dialect.organization.map((line) => `\t\t\t${line}`),
		'\t\t</organization>',
		'\t</organizations>',
		'\t<resources>',
		`\t\t<resource identifier="${resource}" type="webcontent" ${dialect.scormType}="sco" href="${launchPath}">`,
		...paths.map((path) => `\t\t\t<file href="${escaped(path)}"/>`),
		'\t\t</resource>',
		'\t</resources>',
		'</manifest>',
		''
	].join('\n');
}

/**
 * The catalogue of findings: for each code why it matters, what to do, and an example that gives it beside one that
 * doesn't. It is Markdown, one file for each part of the content, so that whoever knows authors can better it
 * without reading code. A test runs every example as an edit of one small course.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findingCodes, type FindingCode } from '#core/scenario/finding-code.ts';

export interface Example {
	/** The file it stands in, or the folder that is missing, from the content folder. */
	readonly file: string;
	/** The lines as they may stand; undefined where it is the file that is missing. */
	readonly wrong: string | undefined;
	readonly right: string | undefined;
}

export interface Entry {
	readonly code: FindingCode;
	readonly explanation: string;
	readonly example: Example;
}

const folder = import.meta.dirname;
/** Where an example stands that names no other file. */
const usualFile = 'sykkelen/scenario.yaml';

export function readCatalogue(): Entry[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.toSorted()
		.flatMap((name) => entriesIn(readFileSync(join(folder, name), 'utf8')));
}

function entriesIn(text: string): Entry[] {
	return text
		.split(/^## (?=[a-z-]+$)/m)
		.slice(1)
		.map((part) => {
			const [heading = '', ...rest] = part.split('\n');
			const body = rest.join('\n');
			const code = findingCodes.find((one) => one === heading.trim());
			if (!code) throw new Error(`The catalogue has "${heading}", which is no code of a finding.`);
			const [explanation = '', wrong = '', right = ''] = body.split(/^(?=\*\*(?:Galt|Rett)\*\*)/m);
			return {
				code,
				explanation: explanation.trim(),
				example: {
					file: /`([^`]+(?:\.\w+|\/))`/.exec(wrong.split('```')[0] ?? '')?.[1] ?? usualFile,
					wrong: fenced(wrong),
					right: fenced(right)
				}
			};
		});
}

const fenced = (text: string): string | undefined => /^```\w*\n(.*?)^```$/ms.exec(text)?.[1];

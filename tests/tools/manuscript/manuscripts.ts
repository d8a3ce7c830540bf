/** Conversations with their files, their manuscripts, and what comes of a manuscript that is taken back. */
import { readFileSync } from 'node:fs';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { parse } from '#core/scenario/parse.ts';
import { readGuide } from '#tools/data/content.ts';
import type { Block } from '#tools/manuscript/block.ts';
import { manuscript } from '#tools/manuscript/manuscript.ts';
import { markdown } from '#tools/manuscript/markdown.ts';
import { returned } from '#tools/manuscript/returned.ts';
import { reword } from '#tools/manuscript/rewording.ts';

const { guide } = readGuide('scenarios');
if (!guide) throw new Error('The guide has faults; run npm run scenarios.');
const principles = guide;

export interface Manuscript {
	readonly id: string;
	readonly yaml: string;
	readonly scenario: Scenario;
	readonly blocks: readonly Block[];
	readonly text: string;
	/** What was changed in a manuscript, by address, what couldn't be carried, and the file that comes of it. */
	readonly back: (text: string) => Back;
}

interface Back {
	readonly words: Readonly<Record<string, string>>;
	readonly findings: readonly string[];
	readonly lines: readonly number[];
	readonly onlySigns: number;
	readonly isOfThese: boolean;
	readonly yaml: string;
}

export function aManuscript(folder: string, change: (yaml: string) => string = (yaml) => yaml): Manuscript {
	const yaml = change(readFileSync(`${folder}/scenario.yaml`, 'utf8'));
	const { value: scenario, file, findings } = parse(Scenario, yaml, 'scenario.yaml');
	if (!scenario) throw new Error(findings.map(({ message }) => message).join('\n'));
	const blocks = manuscript(scenario, principles);
	return {
		...{ id: scenario.id, yaml, scenario, blocks, text: markdown(blocks) },
		back: (text) => {
			const back = returned({ name: 'manus.md', text }, scenario, file, principles);
			return {
				words: Object.fromEntries(back.changes.map(({ address, words }) => [address, words])),
				findings: back.findings.map(({ code, message }) => `${code}: ${message}`),
				lines: back.findings.map(({ line }) => line),
				...{ onlySigns: back.onlySigns, isOfThese: back.isOfThese },
				yaml: reword(yaml, back.changes)
			};
		}
	};
}

export const small = aManuscript('tests/content/en-liten-prat');
export const everyFolder = [
	...['bare-en-kaffe', 'stryk-meg-fra-lista', 'tredje-stemme', 'uavgjort'].map((id) => `scenarios/${id}`),
	'tests/content/en-liten-prat'
];

/** The manuscript with one part of its text exchanged for another. */
export function exchanged(text: string, met: string, instead: string): string {
	if (!text.includes(met)) throw new Error(`The manuscript has no "${met}" to exchange.`);
	return text.replace(met, () => instead);
}

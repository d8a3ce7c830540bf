/** What can be said of a conversation at once, a fraction of a second after it is saved. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '#core/guide/format.ts';
import { Editions } from '#core/scenario/edition.ts';
import { inFileOrder, type Finding } from '#core/scenario/finding.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { inspectStructure } from '#core/scenario/inspection.ts';
import { readFile } from '../data/content.ts';

export interface FirstLook {
	readonly file: string;
	/** Undefined when it can't be read out of the file. */
	readonly title: string | undefined;
	/** Undefined unless the conversation can be played. */
	readonly scenario: Scenario | undefined;
	readonly findings: readonly Finding[];
}

export function firstLook(folder: string, guide: Guide): FirstLook {
	const { value, findings, file } = readFile(Scenario, join(folder, 'scenario.yaml'));
	const title = titleIn(file.data);
	if (!value) return { file: file.name, title, scenario: undefined, findings };
	const path = join(folder, 'editions.yaml');
	const editions = existsSync(path) ? readFile(Editions, path).value : [];
	const found = inspectStructure(value, file, guide, editions);
	return {
		file: file.name,
		title,
		scenario: found.leadsSomewhere ? value : undefined,
		findings: [...findings, ...found.findings].toSorted(inFileOrder)
	};
}

function titleIn(data: unknown): string | undefined {
	const title = typeof data === 'object' && data !== null && 'title' in data ? data.title : undefined;
	return typeof title === 'string' ? title : undefined;
}

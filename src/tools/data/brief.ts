/** What a player is told before a conversation: its brief, held to what a text may hold and to the course's words. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Finding } from '#core/scenario/finding.ts';
import type { Language } from '#core/scenario/format/language.ts';
import type { Smell } from '#core/scenario/smells/smell.ts';
import { wordingSmells } from '#core/scenario/smells/wording.ts';
import { textFaults } from './headed-text.ts';

const name = 'brief.svx';

/** A conversation's folder, and its brief as Markdown; it can do without one. */
interface Briefed {
	readonly folder: string;
	readonly brief: string | undefined;
}

export function readBrief(folder: string): string | undefined {
	const path = join(folder, name);
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

const fileIn = (folder: string): string => relative(process.cwd(), join(folder, name));

export function briefFindings({ folder, brief }: Briefed): Finding[] {
	if (brief === undefined) return [];
	return textFaults(
		brief,
		'Fila er tom. Skriv det den som spiller, får vite før samtalen, eller slett fila.',
		'scenario.yaml'
	).map((fault) => ({
		...fault,
		file: fileIn(folder),
		column: 1,
		severity: 'error'
	}));
}

/** Words that the course avoids, each at its line. A line of Markdown is most often a paragraph. */
export function briefSmells({ folder, brief = '' }: Briefed, language: Language): Smell[] {
	return brief.split('\n').flatMap((text, index) =>
		wordingSmells([{ id: name, voice: 'course', text, path: [] }], language, {
			file: fileIn(folder),
			line: index + 1,
			column: 1
		})
	);
}

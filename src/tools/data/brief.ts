/** What a player is told before a conversation: its brief, held to what a text may hold and to the course's words. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Finding } from '#core/scenario/finding.ts';
import type { Language } from '#core/scenario/format/language.ts';
import type { Smell } from '#core/scenario/smells/smell.ts';
import { wordingSmells } from '#core/scenario/smells/wording.ts';
import { textFaults } from './headed-text.ts';

const name = 'brief.svx';

/** A conversation can do without one. */
function readBrief(folder: string): { file: string; text: string } | undefined {
	const path = join(folder, name);
	if (!existsSync(path)) return undefined;
	return { file: relative(process.cwd(), path) || path, text: readFileSync(path, 'utf8') };
}

export function briefFindings(folder: string): Finding[] {
	const brief = readBrief(folder);
	if (!brief) return [];
	return textFaults(
		brief.text,
		'Fila er tom. Skriv det den som spiller, får vite før samtalen, eller slett fila.',
		'scenario.yaml'
	).map((fault) => ({
		...fault,
		file: brief.file,
		column: 1,
		severity: 'error'
	}));
}

/** Words that the course avoids, each at its line. A line of Markdown is most often a paragraph. */
export function briefSmells(folder: string, language: Language): Smell[] {
	const brief = readBrief(folder);
	if (!brief) return [];
	return brief.text.split('\n').flatMap((text, index) =>
		wordingSmells([{ id: name, voice: 'course', text, path: [] }], language, {
			file: brief.file,
			line: index + 1,
			column: 1
		})
	);
}

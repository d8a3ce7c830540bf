/**
 * What is found in the content besides the conversations: in the course and its settings, the guide with its cards and
 * pages, and the list of words. The conversations are taken as the desk knows them, and none is walked for this.
 */
import { basename } from 'node:path';
import { AuthoredFile } from '#core/scenario/authored-file.ts';
import { inFileOrder, type Finding } from '#core/scenario/finding.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { readContent, type Conversation } from '../data/content.ts';
import { readLanguage } from '../scenarios/language.ts';

/** `known` has the conversations that can be played, by their folders' names. */
export function restFindings(content: string, known: (id: string) => Scenario | undefined): Finding[] {
	const asKnown = (folder: string): Conversation => ({
		folder,
		scenario: known(basename(folder)),
		brief: undefined,
		file: new AuthoredFile(folder, ''),
		walks: undefined,
		editions: [],
		playthroughs: [],
		findings: []
	});
	const { findings } = readContent(content, undefined, asKnown);
	return [...findings, ...readLanguage(content).findings].toSorted(inFileOrder);
}

/** Which conversations to look at: the whole content folder, or the files and folders named. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Guide } from '#core/guide/format.ts';
import type { Finding } from '#core/scenario/finding.ts';
import { suggestion } from '#core/scenario/suggestion.ts';
import {
	foldersIn,
	readContent,
	readConversation,
	readGuide,
	type Content,
	type Conversation
} from '../data/content.ts';

export interface Selection {
	readonly guide: Guide | undefined;
	readonly conversations: readonly Conversation[];
	readonly findings: readonly Finding[];
	/** There when the whole content folder was read. */
	readonly everything: Content | undefined;
}

/** `named` are paths, or ids of conversations in the content folder. */
export function select(folder: string, named: readonly string[], today?: string): Selection {
	if (named.length === 0) {
		const everything = readContent(folder, today);
		return { ...everything, everything };
	}
	const { guide, findings } = readGuide(folder);
	const paths = named.map((one) => [one, join(folder, one)].find((path) => existsSync(path)) ?? one);
	const present = paths.filter((path) => existsSync(path));
	const conversations = guide ? present.flatMap((path) => conversationsAt(path, guide)) : [];
	return {
		guide,
		conversations,
		findings: [
			...findings,
			...conversations.flatMap((one) => one.findings),
			...paths.filter((path) => !present.includes(path)).map((path) => notThere(path, folder))
		],
		everything: undefined
	};
}

function conversationsAt(path: string, guide: Guide): Conversation[] {
	if (statSync(path).isFile()) return [readConversation(dirname(path), guide, basename(path))];
	if (existsSync(join(path, 'scenario.yaml'))) return [readConversation(path, guide)];
	return foldersIn(path).map((one) => readConversation(one, guide));
}

function notThere(path: string, folder: string): Finding {
	const known = foldersIn(folder).map((one) => basename(one));
	const message = `Det finnes ingen fil eller mappe her. Sjekk stien.${suggestion(basename(path), known)}`;
	return { file: path, line: 1, column: 1, severity: 'error', code: 'missing-file', message };
}

/** What `npm run scenarios` does with manuscripts: out, and back. */
import { resolve } from 'node:path';
import { contentFolder, foldersIn, readGuide } from '../data/content.ts';
import { Refusal } from '../refusal.ts';
import { select } from '../scenarios/selection.ts';
import { takeBack, type Answer } from './take-back.ts';
import { manuscriptAt } from './manuscript-file.ts';
import { writeManuscripts } from './write.ts';

export interface ManuscriptRequest {
	readonly manuscript?: boolean | undefined;
	/** The name of a file. */
	readonly 'manuscript-back'?: string | undefined;
	readonly 'manuscript-wins'?: boolean | undefined;
	/** Where to write: a file or a folder. */
	readonly out?: string | undefined;
}

/** Undefined when no manuscript is asked for. Paths are meant from where the command was given. */
export function answerManuscript(
	request: ManuscriptRequest,
	named: readonly string[],
	folder: string = contentFolder()
): Answer | undefined {
	const from = process.env['INIT_CWD'] ?? process.cwd();
	const { out } = request;
	const back = request['manuscript-back'];
	if (back !== undefined) {
		const source = { name: back, text: manuscriptAt(back, resolve(from, back)) };
		const folders =
			named.length === 0
				? foldersIn(folder)
				: select(folder, named).conversations.map((conversation) => conversation.folder);
		return takeBack(source, folders, guideOf(folder), { wins: request['manuscript-wins'] === true });
	}
	if (!request.manuscript) return undefined;
	const { conversations, guide } = select(folder, named);
	if (!guide || conversations.length === 0)
		throw new Refusal(
			`Det er ingen samtale å skrive ut${named.length > 0 ? ` på «${named.join('», «')}»` : ''}.`
		);
	return { rows: writeManuscripts(conversations, guide, out, from), isWhole: true };
}

function guideOf(folder: string) {
	const { guide } = readGuide(folder);
	if (!guide)
		throw new Refusal('Prinsippene kan ikke leses. Kjør npm run scenarios og rett det som står der.');
	return guide;
}

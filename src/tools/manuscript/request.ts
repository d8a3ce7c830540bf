/** What `npm run scenarios` does with manuscripts: out, back, a template for a new one, and a draft made of it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFolder, foldersIn, readGuide } from '../data/content.ts';
import { Refusal } from '../refusal.ts';
import { select } from '../scenarios/selection.ts';
import { makeDraft } from './draft/make.ts';
import { takeBack, type Answer } from './take-back.ts';
import { manuscriptAt } from './manuscript-file.ts';
import { writeManuscripts, writeNew } from './write.ts';

export interface ManuscriptRequest {
	readonly manuscript?: boolean | undefined;
	/** Names of files. */
	readonly 'manuscript-back'?: string | undefined;
	readonly 'manuscript-draft'?: string | undefined;
	readonly 'manuscript-template'?: boolean | undefined;
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
	const draft = request['manuscript-draft'];
	if (request['manuscript-template']) {
		const name = out?.endsWith('.md') ? out : join(out ?? '', 'nytt-manus.md');
		writeNew(name, resolve(from, name), readFileSync(new URL('./template.md', import.meta.url), 'utf8'));
		return { rows: [name], isWhole: true };
	}
	if (draft !== undefined) {
		const source = { name: draft, text: manuscriptAt(draft, resolve(from, draft)) };
		return makeDraft(source, out === undefined ? folder : resolve(from, out), guideOf(folder));
	}
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

/** The pages besides the cards, in the folder `guide/pages`: a course may do without them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PageHead, type Page } from '#course/format/page.ts';
import type { Guide } from '#core/guide/format.ts';
import type { Finding } from '#core/scenario/finding.ts';
import { unknownSources } from '#core/scenario/mark-findings.ts';
import { htmlOf, readHeaded, type HeadedText } from './headed-text.ts';

export type AuthoredPage = HeadedText<PageHead>;

export function readPages(
	folder: string,
	guide: Guide | undefined
): { pages: AuthoredPage[]; findings: Finding[] } {
	const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
	const read = names.toSorted().map((name) => readHeaded(PageHead, join(folder, name), 'Siden'));
	return {
		pages: read.flatMap(({ written }) => written ?? []),
		findings: read.flatMap(({ written, file, findings }) => [
			...findings,
			...(guide ? unknownSources(cited(written?.head.teaches ?? []), guide, file) : [])
		])
	};
}

const cited = (sources: readonly string[]) =>
	sources.map((name, index) => ({ name, told: 'Siden viser til punktet', path: ['teaches', index] }));

/** The page as the browser gets it. */
export async function pageFrom({ head, text }: AuthoredPage): Promise<Page> {
	return { ...head, html: await htmlOf(text) };
}

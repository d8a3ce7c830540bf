/** `npm run scenarios -- --manuscript`: conversations as manuscripts, each in a file. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Guide } from '#core/guide/format.ts';
import type { Conversation } from '../data/content.ts';
import { Refusal } from '../refusal.ts';
import { manuscript } from './manuscript.ts';
import { markdown } from './markdown.ts';

/** The names of the files written. `out` is a file for one conversation, or a folder, found from `from`. */
export function writeManuscripts(
	conversations: readonly Conversation[],
	guide: Guide,
	out: string | undefined,
	from: string
): string[] {
	const isFile = out?.endsWith('.md') === true;
	if (isFile && conversations.length !== 1)
		throw new Refusal(`--out ${out} er én fil. Nevn én samtale, eller skriv til ei mappe: --out manus`);
	return conversations.map(({ scenario, folder }) => {
		if (!scenario)
			throw new Refusal(
				`«${folder}» kan ikke leses som en samtale ennå. Se hva som mangler: npm run scenarios -- ${folder}`
			);
		const blocks = manuscript(scenario, guide);
		const addresses = blocks.flatMap(({ address }) => address ?? []);
		const twice = addresses.find((address, index) => addresses.indexOf(address) !== index);
		if (twice !== undefined)
			throw new Refusal(`«${twice}» er brukt to ganger i «${scenario.id}». Gi det ene et annet navn først.`);
		const name = isFile ? out : join(out ?? '', `${scenario.id}-manus.md`);
		writeNew(name, resolve(from, name), markdown(blocks));
		return name;
	});
}

/** A file that is there may be somebody's work of a week. */
export function writeNew(name: string, path: string, text: string): void {
	if (existsSync(path) && readFileSync(path, 'utf8') !== text)
		throw new Refusal(
			`«${name}» finnes fra før, og er en annen. Flytt den, eller gi et annet navn med --out.`
		);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

/** `npm run scenarios -- --manuscript-draft FILE`: a manuscript becomes a folder with a conversation to fill in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '#core/guide/format.ts';
import { rowOf } from '#core/scenario/finding.ts';
import { readConversation } from '../../data/content.ts';
import { Refusal } from '../../refusal.ts';
import { counted } from '../../scenarios/numbers.ts';
import type { Source } from '../returned.ts';
import type { Answer } from '../take-back.ts';
import { Names } from './naming.ts';
import { readDraft } from './read.ts';
import { scenarioText } from './scenario-text.ts';

/** `out` is the folder that the conversation's own folder is made in. */
export function makeDraft(source: Source, out: string, guide: Guide): Answer {
	if (/\[samtale\/[a-z0-9-]+\\?\]/.test(source.text))
		throw new Refusal(
			`«${source.name}» er manuset til en samtale som finnes. Ta det inn igjen: --manuscript-back ${source.name}`
		);
	const { draft, findings, notes } = readDraft(source);
	if (!draft)
		return {
			rows: [...findings.map(rowOf), '', 'Ingenting er skrevet. Rett dette i manuset og prøv igjen.'],
			isWhole: false
		};
	const id = new Names().take(draft.title);
	const folder = join(out, id);
	if (existsSync(folder))
		throw new Refusal(
			`Mappa ${folder} finnes fra før. Gi manuset en annen tittel, eller en annen mappe med --out.`
		);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'scenario.yaml'), scenarioText(draft, id));
	writeFileSync(join(folder, 'brief.svx'), `${briefOf(draft.brief)}\n`);
	const { scenes, endings } = draft;
	const choices = scenes.flatMap((scene) => scene.choices).length;
	const missing = readConversation(folder, guide).findings.length;
	return {
		rows: [
			`Utkastet ligger i ${folder}: ${counted(scenes.length, 'scene', 'scener')}, ${counted(choices, 'valg', 'valg')}, ${counted(endings.length, 'slutt', 'slutter')}.`,
			...(notes > 0
				? [`${counted(notes, 'avsnitt', 'avsnitt')} i sitat er notater og er ikke tatt med.`]
				: []),
			`${counted(missing, 'ting', 'ting')} står åpent. Se hva og hvor: npm run scenarios -- ${folder}`
		],
		isWhole: true
	};
}

const briefOf = (paragraphs: readonly string[]): string =>
	paragraphs.length > 0
		? paragraphs.join('\n\n')
		: 'Skriv her hva den som skal spille, får vite før samtalen begynner.';

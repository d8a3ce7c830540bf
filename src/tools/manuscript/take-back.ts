/** `npm run scenarios -- --manuscript-back FILE`: the words of a manuscript, back in the conversation's file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Guide } from '#core/guide/format.ts';
import { rowOf } from '#core/scenario/finding.ts';
import { suggestion } from '#core/scenario/suggestion.ts';
import { readConversation, type Conversation } from '../data/content.ts';
import { Refusal } from '../refusal.ts';
import { counted } from '../scenarios/numbers.ts';
import { addressed } from './addresses.ts';
import { paragraphsIn } from './paragraphs.ts';
import { returned, type Returned, type Source } from './returned.ts';
import { reword } from './rewording.ts';
import { lineOf } from './settled.ts';

export interface Answer {
	readonly rows: readonly string[];
	/** Whether all of the manuscript is now in the file. */
	readonly isWhole: boolean;
}

/** `wins` lets a manuscript that is older than the file's texts replace them. */
export function takeBack(
	source: Source,
	folders: readonly string[],
	guide: Guide,
	{ wins }: { readonly wins: boolean }
): Answer {
	const folder = folderOf(source, folders);
	const conversation = readConversation(folder, guide);
	const { scenario, file } = conversation;
	if (!scenario)
		throw new Refusal(`«${folder}» kan ikke leses som en samtale. Kjør npm run scenarios -- ${folder}`);
	const back = returned(source, scenario, file, guide);
	const rows = [...back.findings.map(rowOf), ...changeRows(back, conversation)];
	if (!back.isOfThese && !wins && back.changes.length > 0)
		return {
			rows: [
				...rows,
				'',
				`Ingenting er skrevet. ${file.name} har andre tekster enn da manuset ble tatt ut, så det som står over, kan være nyere enn manuset.`,
				'Skal ordene i manuset gjelde, så legg til --manuscript-wins. Ellers: ta ut et nytt manus og rett i det.'
			],
			isWhole: false
		};
	const path = join(folder, 'scenario.yaml');
	if (back.changes.length > 0) writeFileSync(path, reword(readFileSync(path, 'utf8'), back.changes));
	const after = readConversation(folder, guide);
	return {
		rows: [
			...rows,
			...(rows.length > 0 ? [''] : []),
			...summary(back, file.name),
			...(back.changes.length > 0 ? ['Skal du rette mer, så ta ut et nytt manus først.'] : []),
			...editionRows(back, after),
			...newFindings(conversation, after)
		],
		isWhole: back.findings.length === 0
	};
}

function folderOf({ name, text }: Source, folders: readonly string[]): string {
	const told = paragraphsIn(text)
		.flatMap((paragraph) => addressed(paragraph, new Set()).addresses)
		.find((address) => address.startsWith('samtale/'));
	if (told === undefined)
		throw new Refusal(
			`«${name}» sier ikke hvilken samtale den hører til: bak tittelen skal det stå [samtale/…]. Er det et nytt manus, så lag et utkast av det: --manuscript-draft ${name}`
		);
	const id = told.slice('samtale/'.length);
	const ids = folders.map((folder) => basename(folder));
	const folder = folders[ids.indexOf(id)];
	if (folder === undefined)
		throw new Refusal(`Manuset hører til «${id}», og den samtalen er ikke her.${suggestion(id, ids)}`);
	return folder;
}

const changeRows = ({ changes }: Returned, { file }: Conversation): string[] =>
	changes.flatMap(({ address, path, before, words }) => [
		`${file.name}:${lineOf(path, file)}  «${address}»`,
		`    før: ${before}`,
		`    nå:  ${words}`
	]);

function summary({ changes, findings, onlySigns }: Returned, name: string): string[] {
	return [
		changes.length === 0
			? `Ingen tekster er endret, og ${name} er som før.`
			: `${counted(changes.length, 'tekst er endret', 'tekster er endret')} i ${name}.`,
		...(findings.length > 0
			? [
					`${counted(findings.length, 'ting', 'ting')} i manuset kunne ikke tas med. De står øverst, hver på sin linje.`
				]
			: []),
		...(onlySigns > 0
			? [
					`${counted(onlySigns, 'tekst skiller', 'tekster skiller')} seg bare i tegn som Word bytter av seg selv: anførselstegn, tankestreker, prikker og mellomrom. De står som før.`
				]
			: [])
	];
}

function editionRows({ changes }: Returned, { scenario, editions }: Conversation): string[] {
	const isReleased = editions.some(({ edition }) => edition === scenario?.edition);
	if (!scenario || !isReleased || changes.length === 0) return [];
	const next = scenario.edition + 1;
	return [
		`Utgave ${scenario.edition} er sluppet. Sett «edition: ${next}», og skriv under «changes» hva som er nytt i den.`
	];
}

/** What the new words have led to. */
function newFindings(before: Conversation, after: Conversation): string[] {
	const known = new Set(before.findings.map(({ code, message }) => `${code} ${message}`));
	return after.findings.filter(({ code, message }) => !known.has(`${code} ${message}`)).map(rowOf);
}

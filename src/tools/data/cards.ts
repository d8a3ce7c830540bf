/** Theory cards: Markdown pages in the guide's folder, one a file, each with an exercise in its head. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CardHead, type Card } from '#course/format/card.ts';
import type { Guide } from '#core/guide/format.ts';
import type { Finding } from '#core/scenario/finding.ts';
import { unknownSources } from '#core/scenario/mark-findings.ts';
import { htmlOf, readHeaded, type HeadedText } from './headed-text.ts';

export type AuthoredCard = HeadedText<CardHead>;

/** Every card in the guide's folder, in the order of their numbers. */
export function readCards(folder: string, guide: Guide): { cards: AuthoredCard[]; findings: Finding[] } {
	const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.svx')) : [];
	const read = names.toSorted().map((name) => readCard(join(folder, name), guide));
	const cards = read.flatMap(({ card }) => card ?? []);
	return {
		cards: cards.toSorted((a, b) => a.head.number - b.head.number),
		findings: read.flatMap(({ findings }) => findings)
	};
}

function readCard(path: string, guide: Guide): { card: AuthoredCard | undefined; findings: Finding[] } {
	const { written: card, file, findings } = readHeaded(CardHead, path, 'Kortet');
	const unknown = unknownSources(
		(card?.head.teaches ?? []).map((name, index) => ({
			name,
			told: 'Kortet viser til punktet',
			path: ['teaches', index]
		})),
		guide,
		file
	);
	return { card, findings: [...findings, ...unknown] };
}

/** The card as the page gets it. */
export async function cardFrom({ head, text }: AuthoredCard): Promise<Card> {
	return { ...head, html: await htmlOf(text) };
}

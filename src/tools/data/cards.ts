/**
 * Theory cards: Markdown pages with a head between two lines of `---`. The head is parsed like any authored
 * file, at its own lines; the text becomes HTML when the course is built and is never code, since the cards
 * travel as data and the page lets nothing run that it doesn't know.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { compile } from 'mdsvex';
import { CardHead, type Card } from '#course/format/card.ts';
import type { Guide } from '#core/guide/format.ts';
import type { Finding } from '#core/scenario/finding.ts';
import { parse, type Parsed } from '#core/scenario/parse.ts';
import { suggestion } from '#core/scenario/suggestion.ts';

export interface AuthoredCard {
	readonly head: CardHead;
	/** Markdown, as the author wrote it. */
	readonly text: string;
}

const form = /^---\r?\n(?<head>.*?)\r?\n---\r?\n(?<text>.*)$/s;

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

function readCard(path: string, guide: Guide): { card?: AuthoredCard; findings: Finding[] } {
	const name = relative(process.cwd(), path) || path;
	const { head, text = '' } = form.exec(readFileSync(path, 'utf8'))?.groups ?? {};
	// The head keeps its lines' numbers: the line of dashes before it counts as an empty one.
	const parsed = parse(CardHead, `\n${head ?? ''}`, name);
	if (head === undefined) {
		const message = 'Kortet mangler hodet. Begynn fila med en linje «---», hodet, og en linje «---» til.';
		return { findings: [parsed.file.finding([], 'missing-head', message)] };
	}
	const before = head.split('\n').length + 2;
	const faults = textFaults(text).map(({ line, code, message }): Finding => ({
		file: name,
		line: before + line,
		column: 1,
		severity: 'error',
		code,
		message
	}));
	if (!parsed.value) return { findings: [...parsed.findings, ...faults] };
	const findings = [...headFaults(parsed, basename(path, '.svx'), guide), ...faults];
	return { card: { head: parsed.value, text }, findings };
}

function headFaults({ value, file }: Parsed<CardHead>, fileName: string, guide: Guide): Finding[] {
	if (!value) return [];
	const sources = Object.keys(guide.sources);
	const misnamed =
		value.id === fileName
			? []
			: [file.finding(['id'], 'other-file', `Kortet heter «${value.id}», men fila heter «${fileName}.svx».`)];
	return [
		...misnamed,
		...value.teaches.flatMap((id, index) =>
			sources.includes(id)
				? []
				: file.finding(
						['teaches', index],
						'unknown-source',
						`Kortet viser til punktet «${id}», som ikke finnes i kildene.${suggestion(id, sources)}`
					)
		)
	];
}

/** What a card's text can't hold, with the line counted from the first after the head. */
function textFaults(text: string): { line: number; code: string; message: string }[] {
	if (text.trim() === '') {
		return [{ line: 1, code: 'empty-text', message: 'Kortet har ikke noen tekst under hodet.' }];
	}
	return text.split('\n').flatMap((written, index) => {
		const line = index + 1;
		if (/[{}]|<[a-z!/]/i.test(written)) {
			const message =
				'Teksten har en krøllparentes eller en HTML-tagg. Skriv vanlig tekst; kortet kan ikke ha kode.';
			return [{ line, code: 'code-in-text', message }];
		}
		if (/^#(?!#[^#])/.test(written)) {
			return [
				{ line, code: 'wrong-heading', message: 'Bruk «## » foran mellomtitler. Tittelen står i hodet.' }
			];
		}
		return [];
	});
}

/** The card as the page gets it. Its text is made HTML by mdsvex; there is no code in it to compile. */
export async function cardFrom({ head, text }: AuthoredCard): Promise<Card> {
	const made = await compile(text, { smartypants: false, highlight: false });
	return { ...head, html: (made?.code ?? '').trim() };
}

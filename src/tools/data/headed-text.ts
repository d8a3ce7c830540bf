/**
 * Markdown with a head between two lines of `---`, as cards and pages are written. The head is parsed like any
 * authored file, at its own lines; the text becomes HTML when the course is built and is never code, since it
 * travels as data and the page lets nothing run that it doesn't know.
 */
import { readFileSync } from 'node:fs';
import { basename, extname, relative } from 'node:path';
import { compile } from 'mdsvex';
import type { z } from 'zod';
import type { AuthoredFile } from '#core/scenario/authored-file.ts';
import type { Finding } from '#core/scenario/finding.ts';
import { parse } from '#core/scenario/parse.ts';

export interface HeadedText<Head> {
	readonly head: Head;
	/** Markdown, as the author wrote it. */
	readonly text: string;
}

const form = /^---\r?\n(?<head>.*?)\r?\n---\r?\n(?<text>.*)$/s;

/** `owner` is what the file is, as a finding says it: «Kortet». */
export function readHeaded<Schema extends z.ZodType<{ readonly id: string }>>(
	schema: Schema,
	path: string,
	owner: string
): { written?: HeadedText<z.infer<Schema>>; file: AuthoredFile; findings: readonly Finding[] } {
	const name = relative(process.cwd(), path) || path;
	const { head, text = '' } = form.exec(readFileSync(path, 'utf8'))?.groups ?? {};
	// The head keeps its lines' numbers: the line of dashes before it counts as an empty one.
	const { value, file, findings } = parse(schema, `\n${head ?? ''}`, name);
	if (head === undefined) {
		const message = `${owner} mangler hodet. Begynn fila med en linje «---», hodet, og en linje «---» til.`;
		return { file, findings: [file.finding([], 'missing-head', message)] };
	}
	const before = head.split('\n').length + 2;
	const faults = textFaults(text, `${owner} har ikke noen tekst under hodet.`, 'hodet').map(
		({ line, code, message }): Finding => ({
			file: name,
			line: before + line,
			column: 1,
			severity: 'error',
			code,
			message
		})
	);
	if (!value) return { file, findings: [...findings, ...faults] };
	const fileName = basename(path);
	const misnamed =
		value.id === basename(path, extname(path))
			? []
			: [file.finding(['id'], 'other-file', `${owner} heter «${value.id}», men fila heter «${fileName}».`)];
	return { written: { head: value, text }, file, findings: [...misnamed, ...faults] };
}

type TextFault = Pick<Finding, 'line' | 'code' | 'message'>;

/** What a text can't hold, with the line counted from its first. `empty` is said of one that holds nothing. */
export function textFaults(text: string, empty: string, titleIn: string): TextFault[] {
	if (text.trim() === '') return [{ line: 1, code: 'empty-text', message: empty }];
	return text.split('\n').flatMap((written, index): TextFault[] => {
		const line = index + 1;
		if (/[{}]|<[a-z!/]/i.test(written)) {
			const message = 'Teksten har en krøllparentes eller en HTML-tagg. Skriv vanlig tekst uten kode.';
			return [{ line, code: 'code-in-text', message }];
		}
		if (/^#(?!#[^#])/.test(written)) {
			return [
				{
					line,
					code: 'wrong-heading',
					message: `Bruk «## » foran mellomtitler. Tittelen står i ${titleIn}.`
				}
			];
		}
		return [];
	});
}

/** The text as HTML, made by mdsvex; there is no code in it to compile. */
export async function htmlOf(text: string): Promise<string> {
	const made = await compile(text, { smartypants: false, highlight: false });
	return (made?.code ?? '').trim();
}

/** A text is read at 180 words a minute, which leaves time to think. */
export function minutesToRead(text: string): number {
	const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
	return Math.ceil(words / 180);
}

/**
 * The first door: an authored file becomes a checked value, or findings at the author's own lines. zod's
 * words are made for developers, so each kind of issue is said again here in the author's.
 */
import type { z } from 'zod';
import { AuthoredFile, type Path } from './authored-file.ts';
import { boundsSentence, sizeSentence } from './bounds-in-words.ts';
import { cutTexts } from './cut-texts.ts';
import { slugPattern } from './format/slug.ts';
import { findingCodes, type FindingCode } from './finding-code.ts';
import type { Finding } from './finding.ts';
import { nameOf } from './name-of.ts';
import { meantName } from './meant-name.ts';
import { meantKey } from './norwegian-keys.ts';
import { descriptionAt, isKeySomewhere, isTextAt, keysAt, namedAt } from './schema-description.ts';
import { suggestion } from './suggestion.ts';
import { valueAt } from './value-at.ts';

export interface Parsed<Value> {
	readonly value?: Value;
	readonly findings: readonly Finding[];
	readonly file: AuthoredFile;
}

/** Parse the text of an authored file. `value` is there exactly when no error is found in its form. */
export function parse<Schema extends z.ZodType>(
	schema: Schema,
	text: string,
	fileName: string
): Parsed<z.infer<Schema>> {
	const file = new AuthoredFile(fileName, text);
	if (file.syntaxFindings.length > 0) return { findings: file.syntaxFindings, file };
	const result = schema.safeParse(file.data);
	const cut = cutTexts(file, schema);
	if (result.success) return { value: result.data, findings: cut, file };
	return { findings: [...findingsOf(result.error.issues, schema, file), ...cut], file };
}

/** A key that was misspelt, or stands on another level than it should, is not missing as well. */
function findingsOf(issues: readonly Issue[], schema: z.ZodType, file: AuthoredFile): Finding[] {
	const strange = issues.flatMap((issue) =>
		issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ key, path: pathOf(issue) })) : []
	);
	const isElsewhere = (issue: Issue): boolean => {
		const path = pathOf(issue);
		const wanted = String(path.at(-1));
		const around = path.slice(0, -1);
		if (path.length === 0 || valueAt(file.data, path) !== undefined) return false;
		return strange.some((met) =>
			met.key === wanted
				? startsWith(met.path, around) || startsWith(around, met.path)
				: met.path.join('.') === around.join('.') && meantKey(met.key, keysAt(schema, around)) === wanted
		);
	};
	return issues
		.filter((issue) => !isElsewhere(issue))
		.flatMap((issue) => findingsFor(issue, schema, file, []));
}

const pathOf = ({ path }: Issue): (string | number)[] =>
	path.map((key) => (typeof key === 'symbol' ? String(key) : key));

const startsWith = (path: Path, beginning: Path): boolean =>
	beginning.every((key, index) => key === path[index]);

type Issue = z.core.$ZodIssue;

/** Findings for one issue; `around` is the path of the union that an inner issue was met in. */
function findingsFor(issue: Issue, schema: z.ZodType, file: AuthoredFile, around: Path): Finding[] {
	const path = [...around, ...pathOf(issue)];
	const met = valueAt(file.data, path);
	const owner = nameOf(file.data, path);
	const key = path[path.length - 1];

	if (issue.code === 'unrecognized_keys') {
		const cut = (unknown: string) => valueAt(file.data, [...path, unknown]) === null;
		const [firstCut] = issue.keys.filter(cut);
		return issue.keys
			.filter((unknown) => !cut(unknown) || unknown === firstCut)
			.map((unknown) =>
				file.finding(
					[...path, unknown],
					'unknown-key',
					`${nameOf(file.data, [...path, unknown])} har nøkkelen «${unknown}», som ikke finnes.` +
						remedyFor(unknown, path, schema, file.data)
				)
			);
	}
	if (issue.code === 'invalid_union') {
		// Every way of writing it failed: the author meant the one that came closest.
		const nearest = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
		if (nearest && !isEmpty(met)) return nearest.flatMap((inner) => findingsFor(inner, schema, file, path));
	}
	// A rule of our own says in its own words why what is absent is needed.
	if (isEmpty(met) && issue.code !== 'custom') {
		const known = key === 'intention' || key === 'cost' ? key : 'key';
		const reason = isCommentedOut(path, schema, file)
			? 'Det som står etter et nummertegn, er en huskelapp. Hører det til teksten, sett hele teksten i enkle anførselstegn.'
			: descriptionAt(schema, path);
		return [file.finding(path, `missing-${known}`, `${owner} mangler «${String(key)}». ${reason}`.trim())];
	}
	const sentence =
		sizeSentence(issue, met, String(key)) ??
		boundsSentence(met, String(key), keysAt(schema, path)) ??
		`${sentenceFor(issue, met, String(key))}${nameMeant(issue, met, path, schema, file)} ${descriptionAt(schema, path)}`;
	return [file.finding(path, codeFor(issue), `${owner}: ${sentence}`.trim())];
}

/** A key whose text begins with a number sign, so that all of it is a comment. */
const isCommentedOut = (path: Path, schema: z.ZodType, file: AuthoredFile): boolean =>
	isTextAt(schema, path) && file.commented.some((one) => one.path.join('.') === path.join('.'));

/** «Mente du …?» for what should have been a name, and is written as something else. */
function nameMeant(issue: Issue, met: unknown, path: Path, schema: z.ZodType, file: AuthoredFile): string {
	const isName =
		issue.code === 'invalid_format' && 'pattern' in issue && issue.pattern === String(slugPattern);
	if (!isName || typeof met !== 'string') return '';
	const meant = meantName(met, namedAt(schema, path), file.data);
	return meant === undefined ? '' : ` Mente du «${meant}»?`;
}

/** Not there, or a key with nothing behind it. */
const isEmpty = (met: unknown): boolean => met === undefined || met === null;

function remedyFor(unknown: string, path: Path, schema: z.ZodType, data: unknown): string {
	const value = valueAt(data, [...path, unknown]);
	const near = meantKey(unknown, keysAt(schema, path));
	if (near !== undefined) return ` Mente du «${near}»?`;
	if (isKeySomewhere(schema, unknown)) return ' Den hører til et annet sted. Se om linja er rykket rett inn.';
	// A comma inside unquoted text in { } makes a key without a value of what comes after it.
	if (value === null)
		return ' Har teksten komma, må den stå i anførselstegn når den er skrevet mellom { og }.';
	return typeof value === 'object'
		? ' Hører den til under noe annet, rykk den inn dit. Ellers kan du fjerne den.'
		: ' Fjern den, eller se etter skrivefeil.';
}

const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));

function codeFor(issue: Issue): FindingCode {
	const own =
		issue.code === 'custom' ? findingCodes.find((code) => code === issue.params?.['code']) : undefined;
	if (own) return own;
	if (issue.code === 'invalid_format') return 'wrong-form';
	if (issue.code === 'too_big' || issue.code === 'too_small') return 'out-of-bounds';
	if (issue.code === 'invalid_key') return 'wrong-form';
	return 'wrong-value';
}

function sentenceFor(issue: Issue, met: unknown, key: string): string {
	const shown = typeof met === 'object' && met !== null ? `«${key}»` : `«${key}: ${plain(met)}»`;
	switch (issue.code) {
		case 'custom':
			return codeFor(issue) === 'empty-condition'
				? `${shown} er et vilkår uten innhold. Skriv hva som må holde, eller fjern det.`
				: issue.message;
		case 'invalid_value': {
			const allowed = issue.values.map(String);
			return `${shown} er ikke blant det som kan stå her: ${allowed.join(', ')}.${suggestion(plain(met), allowed)}`;
		}
		case 'invalid_format':
			return `${shown} har ikke rett form.`;
		case 'invalid_key':
			return `«${key}» kan ikke brukes som navn. Bruk små bokstaver a–z, tall og bindestrek.`;
		default:
			return `${shown} er ikke ${expected(issue)}.`;
	}
}

const plain = (met: unknown): string => (typeof met === 'string' ? met : JSON.stringify(met));

function expected(issue: Issue): string {
	const kinds: Record<string, string> = {
		string: 'en tekst. Sett den i anførselstegn hvis den ser ut som et tall eller ja/nei',
		number: 'et tall',
		int: 'et helt tall',
		array: 'en liste. Begynn hver linje med bindestrek',
		object: 'en samling nøkler med innrykk under',
		record: 'en samling nøkler med innrykk under'
	};
	return (issue.code === 'invalid_type' ? kinds[issue.expected] : undefined) ?? 'noe som kan stå her';
}

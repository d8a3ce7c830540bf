/**
 * The first door: an authored file becomes a checked value, or findings at the author's own lines. zod's
 * words are made for developers, so each kind of issue is said again here in the author's.
 */
import type { z } from 'zod';
import { AuthoredFile, type Path } from './authored-file.ts';
import type { Finding } from './finding.ts';
import { nameOf } from './name-of.ts';
import { descriptionAt, keysAt } from './schema-description.ts';
import { suggestion } from './suggestion.ts';

export interface Parsed<Value> {
	readonly value?: Value;
	readonly findings: readonly Finding[];
	readonly file: AuthoredFile;
}

/** Parse the text of an authored file. `value` is there exactly when nothing in its form is wrong. */
export function parse<Schema extends z.ZodType>(
	schema: Schema,
	text: string,
	fileName: string
): Parsed<z.infer<Schema>> {
	const file = new AuthoredFile(fileName, text);
	if (file.syntaxFindings.length > 0) return { findings: file.syntaxFindings, file };
	const result = schema.safeParse(file.data);
	if (result.success) return { value: result.data, findings: [], file };
	return { findings: result.error.issues.flatMap((issue) => findingsFor(issue, schema, file, [])), file };
}

type Issue = z.core.$ZodIssue;

/** Findings for one issue; `around` is the path of the union that an inner issue was met in. */
function findingsFor(issue: Issue, schema: z.ZodType, file: AuthoredFile, around: Path): Finding[] {
	const path = [...around, ...issue.path].map((key) => (typeof key === 'symbol' ? String(key) : key));
	const met = valueAt(file.data, path);
	const owner = nameOf(file.data, path);
	const key = path[path.length - 1];

	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((unknown) =>
			file.finding(
				[...path, unknown],
				'unknown-key',
				`${nameOf(file.data, [...path, unknown])} har nøkkelen «${unknown}», som ikke finnes.` +
					(suggestion(unknown, keysAt(schema, path)) || remedyFor(valueAt(file.data, [...path, unknown])))
			)
		);
	}
	if (issue.code === 'invalid_union') {
		// Every way of writing it failed: the author meant the one that came closest.
		const nearest = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
		if (nearest && met !== undefined)
			return nearest.flatMap((inner) => findingsFor(inner, schema, file, path));
	}
	// A rule of our own says in its own words why what is absent is needed.
	if (met === undefined && issue.code !== 'custom') {
		const known = key === 'intention' || key === 'cost' ? key : 'key';
		return [
			file.finding(
				path,
				`missing-${known}`,
				`${owner} mangler «${String(key)}». ${descriptionAt(schema, path)}`.trim()
			)
		];
	}
	return [
		file.finding(
			path,
			codeFor(issue),
			`${owner}: ${sentenceFor(issue, met, String(key))} ${descriptionAt(schema, path)}`.trim()
		)
	];
}

/** A comma inside unquoted text in { } makes a key without a value of what comes after it. */
const remedyFor = (value: unknown): string =>
	value === null
		? ' Har teksten komma, må den stå i anførselstegn når den er skrevet mellom { og }.'
		: ' Fjern den, eller se etter skrivefeil.';

const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));

function codeFor(issue: Issue): string {
	if (issue.code === 'custom' && typeof issue.params?.['code'] === 'string') return issue.params['code'];
	if (issue.code === 'invalid_format') return 'wrong-form';
	if (issue.code === 'too_big' || issue.code === 'too_small') return 'out-of-bounds';
	if (issue.code === 'invalid_key') return 'wrong-form';
	return 'wrong-value';
}

function sentenceFor(issue: Issue, met: unknown, key: string): string {
	const shown = typeof met === 'object' ? `«${key}»` : `«${key}: ${plain(met)}»`;
	switch (issue.code) {
		case 'custom':
			return codeFor(issue) === 'empty-condition'
				? `${shown} er et vilkår uten innhold. Skriv hva som må holde, eller fjern det.`
				: issue.message;
		case 'invalid_value': {
			const allowed = issue.values.map(String);
			return `${shown} er ikke blant det som kan stå her: ${allowed.join(', ')}.${suggestion(plain(met), allowed)}`;
		}
		case 'too_big':
			return `${shown} er for mye. Høyst ${String(issue.maximum)}${unit(met)}.`;
		case 'too_small':
			return `${shown} er for lite. Minst ${String(issue.minimum)}${unit(met)}.`;
		case 'invalid_format':
			return `${shown} har ikke rett form.`;
		case 'invalid_key':
			return `«${key}» kan ikke brukes som navn. Bruk små bokstaver a–z, tall og bindestrek.`;
		default:
			return `${shown} er ikke ${expected(issue)}.`;
	}
}

const plain = (met: unknown): string => (typeof met === 'string' ? met : JSON.stringify(met));

const unit = (met: unknown): string =>
	typeof met === 'string' ? ' tegn' : Array.isArray(met) ? ' i lista' : '';

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

function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
		data
	);
}

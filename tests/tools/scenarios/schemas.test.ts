/** What editors complete from, held against a validator that knows nothing of zod. */
import {
	cpSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Course } from '#course/format.ts';
import { Playthrough } from '#core/play/playthrough.ts';
import { Language } from '#core/scenario/format/language.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { jsonSchema } from '#core/scenario/schema-description.ts';
import { template } from '#tools/scenarios/new.ts';
import { writeSchemas, writtenIn } from '#tools/scenarios/schemas.ts';

/** Words that only editors read. */
const forEditors = ['markdownEnumDescriptions', 'names'];

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'medvandrer-schemas-'));
	cpSync('scenarios', folder, { recursive: true, filter: (path) => !path.includes('.schema') });
	cpSync(template, join(folder, 'runde-to'), { recursive: true });
	writeSchemas(folder, writtenIn(folder));
});
afterAll(() => rmSync(folder, { recursive: true }));

const authored = ['scenarios', dirname(template)].flatMap((root) =>
	readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
		(path) => path.endsWith('.yaml') && !path.endsWith('editions.yaml') && !path.startsWith('.')
	)
);

const compiled = new Map<string, ValidateFunction>();

/** A validator of the schema that the first line of a file names. */
function validatorFor(path: string, text: string): ValidateFunction {
	const [, named = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
	const schema = readFileSync(resolve(dirname(path), named), 'utf8');
	const options = { allErrors: true, validateFormats: false, keywords: forEditors, code: { optimize: false } };
	const validate = compiled.get(schema) ?? new Ajv(options).compile(JSON.parse(schema) as object);
	compiled.set(schema, validate);
	return validate;
}

function faults(path: string, change: (text: string) => string = (text) => text): string[] {
	const text = readFileSync(join(folder, path), 'utf8');
	const validate = validatorFor(join(folder, path), text);
	validate(parse(change(text)));
	return (validate.errors ?? []).map(({ message, params }) => `${message} ${JSON.stringify(params)}`);
}

test.each(authored)('%s names a schema and holds to it', (path) => {
	expect(faults(path)).toEqual([]);
});

describe('the schema of a conversation', () => {
	const refuses = (met: string, instead: string) => {
		const text = readFileSync(join(folder, 'runde-to', 'scenario.yaml'), 'utf8');
		expect(text).toContain(met);
		return faults('runde-to/scenario.yaml', (one) => one.replace(met, instead)).join('\n');
	};

	test('refuses a misspelt key, and one that is left out', () => {
		expect(refuses('        stance: ahead', '        stanse: ahead')).toMatch(/stanse[^]*stance|stance[^]*stanse/);
		expect(refuses('        cost: ', '        # ')).toContain('"missingProperty":"cost"');
	});

	test('refuses a principle and a source that the guide doesn’t have', () => {
		expect(refuses('principle: person-leads', 'principle: person-lead')).toContain('"allowedValues"');
		expect(refuses('source: G11.2', 'source: G11.9')).toContain('"allowedValues"');
	});

	test('offers the names of this conversation, and lets an author write one that isn’t there yet', () => {
		const text = readFileSync(join(folder, '.schema/runde-to/scenario.json'), 'utf8');
		for (const [name, told] of [
			['wenche-kommer', 'Wenche med bøtta'],
			['pa-bakerste', 'På bakerste rad'],
			['for-fort', 'Du gikk fortere frem enn Roger.'],
			['follow-pace', '**Gå i personens tempo – uten press**']
		] as const) {
			expect(text).toContain(`"${name}"`);
			expect(text).toContain(told);
		}
		expect(text).not.toContain('"kaffemaskinen"');
		expect(refuses('to: arket', 'to: garderoben')).toBe('');
	});

	test('knows a scene as soon as it has a name, and forgets none while a line is half written', () => {
		const file = join(folder, 'uavgjort', 'scenario.yaml');
		const made = () => readFileSync(join(folder, '.schema/uavgjort/scenario.json'), 'utf8');
		const text = readFileSync(file, 'utf8');
		writeFileSync(file, text.replace('\nscenes:\n', '\nscenes:\n  ny-scene:\n    heading: Ny scene\n'));
		writeSchemas(folder, writtenIn(folder));
		expect(made()).toContain('"ny-scene"');
		for (const halfway of ['', text.replace('\nscenes:\n', '\nscenes:\n  "halv\n')]) {
			writeFileSync(file, halfway);
			writeSchemas(folder, writtenIn(folder, file));
			expect(made()).toContain('"ny-scene"');
		}
		writeFileSync(file, text);
		writeSchemas(folder, writtenIn(folder));
		expect(made()).not.toContain('"ny-scene"');
	});
});

describe('an editor tells in Norwegian what', () => {
	interface Place {
		description?: string;
		properties?: Record<string, Place>;
		additionalProperties?: Place | boolean;
		items?: Place;
		anyOf?: Place[];
	}

	function undescribed(place: Place, path: string): string[] {
		const { properties = {}, additionalProperties, items, anyOf = [] } = place;
		return [
			...Object.entries(properties).flatMap(([key, one]) => [
				...(one.description ? [] : [`${path}.${key}`]),
				...undescribed(one, `${path}.${key}`)
			]),
			...(typeof additionalProperties === 'object' ? undescribed(additionalProperties, `${path}.*`) : []),
			...(items ? undescribed(items, `${path}[]`) : []),
			...anyOf.flatMap((one) => undescribed(one, path))
		];
	}

	test.each(Object.entries({ Scenario, Playthrough, Language, Course }))('each key of a %s is for', (_, schema) => {
		expect(undescribed(jsonSchema(schema) as Place, '')).toEqual([]);
	});
});

test('a file that is as it was is not written again, since editors read it anew', () => {
	const path = join(folder, '.schema', 'runde-to', 'scenario.json');
	const longAgo = new Date('2026-01-15');
	utimesSync(path, longAgo, longAgo);
	writeSchemas(folder, writtenIn(folder));
	expect(statSync(path).mtime).toEqual(longAgo);
});

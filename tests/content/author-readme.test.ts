/** Every example that authors learn from is run, and every key they can write has its line in the list. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml, stringify } from 'yaml';
import { Course } from '#course/format.ts';
import { Playthrough } from '#core/play/playthrough.ts';
import { editionOf } from '#core/scenario/edition.ts';
import { rowOf } from '#core/scenario/finding.ts';
import { Scenario } from '#core/scenario/format/scenario.ts';
import { inspect } from '#core/scenario/inspection.ts';
import { parse } from '#core/scenario/parse.ts';
import { jsonSchema } from '#core/scenario/schema-description.ts';
import { decisionsIn } from '#core/scenario/smells/decisions.ts';
import { lix } from '#core/scenario/smells/lix.ts';
import { warningOf } from '#core/scenario/smells/smell.ts';
import { smellsIn } from '#core/scenario/smells/smells.ts';
import { dangers, distractors, endings, stances } from '#core/scenario/value-words.ts';
import { readGuide } from '#tools/data/content.ts';
import { readLanguage } from '#tools/scenarios/language.ts';
import { template } from '#tools/scenarios/new.ts';
import { options } from '#tools/scenarios/options.ts';
import { proseIn } from '../language/prose.ts';
import { changed, examplesIn } from './examples.ts';

const readme = readFileSync('scenarios/README.md', 'utf8');
const examples = examplesIn(readme);
const ofKind = (kind: string) => examples.filter((one) => one.kind === kind).map(({ text }) => text);
const templateText = readFileSync(join(template, 'scenario.yaml'), 'utf8');
const { guide } = readGuide('scenarios');
const { language } = readLanguage('scenarios');

/** Everything that is said of a text: faults, and where there are none, smells. */
function findingsIn(text: string, name = 'scenarios/runde-to/scenario.yaml') {
	if (!guide) throw new Error('The guide has faults; run npm run scenarios.');
	const { value, findings, file } = parse(Scenario, text, name);
	if (!value) return findings;
	const { findings: inspected, walks } = inspect(value, file, guide);
	if (inspected.length > 0 || !walks) return inspected;
	return smellsIn(value, walks, decisionsIn(value, walks), language).map((smell) => warningOf(smell, file));
}

/** The conversation of the README after each of its stages. */
const stages = ofKind('yaml change').reduce<unknown[]>(
	(grown, change) => [...grown, changed(grown.at(-1), parseYaml(change))],
	ofKind('yaml scenario').map((text) => parseYaml(text) as unknown)
);
const last = stages.at(-1);

test('the README has no example that isn’t run', () => {
	const run = /^(?:yaml (?:scenario|change|aside|edition|playthrough|step)|diff fault|text findings|markdown brief|sh)$/;
	expect(examples.map(({ kind }) => kind).filter((kind) => !run.test(kind))).toEqual([]);
	expect(examples.length).toBe(readme.split('\n```').length - 1 - examples.length);
});

describe('the conversation that grows', () => {
	test.each(stages.map((stage, index) => ({ stage, number: index + 1 })))(
		'can be played at stage $number, and no fault is found in it',
		({ stage }) => {
			const faults = findingsIn(stringify(stage)).filter(({ severity }) => severity === 'error');
			expect(faults).toEqual([]);
		}
	);

	test('gets warnings while it is small, as the text says, and none when it is whole', () => {
		const [whole = ''] = ofKind('yaml scenario');
		const found = findingsIn(whole);
		expect(found.length).toBeGreaterThan(0);
		expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(findingsIn(stringify(last))).toEqual([]);
	});

	test('has six stages, each longer than the one before', () => {
		const lengths = stages.map((stage) => JSON.stringify(stage).length);
		expect(lengths.toSorted((a, b) => a - b)).toEqual(lengths);
		expect(lengths).toHaveLength(6);
	});

	test('ends as the conversation that a new folder begins with', () => {
		expect(last).toEqual(parseYaml(templateText));
		expect(Object.keys((last as Scenario).scenes)).toEqual(
			Object.keys((parseYaml(templateText) as Scenario).scenes)
		);
		expect(findingsIn(templateText)).toEqual([]);
	});

	test('has the brief and a playthrough of the new folder', () => {
		expect(ofKind('markdown brief')).toEqual([readFileSync(join(template, 'brief.svx'), 'utf8')]);
		const [played = ''] = ofKind('yaml playthrough');
		expect(played).toBe(readFileSync(join(template, 'playthroughs', 'rettet-opp.yaml'), 'utf8'));
	});
});

describe('what is shown beside it', () => {
	test.each(ofKind('yaml aside'))('is sound: %s', (aside) => {
		expect(parse(Scenario, stringify(changed(last, parseYaml(aside))), 'scenario.yaml').findings).toEqual([]);
	});

	test('is a new edition, told of as it should be', () => {
		const [edition = ''] = ofKind('yaml edition');
		const released = editionOf(last as Scenario, '2026-01-15');
		const after = changed(last, parseYaml(edition)) as Scenario;
		const { scenes } = after;
		const changedLine = { ...after, scenes: { ...scenes, disken: { ...scenes['disken'], heading: 'Fem på åtte' } } };
		const { value, file } = parse(Scenario, stringify(changedLine), 'scenario.yaml');
		if (!value || !guide) throw new Error('The example of an edition has faults.');
		expect(inspect(value, file, guide, [released]).findings).toEqual([]);
	});

	test('is a step that the course can have', () => {
		const course = parseYaml(readFileSync('scenarios/course.yaml', 'utf8')) as Course;
		const [step = ''] = ofKind('yaml step');
		course.parts[0]?.steps.push(...(parseYaml(step) as Course['parts'][number]['steps']));
		expect(parse(Course, stringify(course), 'course.yaml').findings).toEqual([]);
	});

	const faults = ofKind('diff fault').map((fault, index) => ({ fault, said: ofKind('text findings')[index] }));
	test.each(faults)('is what the command says of a fault: $fault', ({ fault, said }) => {
		const [, met = '', instead = ''] = /^-(.*)\n\+(.*)\n$/.exec(fault) ?? [];
		expect(templateText.split(met)).toHaveLength(2);
		const rows = findingsIn(templateText.replace(met, instead)).map(rowOf);
		expect(`${rows.join('\n')}\n`).toBe(said);
	});

	test.each(ofKind('sh').flatMap((text) => text.trim().split('\n')))('is a command that is understood: %s', (line) => {
		const [, , script = '', , ...words] = line.split(' ');
		expect(['scenarios', 'dev']).toContain(script);
		expect(() => options(words, {})).not.toThrow();
	});
});

describe('the list of keys', () => {
	interface Place {
		description?: string;
		properties?: Record<string, Place>;
		additionalProperties?: Place | boolean;
		items?: Place;
		anyOf?: Place[];
		required?: string[];
	}

	/** A row for each key in a schema, as the README writes it. */
	function rowsOf({ properties = {}, additionalProperties, items, anyOf = [], required = [] }: Place): string[] {
		const inside = typeof additionalProperties === 'object' ? [additionalProperties] : [];
		return [
			...Object.entries(properties).map(
				([key, { description }]) => `| \`${key}\`${required.includes(key) ? ' *' : ''} | ${description ?? ''} |`
			),
			...[...Object.values(properties), ...inside, ...(items ? [items] : []), ...anyOf].flatMap(rowsOf)
		];
	}

	const list = readme.slice(readme.indexOf('## Ordliste'));
	const rows = new Set([...list.matchAll(/^\| `[A-Za-z]+`(?: \*)? \| [^|]+ \|$/gm)].map(([row]) => row));

	test('has every key that an author can write, with the words of its schema, and no other', () => {
		const written = new Set([Scenario, Playthrough].flatMap((schema) => rowsOf(jsonSchema(schema) as Place)));
		expect(written.size).toBeGreaterThan(80);
		expect([...rows].toSorted()).toEqual([...written].toSorted());
	});

	test('has every word that can be chosen, and what it means', () => {
		const told = { stance: stances, distractor: distractors, kind: endings, safety: dangers };
		const expected = Object.entries(told).flatMap(([key, words]) =>
			Object.entries(words).map(([word, meaning]) => `| \`${key}\` | \`${word}\` | ${meaning} |`)
		);
		const chosen = [...list.matchAll(/^\| `[a-z]+` \| `[a-z-]+` \| [^|]+ \|$/gm)].map(([row]) => row);
		expect(chosen).toEqual(expected);
	});
});

describe('the text of the README', () => {
	test('is neither heavy nor chopped up', () => {
		expect(lix([proseIn(readme)])).toBeGreaterThanOrEqual(30);
		expect(lix([proseIn(readme)])).toBeLessThanOrEqual(40);
	});

	test('has no link that leads nowhere', () => {
		const slug = (heading: string) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-');
		const headings = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, one = '']) => `#${slug(one)}`);
		const links = [...readme.matchAll(/\]\(([^)#]*)(#[^)]+)?\)/g)];
		expect(links.length).toBeGreaterThan(1);
		for (const [, file = '', anchor] of links) {
			const path = join('scenarios', file);
			expect(existsSync(path), path).toBe(true);
			if (anchor !== undefined)
				expect(headings(file === '' ? readme : readFileSync(path, 'utf8'))).toContain(anchor);
		}
	});
});

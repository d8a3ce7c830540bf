import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import dictionary from 'dictionary-nb';
import { loadModule, type Hunspell } from 'hunspell-asm';
import { difference } from '#core/scenario/difference.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { readContent } from '#tools/data/content.ts';
import { changesByPlace } from '#tools/review/change-words.ts';
import { reviewPack } from '#tools/review/pack.ts';

const known = new Set(readFileSync('scenarios/words.txt', 'utf8').split('\n'));
const { guide, conversations } = readContent('scenarios');
let speller: Hunspell;

beforeAll(async () => {
	const factory = await loadModule();
	const { aff, dic } = dictionary;
	speller = factory.create(factory.mountBuffer(aff, 'nb.aff'), factory.mountBuffer(dic, 'nb.dic'));
});

/** The words on a page, without ids, what stands in tags, and the short signs of principles. */
const wordsOn = (page: string): string[] =>
	page
		.replace(/<style>.*?<\/style>/s, '')
		.replaceAll(/<span class="id">.*?<\/span>|«[a-z0-9]+(?:-[a-z0-9]+)*»|<[^>]*>|&[a-z]+;/g, ' ')
		.match(/\p{L}+(?:[-.]\p{L}+)*/gu)
		?.filter((word) => word.length > 2) ?? [];

/** Everything is new after it. */
const nothing = (scenario: Scenario): Scenario => ({ ...scenario, scenes: {}, endings: {}, facts: {} });

test.each(conversations)(
	'the review pack of $scenario.id has no word that a dictionary doesn’t know',
	(one) => {
		const { scenario, walks, playthroughs } = one;
		if (!guide || !scenario || !walks) throw new Error('The course has faults; run npm run scenarios.');
		const before = nothing(scenario);
		const since = {
			name: 'utgave 0',
			changes: changesByPlace(difference(before, scenario, guide), before, scenario)
		};
		const pages = [...reviewPack({ scenario, walks, playthroughs }, guide, 7, since).values()];
		const unknown = pages
			.flatMap(wordsOn)
			.filter((word) => !known.has(word) && !known.has(word.toLowerCase()))
			.filter((word) => !speller.spell(word) && !speller.spell(word.toLowerCase()));
		expect([...new Set(unknown)]).toEqual([]);
	}
);

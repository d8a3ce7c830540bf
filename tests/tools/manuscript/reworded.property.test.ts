import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Block } from '#tools/manuscript/block.ts';
import { markdown } from '#tools/manuscript/markdown.ts';
import { withWords } from '#tools/manuscript/rewording.ts';
import { runsOf } from '../../campaign.ts';
import { manglings } from './mangled.ts';
import { aManuscript, small, type Manuscript } from './manuscripts.ts';

/** Words that mean something to YAML, to Markdown, to a manuscript, or to nobody. */
const word = fc.oneof(
	fc.constantFrom(
		'Ja,',
		'nei.',
		'Søndager',
		'…',
		'suppe:',
		'116',
		'1.',
		'null',
		'yes',
		'«Ola»',
		'–',
		'é',
		'12',
		'~'
	),
	fc.constantFrom(
		'*hei*',
		'_så_',
		'#',
		'# Ja',
		'-',
		'- ',
		'> sa',
		'[pause]',
		'[ja](nei)',
		'<b>',
		'&amp;',
		'`kode`',
		'\\'
	),
	fc.constantFrom(
		'{',
		'}, {',
		'? ',
		'! ',
		'&a',
		'*a',
		'|',
		'%',
		'@du',
		"'",
		': ',
		' #',
		'//',
		'$1',
		'(lavt):',
		'1)'
	),
	fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
		.filter((text) => !/["“”„]|\.\.\.|--|[{[]|\\$/.test(text))
);
const words = fc
	.array(word, { minLength: 1, maxLength: 8 })
	.map((all) =>
		all
			.join(' ')
			.normalize('NFC')
			.replaceAll(/[\u200B\u2060\uFEFF\u00AD]/g, '')
			.replaceAll(/\s+/g, ' ')
			.trim()
	)
	.filter((text) => /[\p{L}\d]/u.test(text) && !/\\(?= |$)/.test(text));

const carried = ({ blocks }: Manuscript): Block[] =>
	blocks.filter(({ address = 'avtrykk/' }) => !address.startsWith('avtrykk/'));

/** Some of the texts of a manuscript with other words, by their addresses. */
const rewritten = (manuscript: Manuscript) =>
	fc
		.subarray(carried(manuscript), { minLength: 1, maxLength: 12 })
		.chain((some) => fc.tuple(...some.map((block) => words.map((text): [Block, string] => [block, text]))))
		.map((pairs) => new Map(pairs.filter(([block, text]) => block.words !== text)));

function rewrite({ blocks }: Manuscript, changed: ReadonlyMap<Block, string>): string {
	return markdown(blocks.map((block) => ({ ...block, words: changed.get(block) ?? block.words })));
}

function holds(manuscript: Manuscript, changed: ReadonlyMap<Block, string>, mangle = (text: string) => text) {
	const met = manuscript.back(mangle(rewrite(manuscript, changed)));
	expect(met.findings).toEqual([]);
	expect(met.words).toEqual(Object.fromEntries([...changed].map(([{ address }, text]) => [address, text])));
	const changes = [...changed].map(([{ path }, text]) => ({ path, words: text }));
	expect(parse(met.yaml)).toEqual(withWords(parse(manuscript.yaml) as object, changes));
	const [before, after] = [manuscript.yaml.split('\n'), met.yaml.split('\n')];
	expect(after.length).toBe(before.length);
	expect(after.filter((line, index) => line !== before[index]).length).toBeLessThanOrEqual(changed.size);
}

const seed = Number(process.env['SEED'] ?? 20260115);

const longest = 1_200_000;

describe('words changed in a manuscript', () => {
	test(
		'are found, all of them and no others, and change no other line of the file',
		() => {
			const runs = { seed, numRuns: runsOf({ short: 40, full: 3000 }) };
			fc.assert(
				fc.property(rewritten(small), (changed) => holds(small, changed)),
				runs
			);
		},
		longest
	);

	test(
		'are found in a long conversation',
		() => {
			const coffee = aManuscript('scenarios/bare-en-kaffe');
			const runs = { seed, numRuns: runsOf({ short: 1, full: 100 }) };
			fc.assert(
				fc.property(rewritten(coffee), (changed) => holds(coffee, changed)),
				runs
			);
		},
		longest
	);

	test(
		'are found in one that a word processor has had its hands on',
		() => {
			const gently =
				manglings['begins with a mark, ends lines as Windows does, and leaves spaces behind them'];
			const runs = { seed, numRuns: runsOf({ short: 15, full: 1000 }) };
			fc.assert(
				fc.property(rewritten(small), (changed) => holds(small, changed, gently)),
				runs
			);
		},
		longest
	);
});

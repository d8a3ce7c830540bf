/**
 * The reader that is fast beside the one that can explain: what the first takes, the second takes too, with the same
 * data and everything in the same place. Tried on damaged files, and on heaps of the signs that mean something in YAML.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, stringify, type Node } from 'yaml';
import { offsetIn, readSound, type SoundYaml } from '#core/scenario/sound-yaml.ts';
import { madeUpConversation } from '#tools/bench/made-up-conversation.ts';
import { firstSeed, runsOf, seedsFrom } from '../campaign.ts';
import { conversationTexts, damaged } from './damaged-file.ts';
import { smallText } from './small-conversation.ts';

const files = runsOf({ short: 200, full: 5_000 });
const heaps = runsOf({ short: 15_000, full: 150_000 });

/** Asserts that both read a text in the same way, if the fast one takes it; whether it did. */
function agreedOn(text: string): boolean {
	const sound = readSound(text);
	if (!sound) return false;
	const document = parseDocument(text, { prettyErrors: false, stringKeys: true });
	expect([...document.errors, ...document.warnings].map(({ code }) => code)).toEqual([]);
	expect(sound.data).toEqual(document.toJS());
	expect(misplaced(sound, document.contents, sound.data, [])).toEqual([]);
	return true;
}

/** What the fast one has in another place: a key, or an item of a list. */
function misplaced(sound: SoundYaml, node: unknown, data: unknown, path: readonly string[]): string[] {
	if (typeof data !== 'object' || data === null) return [];
	const stands = isMap(node)
		? node.items.map(({ key, value }) => ({
				name: String(isScalar(key) ? key.value : key),
				at: key,
				inside: value
			}))
		: isSeq(node)
			? node.items.map((item, index) => ({ name: String(index), at: item, inside: item }))
			: [];
	const names = Object.keys(data);
	return [
		...names.filter((name) => !stands.some((one) => one.name === name)),
		...stands.flatMap(({ name, at, inside }) => {
			const here = [...path, name];
			const [wanted, met] = [(at as Node).range?.[0], offsetIn(sound, here)];
			return [
				...(met === wanted ? [] : [`${here.join('/')} at ${met}, and not at ${wanted}`]),
				...misplaced(sound, inside, (data as Record<string, unknown>)[name], here)
			];
		})
	];
}

describe('a file without faults', () => {
	const madeUp = stringify(madeUpConversation(24, 1), { lineWidth: 110 });
	test.each([
		['a conversation of the course', conversationTexts],
		['the small conversation', [smallText]],
		['one that is made up', [madeUp]],
		['one saved in Windows', [smallText.replaceAll('\n', '\r\n')]],
		['one that a program wrote', [stringify(madeUpConversation(24, 2), { lineWidth: 40 })]],
		['one with every text in quotation marks', [JSON.stringify(madeUpConversation(3, 1), null, 2)]]
	])('is read at once: %s', (_, texts) => {
		for (const text of texts) expect(agreedOn(text)).toBe(true);
	});
});

describe('what bare words mean', () => {
	test.each(['yes', 'no', 'on', '2026-01-01', '12:30', '1_000', '0b1', '=', '<<', '116 123', '1.2.3'])(
		'%s is a text',
		(word) => expect(readSound(`a: ${word}\n`)?.data).toEqual({ a: word })
	);

	test.each([
		['~', null],
		['', null],
		['Null', null],
		['TRUE', true],
		['False', false],
		['010', 10],
		['0x1f', 31],
		['0o17', 15],
		['-1.50', -1.5],
		['1e3', 1000],
		['-.Inf', -Infinity],
		['.NaN', Number.NaN],
		['99999999999999999999', 1e20],
		["'1'", '1'],
		['"true"', 'true']
	])('%s is not', (word, meaning) => {
		expect(readSound(`a: ${word}\n`)?.data).toEqual({ a: meaning });
	});

	test('a key is always a text', () => {
		expect(readSound('1: a\nnull: b\n1.0: c\n~: d\n<<: e\n')?.data).toEqual({
			'1': 'a',
			null: 'b',
			'1.0': 'c',
			'~': 'd',
			'<<': 'e'
		});
	});
});

describe('what could be read in two ways is left alone', () => {
	test.each([
		['an alias', 'a: &x 1\nb: *x\n'],
		['an anchor', 'a: &x 1\n'],
		['a tag', 'a: !x 1\n'],
		['a key twice', 'a: 1\na: 2\n'],
		['the key __proto__', '__proto__: 1\n'],
		['a list as a key', '? [a]\n: 1\n'],
		['a tabulator', 'a:\tb\n'],
		['a byte order mark', '\ufeffa: b\n'],
		['a carriage return alone', 'a: b\rc: d\n'],
		['a second document', 'a: b\n---\na: b\n'],
		['an end before the beginning', '\n...\na: b\n'],
		['a file that is one text', 'tekst\n'],
		['a key that is too long', `${'a'.repeat(1025)}: b\n`],
		['an empty item', 'a:\n  -\n  - b\n'],
		['a block that states its indent', 'a: >1\n\n  \n\n'],
		['a last line of spaces', 'a: >-\n   '],
		['an escaped line end', 'a: "b \\\n\n  c"\n'],
		['an escape past the last sign there is', 'a: "\\UFFFFFFFF"\n'],
		['a key behind an item', 'a:\n- { b: c }d: e\n'],
		['a comment further out than the text after it', 'a:\n\n# b\n  c\nd: e\n']
	])('%s', (_, text) => {
		expect(readSound(text)).toBeUndefined();
	});
});

test(`in damaged files the two agree, in ${files} from seed ${firstSeed}`, () => {
	const taken = seedsFrom(firstSeed, files).filter((seed) => agreedOn(damaged(seed).text));
	console.log(`${taken.length} of ${files} damaged files were read at once`);
	expect(taken.length).toBeGreaterThan(files / 20);
}, 3_600_000);

const everywhere = ['a', 'b', ' ', '  ', '\n', '\n  ', '\n    ', '\n\n', '\r\n', 'c: ', '\nd: ', '- '];
const signs: Record<string, readonly string[]> = {
	'lists and keys': ['\n- ', '\n  - ', '\n  e: ', 'e:', '? ', ': ', ':', '-', '{ f: g }', '[ h ]', "'i'"],
	comments: [' #', '#', '\n# j\n', '\n  # j\n', '\n    # j\n', '\n  e: ', '\n  - ', "'i'", '|\n'],
	blocks: ['|\n', '>\n', '|-\n', '>+\n', '>2\n', '\n   ', '\n     k', '  k', '#'],
	quotes: [
		"'",
		"'",
		'"',
		'"',
		"''",
		'\\"',
		'\\',
		'\\n',
		'\\u00e6',
		'\\x41',
		'\\ ',
		'\\/',
		'\u2028',
		'\u00a0'
	],
	brackets: ['{', '}', '[', ']', ', ', ',', ': ', ':', '? ', '[l: m]', '{ f: g }', "'i'", '"n"', '1', ''],
	words: [
		'~',
		'null',
		'1',
		'-1',
		'.5',
		'0x1',
		'1e3',
		'.inf',
		'yes',
		'%',
		'@',
		'`',
		'=',
		'<<',
		'!',
		'&o ',
		'*o'
	]
};

describe('in heaps of signs the two agree', () => {
	test.each(Object.entries(signs))(
		`%s, in ${heaps / 6} heaps from seed ${firstSeed}`,
		(_, some) => {
			const heap = fc.array(fc.constantFrom(...everywhere, ...some), { minLength: 1, maxLength: 16 });
			let taken = 0;
			const beginnings = fc.constantFrom('a: ', 'k:\n  a: 1\n', 'k:\n  - ', '');
			fc.assert(
				fc.property(beginnings, heap, (beginning, rest) => {
					if (agreedOn(`${beginning}${rest.join('')}`)) taken++;
				}),
				{ numRuns: heaps / 6, seed: firstSeed }
			);
			expect(taken).toBeGreaterThan(heaps / 6 / 100);
		},
		3_600_000
	);
});

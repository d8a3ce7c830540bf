/** What can happen to an authored file: by a slip of the hand, by an editor, by a program, or by someone's malice. */

/** Draws a whole number from 0 to below what it is asked for. */
type Draw = (below: number) => number;
type Mutation = (text: string, draw: Draw) => string;

const strange = [
	'\t',
	'\u00a0',
	'\0',
	'\ufffd',
	'\ufeff',
	'\r',
	'«',
	'"',
	"'",
	'{',
	'}',
	'[',
	']',
	':',
	': ',
	'#',
	'&a ',
	'*a',
	'!x ',
	'- ',
	'|',
	'>',
	'%',
	'@',
	',',
	'?',
	'\\',
	'---\n',
	'...\n',
	'<<: '
];
const values = [
	'',
	'0',
	'-1',
	'1e999',
	'.nan',
	'.inf',
	'99999999999999999999',
	'0x1f',
	'null',
	'~',
	'true',
	'{}',
	'[]',
	'[[]]',
	'{a: {b: {c: 1}}}',
	'2026-01-01',
	"''",
	'""',
	'!!binary aGVp',
	'*ukjent',
	'&her x',
	'x: y',
	'- x'
];
const names = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'narrator',
	'Løve',
	'a.b',
	'x~y',
	'-a',
	''
];

const linesOf = (text: string) => text.split('\n');
function withLine(
	text: string,
	draw: Draw,
	change: (line: string, lines: string[], at: number) => void
): string {
	const lines = linesOf(text);
	const at = draw(lines.length);
	change(lines[at] ?? '', lines, at);
	return lines.join('\n');
}
const one = <Value>(all: readonly Value[], draw: Draw): Value => all[draw(all.length)] as Value;
/** Of what there may be none of. */
const any = <Value>(all: readonly Value[], draw: Draw): Value | undefined => all[draw(all.length)];

/** The words in a text that stand for something elsewhere in it. */
const targets = (text: string) => [
	...text.matchAll(/(?:to|scene|by|principle|source|fact|person): ([\w.-]+)/g)
];

export const mutations: Readonly<Record<string, Mutation>> = {
	'a sign inserted': (text, draw) => {
		const at = draw(text.length);
		return text.slice(0, at) + one(strange, draw) + text.slice(at);
	},
	'a sign exchanged': (text, draw) => {
		const at = draw(text.length);
		return text.slice(0, at) + one(strange, draw) + text.slice(at + 1);
	},
	'signs dropped': (text, draw) => {
		const at = draw(text.length);
		return text.slice(0, at) + text.slice(at + 1 + draw(12));
	},
	'bytes broken': (text, draw) => {
		const bytes = Buffer.from(text);
		for (let count = 1 + draw(6); count > 0; count--) bytes[draw(bytes.length)] = draw(256);
		return bytes.toString('utf8');
	},
	'saved as Latin-1': (text) => Buffer.from(text, 'latin1').toString('utf8'),
	'saved as UTF-16': (text) => Buffer.from(text, 'utf16le').toString('utf8'),
	'cut short': (text, draw) => text.slice(0, draw(text.length)),
	'its beginning gone': (text, draw) => text.slice(draw(text.length)),
	'lines ended as in Windows': (text) => text.replaceAll('\n', '\r\n'),
	'a line deleted': (text, draw) => withLine(text, draw, (_, lines, at) => lines.splice(at, 1)),
	'a line doubled': (text, draw) => withLine(text, draw, (line, lines, at) => lines.splice(at, 0, line)),
	'lines swapped': (text, draw) =>
		withLine(text, draw, (line, lines, at) => {
			const other = draw(lines.length);
			lines[at] = lines[other] ?? '';
			lines[other] = line;
		}),
	'a block moved': (text, draw) =>
		withLine(text, draw, (_, lines, at) => {
			const block = lines.splice(at, 1 + draw(20));
			lines.splice(draw(lines.length), 0, ...block);
		}),
	'a line indented': (text, draw) =>
		withLine(text, draw, (line, lines, at) => {
			lines[at] = ' '.repeat(1 + draw(4)) + line;
		}),
	'a line outdented': (text, draw) =>
		withLine(text, draw, (line, lines, at) => {
			lines[at] = line.replace(new RegExp(`^ {0,${1 + draw(4)}}`), '');
		}),
	'a block indented': (text, draw) =>
		withLine(text, draw, (_, lines, at) => {
			for (let count = draw(12); count > 0; count--)
				if (lines[at + count] !== undefined) lines[at + count] = `  ${lines[at + count] ?? ''}`;
		}),
	'a key misspelt': (text, draw) =>
		withLine(text, draw, (line, lines, at) => {
			lines[at] = line.replace(
				/([a-z]+):/i,
				(met, key: string) => `${key.slice(0, draw(key.length))}${key.slice(draw(key.length))}:`
			);
		}),
	'a key exchanged': (text, draw) =>
		withLine(text, draw, (line, lines, at) => {
			lines[at] = line.replace(/[\w-]+:/, `${one(names, draw)}:`);
		}),
	'a value exchanged': (text, draw) =>
		withLine(text, draw, (line, lines, at) => {
			lines[at] = line.replace(/: .*$/, `: ${one(values, draw)}`);
		}),
	'a value dropped': (text, draw) =>
		withLine(text, draw, (line, lines, at) => {
			lines[at] = line.replace(/: .*$/, ':');
		}),
	'a number made huge': (text, draw) => {
		const met = [...text.matchAll(/\d+/g)];
		const { index, 0: number } = any(met, draw) ?? { index: 0, 0: '' };
		return text.slice(0, index) + '9'.repeat(1 + draw(400)) + text.slice(index + number.length);
	},
	'a target exchanged': (text, draw) => {
		const met = targets(text);
		const from = any(met, draw);
		const to = one([...met.map(([, name = '']) => name), ...names], draw);
		if (!from) return text;
		const at = from.index + from[0].length - (from[1]?.length ?? 0);
		return text.slice(0, at) + to + text.slice(at + (from[1]?.length ?? 0));
	},
	'a target exchanged everywhere': (text, draw) => {
		const name = any(targets(text), draw)?.[1] ?? '';
		return name === '' ? text : text.replaceAll(`: ${name}`, `: ${name.slice(1)}x`);
	},
	'an id used again': (text, draw) => {
		const ids = [...text.matchAll(/id: ([\w-]+)/g)];
		const [from, to] = [any(ids, draw), any(ids, draw)];
		return from && to ? text.slice(0, from.index) + to[0] + text.slice(from.index + from[0].length) : text;
	},
	'a very long line': (text, draw) =>
		withLine(text, draw, (line, lines, at) => {
			lines[at] = line + one(['a', 'æ ', ': ', '{', "'", ', x'], draw).repeat(1 + draw(40_000));
		}),
	'a very long key': (text, draw) =>
		withLine(text, draw, (line, lines, at) => {
			lines[at] = `${' '.repeat(draw(8))}${'nøkkel'.repeat(1 + draw(5_000))}: ${line.trim()}`;
		}),
	'many brackets': (text, draw) =>
		withLine(text, draw, (line, lines, at) => {
			lines[at] = line.replace(/: .*$/, `: ${one(['[', '{a: ', '- '], draw).repeat(1 + draw(3_000))}`);
		}),
	'a bomb of aliases': (text, draw) => {
		const bomb = [
			'a0: &a0 [x, x]',
			...Array.from(
				{ length: 8 + draw(12) },
				(_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(9)}x]`
			)
		];
		return `${bomb.join('\n')}\n${text}`;
	},
	'a key that leads to itself': (text, draw) =>
		withLine(text, draw, (line, lines, at) => {
			lines[at] = line.replace(/: .*$/, ': &seg [*seg]');
		}),
	'many unknown keys': (text, draw) =>
		`${Array.from({ length: 1 + draw(1_500) }, (_, index) => `nokkel-${index}: x`).join('\n')}\n${text}`,
	'nothing left': (_, draw) =>
		one(['', ' ', '\n\n', '#', '---', 'null', '1', 'tekst', '[]', '{}', '"', '\0', '\ufeff'], draw),
	doubled: (text) => text + text
};

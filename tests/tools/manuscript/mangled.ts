/** What Word, pandoc and Google Docs do to a manuscript without anybody having written in it. */

/** Lines broken at 72 characters, never before what would begin a list or a heading. */
const wrapped = (text: string): string =>
	text
		.split('\n')
		.map((line) => {
			const [, start = '', words = ''] = /^((?:> ?|- +|#+ )*)(.*)$/.exec(line) ?? [];
			if (start.includes('#')) return line;
			const indent = start.replaceAll('-', ' ');
			const rows: string[] = [];
			for (const word of words.split(' ')) {
				const last = rows.at(-1);
				const opens = /^(?:[-+*#>=|]|\d+[.)]|`)/.test(word);
				if (last === undefined || (last.length + word.length > 72 && !opens)) rows.push(word);
				else rows[rows.length - 1] = `${last} ${word}`;
			}
			return rows.map((row, index) => `${index === 0 ? start : indent}${row}`).join('\n');
		})
		.join('\n');

const outsideIds = (text: string, change: (part: string) => string): string =>
	text
		.split(/(`[^`]*`)/)
		.map((part, index) => (index % 2 === 0 ? change(part) : part))
		.join('');

export const manglings: Readonly<Record<string, (text: string) => string>> = {
	'breaks its lines anew': wrapped,
	'writes dashes, dots and apostrophes as pandoc does': (text) =>
		outsideIds(text, (part) =>
			part.replaceAll('…', '\\...').replaceAll('–', '--').replaceAll(/\\?'/g, "\\'")
		),
	'makes straight quotation marks curly': (text) =>
		outsideIds(text, (part) => part.replaceAll('\\"', '”').replaceAll("\\'", '’')),
	'puts in spaces that don’t break': (text) =>
		outsideIds(text, (part) => part.replaceAll(/(\d) (?=\d)|(,) /g, '$1$2\u00A0')),
	'writes such a space as a backslash and a space': (text) =>
		outsideIds(text, (part) => part.replaceAll(/(\d) (?=\d)/g, '$1\\ ')),
	'underlines its headings': (text) =>
		text.replaceAll(/^# (.*)$/gm, '$1\n===').replaceAll(/^## (.*)$/gm, '$1\n---'),
	'gives its headings attributes': (text) =>
		text.replaceAll(/^(#+ )(.*)$/gm, '$1[]{#anchor}$2 {#an-id .unnumbered}'),
	'makes its headings bold': (text) =>
		text.replaceAll(
			/^(#+ )([^`\n]*?)( `.*)?$/gm,
			(_, sign: string, words: string, id = '') => `${sign}**${words}**${String(id)}`
		),
	'writes emphasis with other signs': (text) =>
		outsideIds(text, (part) =>
			part.replaceAll(/\*\*(.+?)\*\*/g, '__$1__').replaceAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g, '_$1_')
		),
	'forgets what was emphasised': (text) => outsideIds(text, (part) => part.replaceAll(/(?<!\\)\*+/g, '')),
	'forgets that ids were code': (text) => text.replaceAll(/`\[(.*?)\]`/g, '\\[$1\\]'),
	'makes its quotes paragraphs': (text) => text.replaceAll(/^> ?/gm, ''),
	'makes its lists wider, and keeps them apart with a comment': (text) =>
		text.replaceAll(/^- /gm, '*   ').replaceAll(/^### /gm, '<!-- -->\n\n### '),
	'begins with a mark, ends lines as Windows does, and leaves spaces behind them': (text) =>
		`\uFEFF${text.replaceAll('\n', ' \r\n')}`
};

export const mangled = (text: string): string =>
	Object.values(manglings).reduce((before, mangle) => mangle(before), text);

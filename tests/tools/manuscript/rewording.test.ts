import { describe, expect, test } from 'vitest';
import { reword } from '#tools/manuscript/rewording.ts';

const yaml = `# The words of a few.
lines:
  - id: first   # odd spacing
    text:   Kanskje det.   # a doubt
  - { id: second, text: Ja vel., by: ola }
  - text: 'Nei, altså: nei.'
  - text: "Ja\\u0021"
  - text: |
      To
      linjer.
  - text: Én linje
      som fortsetter.

changes:
  2: Noe nytt.
`;
const text = (index: number, words: string, of = yaml) =>
	reword(of, [{ path: ['lines', index, 'text'], words }]);

describe('a text reworded in its file', () => {
	test('leaves the file as it is when there is none', () => expect(reword(yaml, [])).toBe(yaml));

	test('keeps comments, spaces and everything else', () => {
		expect(text(0, 'Tja.')).toBe(yaml.replace('Kanskje det.', 'Tja.'));
	});

	test('keeps the author’s quotation marks', () => {
		expect(text(2, 'Nei: «jo», altså.')).toBe(yaml.replace('Nei, altså: nei.', 'Nei: «jo», altså.'));
		expect(text(3, 'Ja.')).toBe(yaml.replace('Ja\\u0021', 'Ja.'));
	});

	test.each([
		'Han sa: nei.',
		'- ja',
		'null',
		'12',
		'nei #1',
		'*ja*',
		'[ja]',
		"'ja'",
		'@du',
		'? ja',
		' ',
		'yes: no'
	])('has single quotation marks where it needs them: %s', (words) => {
		expect(text(0, words)).toBe(yaml.replace('Kanskje det.', `'${words.replaceAll("'", "''")}'`));
	});

	test('needs them for a comma only between { and }', () => {
		expect(text(0, 'Ja, da.')).toBe(yaml.replace('Kanskje det.', 'Ja, da.'));
		expect(text(1, 'Ja, da.')).toBe(yaml.replace('Ja vel.', "'Ja, da.'"));
	});

	test('stands in a block or on one line as it did', () => {
		expect(text(4, 'Tre linjer.\n')).toBe(yaml.replace('To\n      linjer.', 'Tre linjer.'));
		expect(text(5, 'Bare én.')).toBe(yaml.replace('Én linje\n      som fortsetter.', 'Bare én.'));
	});

	test('is found under a key that looks like a number', () => {
		expect(reword(yaml, [{ path: ['changes', '2'], words: 'Noe annet.' }])).toBe(
			yaml.replace('Noe nytt.', 'Noe annet.')
		);
	});

	test('keeps a file’s byte order mark and its line ends', () => {
		const windows = `\uFEFF${yaml.replaceAll('\n', '\r\n')}`;
		expect(text(0, 'Tja.', windows)).toBe(windows.replace('Kanskje det.', 'Tja.'));
	});

	test('is refused where there is no text', () => {
		expect(() => text(17, 'Ja.')).toThrow('There is no text at lines.17.text.');
	});
});

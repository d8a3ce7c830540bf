import { describe, expect, test } from 'vitest';
import { aManuscript, everyFolder, small } from './manuscripts.ts';
import { mangled, manglings } from './mangled.ts';

describe.each(everyFolder)('the manuscript of %s', (folder) => {
	const { yaml, text, back } = aManuscript(folder);

	test('comes back with nothing changed, byte for byte', () => {
		expect(back(text)).toEqual({
			...{ words: {}, findings: [], lines: [], onlySigns: 0, isOfThese: true },
			yaml
		});
	});

	test('comes back with nothing changed from a word processor that does all it can', () => {
		const { words, findings, isOfThese } = back(mangled(text));
		expect({ words, findings, isOfThese }).toEqual({ words: {}, findings: [], isOfThese: true });
	});
});

test.each(Object.entries(manglings))('nothing is changed by one that %s', (_, mangle) => {
	const { yaml, text, back } = aManuscript('tests/content/en-liten-prat', (all) =>
		all.replace('text: Kanskje det.', `text: 'Ett minutt – 2 1/2 – … ''ja'', "nei".'`)
	);
	expect(mangle(text)).not.toBe(text);
	const { words, findings, yaml: after } = back(mangle(text));
	expect({ words, findings, after }).toEqual({ words: {}, findings: [], after: yaml });
});

describe('a manuscript', () => {
	test('is a play to read: scenes with their place, who speaks, and in what manner', () => {
		const { text } = aManuscript('scenarios/bare-en-kaffe');
		expect(text).toContain('## Scene 2: Innenfor døra `[innenfor-dora]`\n\n**Sted:** kafeen\n');
		expect(text).toContain('**Marte** *(lavt):* Det pleier å ta et par stoler. `[marte-et-par-stoler]`\n');
		expect(text).toContain(
			'\nDet er ledig ved vinduet. Døra til kontoret står på gløtt. `[ledig-ved-vinduet]`\n'
		);
	});

	test('tells conditions, effects, marks with their sources and ways on in words', () => {
		expect(small.text).toContain(
			'*Når dette er husket: «Huset har en regel om nøkler»:*\n\nRegelen henger på veggen.'
		);
		expect(small.text).toContain('*Åpent bare når dette er husket: «Huset har en regel om nøkler».*');
		expect(small.text).toContain('**Virkning:** Tillit +1; dette huskes: «Du lovet å ringe».');
		expect(small.text).toContain(
			'**Merke:** Vær stabil, forutsigbar og ekte +2, hovedmerke, når dette er husket: «Du lovet å ringe». Kilde G10.1: '
		);
		expect(small.text).toContain('**Fører til:** scene 2 «I trappa».');
		expect(small.text).toContain(
			'**Fører til:** Når tilliten er minst 6: videre til slutten «Inn igjen». Ellers: videre til slutten «Kald trapp».'
		);
	});

	test('has every text of the conversation that a person reads', () => {
		const { text, scenario } = small;
		const texts = JSON.stringify([scenario.cast, scenario.facts, scenario.scenes, scenario.endings])
			.match(/"[^"]*[ .][^"]*"/g)
			?.map((one) => one.slice(1, -1));
		expect(texts?.length).toBeGreaterThan(40);
		expect(texts?.filter((one) => !text.includes(one))).toEqual([]);
	});

	test('says what is not in it', () => {
		expect(small.text).toContain('Teksten før samtalen (brief.svx)');
	});

	test('gives each text an address of its own', () => {
		const addresses = everyFolder.flatMap((folder) => {
			const { id, blocks } = aManuscript(folder);
			return blocks.flatMap(({ address }) => (address === undefined ? [] : `${id}: ${address}`));
		});
		expect(addresses.length).toBeGreaterThan(3000);
		expect(addresses.filter((one, index) => addresses.indexOf(one) !== index)).toEqual([]);
	});
});

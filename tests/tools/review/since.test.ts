import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { editionOf } from '#core/scenario/edition.ts';
import { readConversation, type Conversation } from '#tools/data/content.ts';
import { changesSince, sinceRows } from '#tools/review/since.ts';
import { guide } from './coffee.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** The small conversation in a folder of its own, with what can be done to it. */
function aFolder() {
	const root = mkdtempSync(join(tmpdir(), 'medvandrer-since-'));
	made.push(root);
	const folder = join(root, 'en-liten-prat');
	const file = join(folder, 'scenario.yaml');
	cpSync('tests/content/en-liten-prat', folder, { recursive: true });
	const read = (): Conversation => readConversation(folder, guide);
	return {
		root,
		read,
		change: (met: string, instead: string) =>
			writeFileSync(file, readFileSync(file, 'utf8').replace(met, instead)),
		release: () => {
			const { scenario, editions } = read();
			if (!scenario) throw new Error('The small conversation has faults.');
			writeFileSync(
				join(folder, 'editions.yaml'),
				stringify([...editions, editionOf(scenario, '2026-01-15')])
			);
		},
		git: (...words: string[]) =>
			execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words]),
		commit() {
			this.git('add', '.');
			this.git('commit', '--quiet', '--message', 'A change');
		}
	};
}

function aRepository() {
	const folder = aFolder();
	folder.git('init', '--quiet');
	return folder;
}

const since = (asked: string, { read, root }: ReturnType<typeof aFolder>) =>
	changesSince(asked, [read()], guide, root).get('en-liten-prat');

describe('the changes since an edition', () => {
	test('are found in the history, by number and by what was released under it', () => {
		const folder = aRepository();
		folder.change('text: Kanskje det.', 'text: Utkastet.');
		folder.commit();
		folder.change('text: Utkastet.', 'text: Kanskje det.');
		folder.release();
		folder.commit();
		folder.change('text: Kanskje det.', 'text: Etter slippet, før nummeret.');
		folder.commit();
		folder.change('edition: 1', 'edition: 2');
		folder.change('text: Etter slippet, før nummeret.', 'text: Tja.');
		const found = since('1', folder);
		expect(found?.name).toBe('utgave 1');
		expect(found?.changes).toEqual([
			{
				place: 'Scene 1 «Ved døra»',
				changes: [
					{
						sentence: 'Replikken «kanskje-det»: ordene er endret.',
						before: 'Kanskje det.',
						after: 'Tja.'
					}
				]
			}
		]);
	});

	test('are rows that can be read in a terminal', () => {
		const folder = aRepository();
		folder.release();
		folder.commit();
		folder.change('text: Kanskje det.', 'text: Tja.');
		const found = since('1', folder);
		expect(found && sinceRows('en-liten-prat', found)).toEqual([
			'en-liten-prat: én endring siden utgave 1.',
			'',
			'Scene 1 «Ved døra»',
			'  Replikken «kanskje-det»: ordene er endret.',
			'    før: Kanskje det.',
			'    nå:  Tja.',
			''
		]);
		folder.change('text: Tja.', 'text: Kanskje det.');
		expect(sinceRows('en-liten-prat', since('1', folder) ?? { name: '', changes: [] })[0]).toBe(
			'en-liten-prat: ingenting er endret siden utgave 1.'
		);
	});

	test('are refused in one sentence where there is no history', () => {
		const folder = aFolder();
		folder.release();
		expect(() => since('1', folder)).toThrow(
			'Utgave 1 av «en-liten-prat» hentes fra historien til git, og her er det ingen. Oppgi en eldre scenario.yaml i stedet.'
		);
	});

	test('are refused where the edition was never released, or is not in the history as it was', () => {
		const folder = aRepository();
		folder.release();
		expect(() => since('3', folder)).toThrow('Utgave 3 av «en-liten-prat» er ikke sluppet. Sluppet er 1.');
		folder.change('text: Kanskje det.', 'text: Tja.');
		folder.commit();
		expect(() => since('1', folder)).toThrow(
			'Utgave 1 av «en-liten-prat» står ikke i historien til git slik den ble sluppet.'
		);
	});
});

describe('the changes since a file', () => {
	test('are found by its path', () => {
		const folder = aFolder();
		const before = readFileSync('tests/content/en-liten-prat/scenario.yaml', 'utf8');
		writeFileSync(join(folder.root, 'gammel.yaml'), before);
		folder.change('cost: Nå må du ringe.', 'cost: Nå må du huske det.');
		expect(since('gammel.yaml', folder)).toMatchObject({
			name: 'gammel.yaml',
			changes: [{ changes: [{ sentence: 'Valget «love»: kostnaden er endret.' }] }]
		});
	});

	test('are refused when there is no such file, no conversation in it, or another one', () => {
		const folder = aFolder();
		expect(() => since('borte.yaml', folder)).toThrow('Det finnes ingen fil «borte.yaml» å sammenligne med.');
		writeFileSync(join(folder.root, 'rar.yaml'), 'hei: på deg\n');
		expect(() => since('rar.yaml', folder)).toThrow('«rar.yaml» kan ikke leses som en samtale.');
		const other = readFileSync('scenarios/bare-en-kaffe/scenario.yaml', 'utf8');
		writeFileSync(join(folder.root, 'kaffe.yaml'), other);
		expect(() => since('kaffe.yaml', folder)).toThrow('«kaffe.yaml» er samtalen «bare-en-kaffe»');
	});
});

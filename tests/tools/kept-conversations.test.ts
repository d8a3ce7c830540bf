import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readGuide } from '#tools/data/content.ts';
import { keptConversations } from '#tools/data/kept-conversations.ts';

test('a conversation is read anew only when a file of it, or the guide, is another', () => {
	const content = mkdtempSync(join(tmpdir(), 'medvandrer-kept-'));
	onTestFinished(() => rmSync(content, { recursive: true }));
	cpSync('scenarios/guide/principles.yaml', join(content, 'guide', 'principles.yaml'));
	const folder = join(content, 'en-liten-prat');
	cpSync('tests/content/en-liten-prat', folder, { recursive: true });
	const { guide } = readGuide(content);
	if (!guide) throw new Error('The guide has faults.');
	const read = keptConversations();
	const first = read(folder, guide);
	expect(read(folder, guide)).toBe(first);

	const file = join(folder, 'scenario.yaml');
	writeFileSync(
		file,
		readFileSync(file, 'utf8').replace('title: En liten prat', 'title: En kort liten prat')
	);
	const second = read(folder, guide);
	expect(second.scenario?.title).toBe('En kort liten prat');
	expect(read(folder, guide)).toBe(second);

	rmSync(join(folder, 'playthroughs'), { recursive: true });
	expect(read(folder, guide).findings.map(({ code }) => code)).toContain('no-playthrough');

	const principles = join(content, 'guide', 'principles.yaml');
	const before = read(folder, guide);
	writeFileSync(principles, `${readFileSync(principles, 'utf8')}\n`);
	expect(read(folder, guide)).not.toBe(before);
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { endingReached, replay, begin } from '#core/play/play.ts';
import { transcript } from '#core/play/transcript.ts';
import { figures } from '#core/scenario/figures.ts';
import { shortestWays } from '#core/scenario/shortest-ways.ts';
import { coffee } from '../review/coffee.ts';
import { firstLook } from '#tools/author/first-look.ts';
import { looks } from '#tools/author/looks.ts';
import { readConversation, readGuide } from '#tools/data/content.ts';

function aContent(change: (text: string) => string = (text) => text): string {
	const content = mkdtempSync(join(tmpdir(), 'medvandrer-desk-'));
	onTestFinished(() => rmSync(content, { recursive: true }));
	cpSync('scenarios/guide/principles.yaml', join(content, 'guide', 'principles.yaml'));
	cpSync('tests/content/en-liten-prat', join(content, 'en-liten-prat'), { recursive: true });
	const file = join(content, 'en-liten-prat', 'scenario.yaml');
	writeFileSync(file, change(readFileSync(file, 'utf8')));
	return content;
}

const guideOf = (content: string) => {
	const { guide } = readGuide(content);
	if (!guide) throw new Error('The guide has faults.');
	return guide;
};

function lookedAt(content: string, drawn?: string) {
	const met = [...looks({ content, id: 'en-liten-prat', save: 7, drawn })];
	return {
		met,
		map: met.flatMap(([name, told]) => (name === 'author:drawn' ? told : []))[0],
		walked: met.flatMap(([name, told]) => (name === 'author:walked' ? told : []))[0],
		counted: met.flatMap(([name, told]) => (name === 'author:counted' ? told : []))[0]
	};
}

describe('a first look', () => {
	const look = (change: (text: string) => string) => {
		const content = aContent(change);
		return firstLook(join(content, 'en-liten-prat'), guideOf(content));
	};

	test('gives what can be played, and the findings that need no walk', () => {
		const { scenario, title, findings } = look((text) => text.replace('source: G10.1', 'source: G99.9'));
		expect(scenario?.id).toBe('en-liten-prat');
		expect(title).toBe('En liten prat');
		expect(findings.map(({ code }) => code)).toEqual(['unknown-source']);
	});

	test('gives nothing to play where a name leads nowhere, or the form is wrong, and still the title', () => {
		for (const broken of [
			look((text) => text.replace('to: trappa', 'to: trapa')),
			look((text) => text.replace('softness: 3', 'softness: 9'))
		]) {
			expect(broken.scenario).toBeUndefined();
			expect(broken.title).toBe('En liten prat');
			expect(broken.findings.length).toBeGreaterThan(0);
		}
	});

	test('gives its findings alone where the file is no YAML', () => {
		const { scenario, title, findings } = look(() => 'scenes: [');
		expect([scenario, title]).toEqual([undefined, undefined]);
		expect(findings[0]?.code).toBe('open-bracket');
	});
});

describe('the looks that take their time', () => {
	test('come as the map, the ways and the figures, each about the same save', () => {
		const { met, map, walked, counted } = lookedAt(aContent());
		expect(met.map(([name]) => name)).toEqual(['author:drawn', 'author:walked', 'author:counted']);
		expect(met.every(([, { id, save }]) => id === 'en-liten-prat' && save === 7)).toBe(true);
		expect(map?.picture).toContain('<svg');
		expect(Object.keys(walked?.shortest ?? {}).toSorted()).toEqual([
			'dora',
			'inn-igjen',
			'kald-trapp',
			'trappa'
		]);
		expect(counted?.figures?.lengths.rows).toContainEqual({ name: 'Scener', cells: ['2'] });
		expect(counted?.figures?.policies.columns).toEqual(['alt av', 'husregel']);
		expect(structuredClone(met)).toEqual(met);
	});

	test('leave out a map that has been drawn before', () => {
		const { map } = lookedAt(aContent());
		const reworded = aContent((text) => text.replace('Du ringer klokka åtte.', 'Du ringer klokka ni.'));
		expect(lookedAt(reworded, map?.of).map).toBeUndefined();
		const renamed = aContent((text) => text.replace('heading: I trappa', 'heading: I gangen'));
		expect(lookedAt(renamed, map?.of).map?.picture).toContain('I gangen');
	});

	test('count a conversation with errors, as long as it comes to an end', () => {
		const { counted } = lookedAt(aContent((text) => text.replace('source: G10.1', 'source: G99.9')));
		expect(counted?.findings.map(({ code }) => code)).toContain('unknown-source');
		expect(counted?.figures?.lengths.rows).toContainEqual({
			name: 'Minutter lest høyt',
			cells: ['ingen å lese']
		});
	});

	test('count nothing of one that never ends, and nothing at all of one that can’t be read', () => {
		const forever = lookedAt(aContent((text) => text.replace('to: kald-trapp', 'to: trappa')));
		expect(forever.walked?.findings.map(({ code }) => code)).toContain('recurring-situation');
		expect(forever.counted?.figures).toBeUndefined();
		const unread = lookedAt(aContent(() => 'scenes: ['));
		expect(unread.met.map(([name]) => name)).toEqual(['author:walked', 'author:counted']);
	});

	test('tell how many ways lead to each ending, which are all the ways there are', () => {
		const { counted } = lookedAt(aContent());
		const ways = counted?.figures?.endings.rows.map(({ cells }) => Number(cells[1])) ?? [];
		const { scenario } = readConversation('tests/content/en-liten-prat', guideOf('scenarios'));
		expect(ways.reduce((sum, one) => sum + one, 0)).toBe(scenario && figures(scenario).routes);
	});
});

test('a shortest way comes to its scene, and no playthrough of the author’s comes there sooner', () => {
	const { scenario, walks, playthroughs } = coffee;
	const ways = shortestWays(walks);
	expect([...ways.keys()].toSorted()).toEqual(
		[...Object.keys(scenario.scenes), ...Object.keys(scenario.endings)].toSorted()
	);
	for (const [id, { switches, choices }] of ways) {
		const play = replay(scenario, { ...begin(scenario, 0, switches).log, choices });
		expect(transcript(play).at(-1)?.id).toBe(id);
	}
	for (const { choices, ending, seed, facts } of playthroughs) {
		const play = replay(scenario, { ...begin(scenario, seed, facts).log, choices });
		expect(endingReached(play)).toBe(ending);
		expect(ways.get(ending)?.choices.length).toBeLessThanOrEqual(choices.length);
	}
});

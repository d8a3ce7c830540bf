import { describe, expect, test } from 'vitest';
import { discussedScenes, discussionScenes } from '#core/play/discussion.ts';
import { open, replay, situationAfter } from '#core/play/play.ts';
import { readContent } from '#tools/data/content.ts';
import { closingQuestions, openingQuestion } from '#supervision/questions.ts';
import { fewest, most, withHands } from '#supervision/hands.ts';
import { meant } from '#supervision/scene-name.ts';

const { conversations, reflections } = readContent('scenarios');
const sound = conversations.flatMap(({ scenario, playthroughs }) =>
	scenario ? [{ scenario, scenes: discussionScenes(scenario, playthroughs), playthroughs }] : []
);
const all = sound.flatMap(({ scenes }) => scenes);

describe('the discussion scenes of the course', () => {
	test.each(sound)('«$scenario.title» has three or more, and a way to each', ({ scenario, scenes }) => {
		expect(scenes.length).toBeGreaterThanOrEqual(3);
		expect(scenes.map(({ scene }) => scene)).toEqual(discussedScenes(scenario).map(([id]) => id));
	});

	test.each(sound)('«$scenario.title» opens each where someone has been', ({ scenario, scenes }) => {
		for (const { scene, seed, choices } of scenes) {
			const log = { scenario: scenario.id, edition: scenario.edition, seed, switches: [], choices };
			const play = replay(scenario, log);
			expect(situationAfter(play).scene).toBe(scene);
			expect(open(play).length).toBeGreaterThanOrEqual(2);
		}
	});

	test('open with the facts that the author asks for', () => {
		const lacking = sound.flatMap(({ scenario, scenes }) =>
			scenes.flatMap(({ name, scene, seed, choices }) => {
				const log = { scenario: scenario.id, edition: scenario.edition, seed, switches: [], choices };
				const { facts } = situationAfter(replay(scenario, log));
				const asked = scenario.scenes[scene]?.discussion?.facts ?? [];
				return asked.filter((fact) => !facts.includes(fact)).map((fact) => `${name} ${fact}`);
			})
		);
		expect(lacking).toEqual([]);
	});

	test('have names that no two share, however they are typed', () => {
		for (const { name } of all) {
			const [person = '', number = ''] = name.split('-');
			const typed = [`${person} ${number}`, name.toLowerCase(), person.replace('Å', 'a') + number];
			for (const words of typed) expect(meant(words, all)?.name).toBe(name);
		}
		expect(meant('elin', all)).toBeUndefined();
	});
});

describe('the questions of a session', () => {
	test('are the guide’s five and then the workplace’s three, each once', () => {
		const asked = closingQuestions(reflections, []).map(({ source }) => source);
		expect(asked.slice(0, 5).toSorted()).toEqual(['G18.1', 'G18.2', 'G18.3', 'G18.4', 'G18.5']);
		expect(asked.slice(5).toSorted()).toEqual(['H7.1', 'H7.2', 'H7.3']);
	});

	test('begin with what the course asks after that conversation', () => {
		expect(closingQuestions(reflections, ['etter-at-det-sto-stille'])[0]?.source).toBe('G18.1');
		expect(closingQuestions(reflections, ['etter-tilbakefallet'])[0]?.source).toBe('G18.5');
		expect(openingQuestion(reflections)?.source).toMatch(/^H7/);
	});
});

describe('hands in a room', () => {
	test('let the fewest speak first, also where several are as few', () => {
		expect(fewest({ a: 3, b: 1, c: 0 })).toEqual(['b']);
		expect(fewest({ a: 3, b: 1, c: 1 })).toEqual(['b', 'c']);
	});

	test('have no fewest where all chose alike', () => {
		expect(fewest({ a: 5, b: 0 })).toEqual([]);
		expect(fewest({})).toEqual([]);
	});

	test('give a road only where more are for it than for any other', () => {
		expect(most({ a: 3, b: 1 })).toBe('a');
		expect(most({ a: 2, b: 2 })).toBeUndefined();
		expect(most({})).toBeUndefined();
	});

	test('are whole, and as many as a room holds', () => {
		expect(withHands({}, 'a', -1)).toEqual({ a: 0 });
		expect(withHands({}, 'a', 2.7)).toEqual({ a: 2 });
		expect(withHands({}, 'a', Number.NaN)).toEqual({ a: 0 });
		expect(withHands({}, 'a', 1000)).toEqual({ a: 99 });
	});
});

import { describe, expect, test } from 'vitest';
import type { Choice } from '#core/scenario/format/choice.ts';
import { walk } from '#core/scenario/walk.ts';
import { walksOf } from '#core/scenario/walks.ts';
import { highestScores, meanScores, policySmells, setSentences } from '#core/score/policy-findings.ts';
import { policiesFor } from '#core/score/policy.ts';
import { simulate } from '#core/score/simulation.ts';
import { aChoice, aConversation, aMark, aScene } from './a-conversation.ts';
import { guide, small } from './small-conversation.ts';

const policies = policiesFor(guide);
const chance = { plays: 2000, seed: 3 };

const said = (id: string, text: string, change: Partial<Choice> = {}) =>
	aChoice(id, 'slutt', { text, ...change });

function picked(policy: string, ...open: [Choice, ...Choice[]]): string | undefined {
	return policies.find(({ id }) => id === policy)?.pick(open).id;
}

describe('a simple policy', () => {
	const short = said('short', 'Ja vel.', { softness: 1 });
	const asking = said('asking', 'Hva vil du nå?');
	const silent = said('silent', 'Du sier ikke noe.', { softness: 3, silence: true });
	const taught = said('taught', 'Recovery gir håpet mening, tempo og medvandrere.', { softness: 3 });

	test.each([
		['longest', 'taught'],
		['shortest', 'short'],
		['middle', 'asking'],
		['first', 'short'],
		['last', 'taught'],
		['question', 'asking'],
		['softest', 'silent'],
		['second-softest', 'taught'],
		['silence', 'silent'],
		['guide-words', 'taught']
	])('%s picks %s', (policy, choice) => {
		expect(picked(policy, short, asking, silent, taught)).toBe(choice);
	});

	test('picks the first where no choice bears its sign', () => {
		const plain = said('plain', 'Du går.');
		expect(picked('question', plain, short)).toBe('plain');
		expect(picked('silence', plain, short)).toBe('plain');
		expect(picked('guide-words', plain, short)).toBe('plain');
	});

	test('picks the first of those that bear it equally', () => {
		expect(picked('longest', said('en', 'Du går.'), said('to', 'Du ler.'))).toBe('en');
		expect(picked('softest', said('en', 'Du går.'), said('to', 'Du ler.'))).toBe('en');
	});
});

describe('a simulation', () => {
	const scored = (scenario = small, switches: readonly string[] = []) =>
		simulate(scenario, walk(scenario, switches), policies, chance);

	test('scores each policy between the least and the most that any route gives', () => {
		const { attainable, scores } = scored();
		expect(attainable).toEqual({ least: -1, most: 3 });
		// The first in the file promises (1) and calls (2); the softest promises and lets be (−2).
		expect(scores.get('first')).toBe(1);
		expect(scores.get('softest')).toBe(0);
	});

	test('knows the choices that a switch opens', () => {
		// The last in the file points at the rule (−1), then lets be (0): 1 of 5.
		expect(scored(small, ['husregel']).scores.get('last')).toBe(1 / 5);
	});

	test('keeps within 0 and 1 where the bounds are estimates that a play comes outside', () => {
		// Bounds without the call that is worth most: from −1 to 2, and the first in the file gets 3.
		const { trappa } = small.scenes;
		if (!trappa) throw new Error('The small conversation has lost a scene.');
		const fewer = {
			...small,
			scenes: { ...small.scenes, trappa: { ...trappa, choices: trappa.choices.slice(1) } }
		};
		expect(simulate(small, walk(fewer), policies, chance).scores.get('first')).toBe(1);
	});

	test('plays at random the same way for the same seed, and near the exact mean', () => {
		const { random } = scored();
		expect(scored().random).toEqual(random);
		expect(simulate(small, walk(small), policies, { ...chance, seed: 4 }).random).not.toEqual(random);
		// Four routes give 3, −1, 1 and 2: between −1 and 3 they are 1, 0, ½ and ¾.
		expect(random.mean).toBeCloseTo(0.5625, 1);
		expect(random.deviation).toBeCloseTo(0.369, 1);
	});
});

describe('a policy that does too well', () => {
	const scores = highestScores(
		walksOf(small).map((walked) => simulate(small, walked, policies, chance)),
		policies
	);

	test('is told of with what it got, in the setting where it got most', () => {
		const longest = policySmells(small, scores).find(({ at }) => at === 'longest');
		expect(longest).toMatchObject({ code: 'simple-policy', path: ['id'] });
		expect(longest?.message).toContain(
			'«alltid det lengste», gir samtalen 0,75 av 1; høyst 0,65. La noe kort'
		);
	});

	test('is not told of below the bar', () => {
		expect(policySmells(small, scores).map(({ at }) => at)).not.toContain('softest');
	});

	test('is judged more strictly as a mean over several conversations', () => {
		const first = { id: 'first', name: 'alltid det første i fila', remedy: 'Flytt det.' };
		const means = meanScores([[{ ...first, score: 0.7 }], [{ ...first, score: 0.5 }]]);
		expect(means.map(({ score }) => score)).toEqual([0.6]);
		expect(setSentences(means)).toEqual([expect.stringContaining('i snitt 0,60 av 1; høyst 0,58')]);
		expect(setSentences([{ ...first, score: 0.58 }])).toEqual([]);
	});

	test('may be playing at random', () => {
		const generous = aConversation({
			sted: aScene(
				'sted',
				...['a', 'b', 'c'].map((id) => said(id, 'Du går.')),
				said('d', 'Du ler.', { marks: [aMark('person-leads', -2)] })
			)
		});
		const simulated = [simulate(generous, walk(generous), policies, chance)];
		expect(policySmells(generous, highestScores(simulated, policies)).map(({ at }) => at)).toContain(
			'random'
		);
	});
});

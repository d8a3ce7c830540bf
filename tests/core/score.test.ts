import { describe, expect, test } from 'vitest';
import { begin, take } from '#core/play/play.ts';
import { moments, reviewed } from '#core/score/debrief.ts';
import { profile, throughChime } from '#core/score/profile.ts';
import { attainable, score, total } from '#core/score/score.ts';
import { footsteps } from '#core/score/walkers.ts';
import { guide, small } from './small-conversation.ts';

const played = (...choices: string[]) => choices.reduce(take, begin(small, 1));

describe('the score of a whole conversation', () => {
	test('stands between the least and the most that any route can give', () => {
		// love (1) then la-vaere (−2) is the least, love then ringe (2) the most.
		expect(attainable(small)).toEqual({ least: -1, most: 3 });
		expect(score(played('love', 'la-vaere'))).toBe(0);
		expect(score(played('love', 'ringe'))).toBe(1);
	});

	test('counts primary marks only', () => {
		expect(total(played('tie-litt'))).toBe(2);
	});

	test('reads a mark that depends on what was said in the situation before the choice', () => {
		expect(total(played('tie-litt', 'ringe'))).toBe(1);
		expect(total(played('tie-litt', 'la-vaere'))).toBe(2);
	});

	test('is worked out for the switches that were on', () => {
		expect(attainable(small, ['husregel']).least).toBe(-2);
	});
});

describe('a profile', () => {
	const shown = (id: string, ...choices: string[]) =>
		profile(played(...choices), guide).find(({ principle }) => principle.id === id);

	test('has every principle of the guide, in its order', () => {
		expect(profile(played('love'), guide).map(({ principle }) => principle.id)).toEqual(
			guide.principles.map(({ id }) => id)
		);
	});

	test('counts a decision as an opportunity when an open choice would have touched the principle', () => {
		expect(shown('explore-first', 'love', 'ringe')).toMatchObject({
			opportunities: 1,
			towards: [],
			away: []
		});
		expect(shown('companion-role', 'love', 'ringe')?.opportunities).toBe(0);
	});

	test('holds the learner’s own words for each move', () => {
		expect(shown('steady-and-genuine', 'tie-litt', 'ringe')?.away.map(({ words }) => words)).toEqual([
			'Du sier ingenting og venter.',
			'Du ringer klokka åtte.'
		]);
	});

	test('counts no opportunity in the scene where nothing has been chosen yet', () => {
		expect(shown('explore-first')?.opportunities).toBe(0);
	});

	test('seen through CHIME counts each decision once a letter', () => {
		const lens = throughChime(profile(played('tie-litt', 'la-vaere'), guide));
		expect(lens.empowerment.towards).toBe(1);
		expect(lens.connectedness.away).toBe(1);
	});
});

describe('a debrief', () => {
	test('has every decision with its marks, sources and the choices not taken', () => {
		const [first] = reviewed(played('tie-litt', 'ringe'), guide);
		expect(first?.pulls.map(({ mark, principle }) => [principle.id, mark.value])).toEqual([
			['explore-first', 2],
			['steady-and-genuine', -1]
		]);
		expect(first?.pulls[0]?.source).toBe(guide.sources['G7.8']);
		expect(first?.others.map(({ id }) => id)).toEqual(['love']);
	});

	test('begins with the decision that led furthest away and the one that led furthest towards', () => {
		expect(moments(played('love', 'la-vaere'))).toEqual([0, 1]);
		expect(moments(played('love'))).toEqual([0]);
	});
});

test('the walkers take one step a decision', () => {
	expect(footsteps(played('love', 'la-vaere')).map(({ stance }) => stance)).toEqual(['ahead', 'apart']);
});

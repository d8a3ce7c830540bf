import { describe, expect, test } from 'vitest';
import { signs } from '#core/guide/sign.ts';
import { citations, joined } from '#core/scenario/citations.ts';
import { walksOf } from '#core/scenario/walks.ts';
import { coverage, decisions, seldomInPlay } from '#core/score/coverage.ts';
import { meanValues } from '#core/score/mean-value.ts';
import { guide, small } from './small-conversation.ts';

const walked = { scenario: small, walks: walksOf(small) };
const covered = coverage([walked], guide);
const row = (id: string) => covered.principles.find(({ principle }) => principle.id === id);

describe('coverage', () => {
	test('counts a principle once for each scene where an open choice is marked on it, whatever the value', () => {
		expect(row('steady-and-genuine')?.off).toEqual([['dora', 'trappa']]);
		expect(row('explore-first')?.off).toEqual([['dora']]);
		expect(row('carry-hope')?.off).toEqual([[]]);
	});

	test('counts what only a switch opens only when it is on', () => {
		expect(row('companion-role')).toMatchObject({ off: [[]], on: [['dora']] });
	});

	test('has a row for every principle, in the guide’s order', () => {
		expect(covered.principles.map(({ principle }) => principle.id)).toEqual(
			guide.principles.map(({ id }) => id)
		);
	});

	test('warns of a principle met fewer than eight times, in a whole course only', () => {
		const four = coverage([walked, walked, walked, walked], guide);
		expect(seldomInPlay(covered)).toEqual([]);
		const warned = new Map(seldomInPlay(four).map(({ principle, met }) => [principle.id, met]));
		expect(warned.get('explore-first')).toBe(4);
		expect(warned.get('companion-role')).toBe(0);
		expect(warned.has('steady-and-genuine')).toBe(false);
		expect(
			decisions(four.principles.find((one) => one.principle.id === 'steady-and-genuine')?.off ?? [])
		).toBe(8);
	});
});

describe('citations', () => {
	test('name each place where an item of the guide is cited, and every item that is not', () => {
		expect(covered.sources.get('G7.8')).toEqual(['en-liten-prat/dora/tie-litt']);
		expect(covered.sources.get('G1.1')).toEqual([]);
		expect([...covered.sources.keys()]).toEqual(Object.keys(guide.sources));
	});

	test('name a choice once that cites an item in several marks', () => {
		expect(citations(small).get('G10.1')).toEqual([
			'en-liten-prat/dora/love',
			'en-liten-prat/trappa/ringe',
			'en-liten-prat/trappa/la-vaere'
		]);
	});

	test('take in what other texts cite', () => {
		const card = new Map([['G7.8', ['guide/stillhet']]]);
		expect(joined(citations(small), card).get('G7.8')).toEqual([
			'en-liten-prat/dora/tie-litt',
			'guide/stillhet'
		]);
		expect(coverage([walked], guide, card).sources.get('G7.8')).toContain('guide/stillhet');
	});
});

describe('the mean value of a choice', () => {
	const [off] = walked.walks;

	test('is what its primary mark gives where no condition touches it', () => {
		expect(meanValues(off).get('love')).toBe(1);
		expect(meanValues(off).get('tie-litt')).toBe(2);
	});

	test('is weighed by how often a random play meets each condition', () => {
		// Half of the plays have promised: 2 for them, −1 for the others; and −2 against 0.
		expect(meanValues(off).get('ringe')).toBeCloseTo(0.5);
		expect(meanValues(off).get('la-vaere')).toBeCloseTo(-1);
	});

	test('is missing for a choice that is never open', () => {
		expect(meanValues(off).has('vise-regelen')).toBe(false);
	});
});

describe('the signs of principles', () => {
	test('are short, and no two are alike', () => {
		const made = [...signs(guide).values()];
		expect(made.slice(0, 3)).toEqual(['Pe', 'Ly', 'Gå']);
		expect(new Set(made).size).toBe(guide.principles.length);
	});

	test('grow where two labels begin alike', () => {
		const [first, second] = guide.principles;
		if (!first || !second) throw new Error('The guide has fewer than two principles.');
		const alike = {
			principles: [
				{ ...first, label: 'Være der' },
				{ ...second, label: 'Vær stabil' }
			]
		};
		expect([...signs(alike).values()]).toEqual(['Være', 'Vær ']);
	});
});

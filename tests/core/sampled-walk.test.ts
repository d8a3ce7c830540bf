import { describe, expect, test } from 'vitest';
import { AuthoredFile } from '#core/scenario/authored-file.ts';
import { figures } from '#core/scenario/figures.ts';
import { routeFindings } from '#core/scenario/route-findings.ts';
import { walk, type Walk } from '#core/scenario/walk.ts';
import { aChoice, aConversation, aScene } from './a-conversation.ts';
import { small, smallText } from './small-conversation.ts';

const limit = 2;
const situationsIn = ({ stops }: Walk) => stops.map(({ situation }) => JSON.stringify(situation)).toSorted();

describe('a conversation with too many situations to walk', () => {
	test('is walked as far as random plays come, and says how many and by which seed', () => {
		const sampled = walk(small, [], limit);
		expect(sampled.sampled).toEqual({ plays: 20_000, seed: 20260115 });
		expect(figures(small, sampled).exact).toBe(false);
	});

	test('gives the same figures as a whole walk where the plays came everywhere', () => {
		const whole = walk(small);
		const sampled = walk(small, [], limit);
		expect(situationsIn(sampled)).toEqual(situationsIn(whole));
		expect({ ...figures(small, sampled), exact: true }).toEqual(figures(small, whole));
	});

	test('is walked whole when it has just as many situations as the limit', () => {
		const { length: size } = walk(small).stops;
		expect(walk(small, [], size).sampled).toBeUndefined();
		expect(walk(small, [], size - 1).sampled).toBeDefined();
	});

	test('has only a warning where no play came', () => {
		const file = new AuthoredFile('scenario.yaml', smallText);
		const findings = routeFindings(small, file, [walk(small, [], limit)]);
		expect(findings).toMatchObject([{ code: 'unreachable-choice', severity: 'warning' }]);
		expect(findings[0]?.message).toMatch(
			/Ingen av 20\s000 tilfeldige spillinger tok valget «vise-regelen»\./
		);
	});

	test('is still found to go in a circle', () => {
		const circle = aConversation({
			en: aScene('en', aChoice('en-a', 'to'), aChoice('en-b', 'to')),
			to: aScene('to', aChoice('to-a', 'en'), aChoice('to-b', 'en'))
		});
		expect(walk(circle, [], 1).recurs).toBeDefined();
	});
});

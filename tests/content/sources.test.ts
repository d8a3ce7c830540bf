/** Nothing of the two sources gets lost: every item is taught, practised or asked somewhere in the course. */
import { expect, test } from 'vitest';
import { readContent } from '#tools/data/content.ts';
import { coverageOf } from '#tools/review/coverage-rows.ts';

test('every item of the sources is cited by a card, a page, a question or a mark', () => {
	const content = readContent('scenarios');
	if (!content.guide) throw new Error('The guide has faults; run npm run scenarios.');
	const { sources } = coverageOf(content.conversations, content.guide, content);
	expect(sources.size).toBeGreaterThan(100);
	expect([...sources].flatMap(([id, places]) => (places.length === 0 ? id : []))).toEqual([]);
});

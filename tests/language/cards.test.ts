import { expect, test } from 'vitest';
import { lix } from '#core/scenario/smells/lix.ts';
import { readContent } from '#tools/data/content.ts';

const cards = readContent('scenarios').cards.map(({ head, text }) => ({ id: head.id, text }));

test.each(cards)('the card $id is read in two minutes, and is neither heavy nor chopped up', ({ text }) => {
	const words = text.match(/\p{L}+(?:[-’]\p{L}+)*/gu) ?? [];
	expect(words.length).toBeGreaterThanOrEqual(200);
	expect(words.length).toBeLessThanOrEqual(350);
	// As written: a heading ends with no full stop, and counts with the sentence below it.
	expect(lix([text])).toBeGreaterThanOrEqual(30);
	expect(lix([text])).toBeLessThanOrEqual(40);
});

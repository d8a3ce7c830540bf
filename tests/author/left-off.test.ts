import { describe, expect, test } from 'vitest';
import { readLeftOff, written, type LeftOff } from '../../src/author/left-off.ts';

const left: LeftOff = {
	tab: 'figures',
	from: { scene: 'to', state: { trust: 1, agency: 2, hope: 3, pressure: 4 }, facts: ['lovet'] },
	switches: ['husregel'],
	choices: ['a', 'c']
};

describe('where the author left off', () => {
	test('is read as it was written', () => {
		expect(readLeftOff(written(left))).toEqual(left);
		const { from, ...fromTheStart } = left;
		expect(from).toBeDefined();
		expect(readLeftOff(written(fromTheStart))).toEqual(fromTheStart);
	});

	test.each([null, '', '{', 'null', '{"tab":"map"}', written(left).replace('"trust":1', '"trust":11')])(
		'is nowhere when there stands %j',
		(text) => expect(readLeftOff(text)).toBeUndefined()
	);
});

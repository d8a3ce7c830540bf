import { expect, test } from 'vitest';
import { allOf, anyOf } from '#ui/frame/list-in-words.ts';

test('a list in words is what the browser would make of it, however long it is', () => {
	const words = ['Marte', 'Yusuf', 'Elin', 'Geir'];
	for (let length = 0; length <= words.length; length++) {
		const some = words.slice(0, length);
		expect(allOf(some)).toBe(new Intl.ListFormat('nb-NO').format(some));
		expect(anyOf(some)).toBe(new Intl.ListFormat('nb-NO', { type: 'disjunction' }).format(some));
	}
});

import { expect, test } from 'vitest';
import { withYou } from '#ui/organisation/with-you.ts';

const organisation = {
	name: 'Kafé & verksted',
	leader: { name: 'Kari' },
	concerns: 'Si det samme dag.',
	rules: { intoxication: 'Kom tilbake i morgen.', 'home-visits': 'Vi går to sammen.' }
};

test('what a scene touches is said with what the organisation has decided, in the scene’s order', () => {
	expect(withYou(organisation, ['home-visits', 'intoxication'])).toEqual([
		'Vi går to sammen.',
		'Kom tilbake i morgen.'
	]);
	expect(withYou(organisation, ['leader'])).toEqual(['Den du sier fra til, er Kari.', 'Si det samme dag.']);
});

test('where nothing is decided or touched, nothing is said', () => {
	expect(withYou(organisation, ['work-phone'])).toEqual([]);
	expect(withYou({ name: 'Kaféen' }, ['leader', 'intoxication'])).toEqual([]);
	expect(withYou(organisation)).toEqual([]);
});

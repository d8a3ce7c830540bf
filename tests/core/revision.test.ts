import { describe, expect, test } from 'vitest';
import { editionOf } from '#core/scenario/edition.ts';
import type { Choice } from '#core/scenario/format/choice.ts';
import type { Line } from '#core/scenario/format/line.ts';
import type { Scene } from '#core/scenario/format/scene.ts';
import { revisions } from '#core/scenario/revision.ts';
import { rewordedIn, rewordedSince } from '#core/scenario/rewording.ts';
import { aChoice, aConversation, aLine, aScene } from './a-conversation.ts';

const place = (heading: string, told: string, lines: Line[], stay: Partial<Choice> = {}): Scene => ({
	...aScene('dora', aChoice('stay', 'last', stay), aChoice('leave', 'slutt')),
	heading,
	lines: [aLine('same'), aLine('told', { text: told }), ...lines]
});
const last = aScene('last', aChoice('go', 'slutt'), aChoice('rest', 'slutt'));
const then = aConversation({ first: place('Ved døra', 'Da.', [aLine('dropped')]), last });
const now = aConversation(
	{ first: place('På trappa', 'Nå.', [aLine('fresh')], { manner: 'lavt' }), last },
	{ edition: 2 }
);
const [one, two] = [editionOf(then, '2026-01-01'), editionOf(now, '2026-02-01')];

describe('a revision', () => {
	test('names what is said otherwise now, and what wasn’t there', () => {
		expect(revisions([one, two], 2)).toEqual({
			1: { changed: ['first', 'stay', 'told'], added: ['fresh'] }
		});
	});

	test('is told for every earlier edition and for no later one', () => {
		const three = { ...two, edition: 3 };
		expect(Object.keys(revisions([one, two, three], 3))).toEqual(['1', '2']);
		expect(Object.keys(revisions([one, two, three], 2))).toEqual(['1']);
		expect(revisions([one], 1)).toEqual({});
	});

	test('is unknown while the edition at hand is not released', () => {
		expect(revisions([one], 2)).toEqual({});
	});

	test('marks the words of now by what is known of the edition', () => {
		const reworded = rewordedSince(revisions([one, two], 2)['1'] ?? { changed: [], added: [] });
		const met = ['told', 'fresh', 'same', 'leave'].map((id) => reworded({ id, text: '' })?.what);
		expect(met).toEqual(['changed', 'added', undefined, undefined]);
	});

	test('holds the words of then against those of now, and tells both where they differ', () => {
		const reworded = rewordedIn(now);
		expect(reworded({ id: 'told', text: 'Da.' })).toEqual({
			what: 'changed',
			now: { text: 'Nå.', manner: undefined }
		});
		expect(reworded({ id: 'stay', text: aChoice('stay', 'last').text })).toMatchObject({
			now: { manner: 'lavt' }
		});
		expect(reworded({ id: 'dropped', text: 'Ja.' })).toEqual({ what: 'removed' });
		expect(reworded({ id: 'first', text: 'Ved døra' })?.now?.text).toBe('På trappa');
		expect([reworded(aLine('same')), reworded({ id: 'leave', text: 'Du sier noe om leave.' })]).toEqual([
			undefined,
			undefined
		]);
	});
});

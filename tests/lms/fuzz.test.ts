/**
 * Saved states damaged in every way a string can be, held to what the ladder promises. A mark is readable when it
 * stands whole between two tildes, and something stands after it: what is last may be half a name. Every mark
 * that was written and is still readable comes back.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joined } from '#lms/joined.ts';
import { resumption } from '#lms/resumption.ts';
import { read, write, type SavedState } from '#lms/saved-state.ts';
import { firstSeed, runsOf } from '../campaign.ts';

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const tags = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9_-]{2}$/), { maxLength: 12 });
const anyState: fc.Arbitrary<SavedState> = fc.record(
	{
		counter: fc.nat(9_999),
		completed: fc.uniqueArray(slug, { maxLength: 4 }),
		unfinished: fc.uniqueArray(
			fc.record(
				{
					conversation: slug,
					packed: fc.stringMatching(/^[1-9]\.[0-9a-z]{1,6}\.\.([A-Za-z0-9_-]{2}){0,20}$/),
					debrief: fc.constantFrom('reactions', 'pick', 'picked.7')
				},
				{ requiredKeys: ['conversation', 'packed'] }
			),
			{ maxLength: 4, selector: ({ conversation }) => conversation }
		),
		done: tags,
		visited: tags,
		scores: fc.dictionary(fc.stringMatching(/^[A-Za-z0-9_-]{2}$/), fc.integer({ min: 0, max: 100 }), {
			minKeys: 1,
			maxKeys: 4,
			noNullPrototype: true
		})
	},
	{ requiredKeys: ['counter', 'completed', 'unfinished', 'done', 'visited'] }
);

type Damage = (text: string, at: number, size: number, other: string) => string;
const damages: Readonly<Record<string, Damage>> = {
	'a character changed': (text, at, size) =>
		text.slice(0, at) + String.fromCharCode(33 + ((size * 7) % 200)) + text.slice(at + 1),
	'characters dropped': (text, at, size) => text.slice(0, at) + text.slice(at + size),
	'two parts swapped': (text, at) => text.slice(at) + text.slice(0, at),
	'something inserted': (text, at, _size, other) => text.slice(0, at) + other.slice(0, 9) + text.slice(at),
	'cut short': (text, at) => text.slice(0, at),
	'its beginning gone': (text, at) => text.slice(at),
	doubled: (text) => text + text,
	'another state after it': (text, _at, _size, other) => text + other,
	'in capitals': (text) => text.toUpperCase(),
	'HTML-escaped': (text) => text.replaceAll('~', '&#126;').replaceAll('-', '&#45;'),
	'percent-encoded': (text) => text.replaceAll('~', '%7E'),
	'of a later schema': (text) => text.replace('m1', 'm2').replace('~n', '~z.new~n'),
	'of a retired edition': (text) => text.replaceAll(/~p\.\d/g, '~p.9')
};

/** The marks that were written and are still readable, as the damaged text has them. */
function readable(state: SavedState, damaged: string): string[] {
	const marks = [
		...state.completed.map((one) => `~c.${one}`),
		...(state.done.length > 0 ? [`~s.${state.done.join('')}`] : []),
		...(state.visited.length > 0 ? [`~v.${state.visited.join('')}`] : []),
		...(state.scores ? [/~r\.[^~]+/.exec(write(state))?.[0] ?? ''] : []),
		...state.unfinished.map(
			({ conversation, packed, debrief }) =>
				`~u.${conversation}~p.${packed}${debrief === undefined ? '' : `~d.${debrief}`}`
		)
	];
	return marks.filter((mark) => `${damaged.slice(0, damaged.lastIndexOf('~'))}~`.includes(`${mark}~`));
}

const count = runsOf({ short: 1_000, full: 100_000 });

test(`a damaged state loses nothing that is readable, in ${count} mutations from seed ${firstSeed}`, () => {
	const tried = new Map<string, number>();
	fc.assert(
		fc.property(
			anyState,
			anyState,
			fc.constantFrom(...Object.keys(damages)),
			fc.nat(),
			fc.integer({ min: 1, max: 12 }),
			(state, other, kind, place, size) => {
				const text = write(state);
				const damaged = damages[kind]?.(text, place % text.length, size, write(other)) ?? text;
				const reading = read(damaged);
				tried.set(`${kind}: ${reading.how}`, (tried.get(`${kind}: ${reading.how}`) ?? 0) + 1);
				if (damaged !== text) expect(reading.how).not.toBe('exact');
				if ('kept' in reading) expect(reading.kept).toBe(damaged);

				const found = reading.state;
				for (const mark of readable(state, damaged)) {
					const again = read(`m1${mark}~k.`).state;
					expect(found.completed).toEqual(expect.arrayContaining([...again.completed]));
					expect(found.done).toEqual(expect.arrayContaining([...again.done]));
					expect(Object.keys(found.scores ?? {})).toEqual(
						expect.arrayContaining(Object.keys(again.scores ?? {}))
					);
					expect(found.visited).toEqual(expect.arrayContaining([...again.visited]));
					// Of a conversation that stands there twice, the last counts.
					const isOnce = damaged.split(`~u.${again.unfinished[0]?.conversation}~`).length === 2;
					if (isOnce) expect(found.unfinished).toEqual(expect.arrayContaining([...again.unfinished]));
				}

				// Nothing of it is written over before the learner acts, and what is written can be read.
				const visit = resumption(damaged, { state: text, seen: true });
				if ('kept' in reading) expect(visit.mayWrite).toBe(false);
				expect(read(write(visit.reading.state)).how).toBe('exact');
				if (reading.how !== 'empty') {
					const kept = new Set([...visit.reading.state.completed, ...visit.reading.state.done]);
					for (const one of [...state.completed, ...state.done, ...found.completed, ...found.done])
						expect(kept).toContain(one);
				}
				expect(joined(reading, reading)).toBe(reading);
			}
		),
		{ numRuns: count, seed: firstSeed }
	);
	console.log(`${count} mutations from seed ${firstSeed}: ${JSON.stringify(Object.fromEntries(tried))}`);
}, 600_000);

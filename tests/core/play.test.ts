import { describe, expect, test } from 'vitest';
import { pack, packedLength, unpack } from '#core/play/packed-log.ts';
import {
	begin,
	endingReached,
	NotOpen,
	open,
	replay,
	rewind,
	situationAfter,
	take
} from '#core/play/play.ts';
import { shuffled } from '#core/play/shuffle.ts';
import { transcript } from '#core/play/transcript.ts';
import { small } from './small-conversation.ts';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('a play', () => {
	test('offers only the choices whose conditions hold', () => {
		expect(ids(open(begin(small, 1)))).toEqual(['love', 'tie-litt']);
		expect(ids(open(begin(small, 1, ['husregel'])))).toEqual(['love', 'tie-litt', 'vise-regelen']);
	});

	test('ignores a switch that the conversation does not have', () => {
		expect(situationAfter(begin(small, 1, ['lovet'])).facts).toEqual([]);
	});

	test('changes the state and remembers what was said', () => {
		const { state, facts, scene } = situationAfter(take(begin(small, 1), 'love'));
		expect({ trust: state.trust, facts, scene }).toEqual({ trust: 5, facts: ['lovet'], scene: 'trappa' });
	});

	test('gives the first effect whose condition holds', () => {
		expect(situationAfter(take(begin(small, 1), 'tie-litt')).state.trust).toBe(6);
	});

	test('goes the first way on whose condition holds after the choice', () => {
		expect(endingReached(take(take(begin(small, 1), 'love'), 'ringe'))).toBe('inn-igjen');
		expect(endingReached(take(take(begin(small, 1, ['husregel']), 'vise-regelen'), 'ringe'))).toBe(
			'kald-trapp'
		);
	});

	test('leaves the play it was taken from as it was', () => {
		const before = begin(small, 1);
		take(before, 'love');
		expect(before.log.choices).toEqual([]);
		expect(situationAfter(before).scene).toBe('dora');
	});

	test('refuses a choice that is not open, and names those that are', () => {
		const refused = () => take(begin(small, 1), 'vise-regelen');
		expect(refused).toThrow(NotOpen);
		expect(refused).toThrow('Entry 1 takes "vise-regelen" in "dora", where only "love", "tie-litt" is open.');
	});

	test('refuses a choice after its ending', () => {
		const over = take(take(begin(small, 1), 'love'), 'la-vaere');
		expect(() => take(over, 'ringe')).toThrow('where only nothing is open');
	});

	test('goes back to any decision with the first play kept', () => {
		const whole = take(take(begin(small, 1), 'love'), 'ringe');
		const other = take(rewind(whole, 1), 'la-vaere');
		expect(whole.log.choices).toEqual(['love', 'ringe']);
		expect(other.log.choices).toEqual(['love', 'la-vaere']);
		expect(endingReached(other)).toBe('kald-trapp');
	});
});

describe('a transcript', () => {
	test('tells only the lines that were said', () => {
		const [first, second, third] = transcript(take(take(begin(small, 1), 'tie-litt'), 'ringe'));
		expect(ids(first?.lines ?? [])).toEqual(['star-der', 'fant-den-ikke']);
		expect(ids(second?.lines ?? [])).toEqual(['ha-det']);
		expect(third?.ending?.title).toBe('Inn igjen');
	});

	test('leaves the choice open in the scene where the play stands', () => {
		expect(transcript(begin(small, 1)).map(({ taken }) => taken)).toEqual([undefined]);
	});

	test('is the same value for what has been left, on this road and in these words only', () => {
		const play = take(begin(small, 1), 'love');
		const [left] = transcript(play);
		expect(transcript(take(play, 'ringe'))[0]).toBe(left);
		expect(transcript(take(rewind(play, 0), 'tie-litt'))[0]?.taken?.choice.id).toBe('tie-litt');
		const reworded = { ...small, scenes: { ...small.scenes } };
		for (const [id, scene] of Object.entries(small.scenes)) reworded.scenes[id] = { ...scene, heading: 'Ny' };
		expect(transcript({ ...play, scenario: reworded })[0]?.heading).toBe('Ny');
	});
});

describe('a packed log', () => {
	test('gives the same play back', () => {
		const play = take(take(begin(small, 2 ** 30 - 1, ['husregel']), 'vise-regelen'), 'ringe');
		const again = unpack(small, pack(play));
		expect(again?.play.log).toEqual(play.log);
		expect(again?.lost).toBe(0);
	});

	test('takes no more characters than the figures say', () => {
		const play = take(take(begin(small, 2 ** 30 - 1, ['husregel']), 'love'), 'ringe');
		expect(pack(play)).toHaveLength(packedLength(2, 1, 1));
	});

	test('of twelve decisions takes at most forty characters', () => {
		expect(packedLength(12, 1, 35)).toBeLessThanOrEqual(40);
	});

	test('reads the same when choices are moved, reworded and added', () => {
		const packed = pack(take(take(begin(small, 5), 'love'), 'ringe'));
		const [dora, trappa] = [small.scenes['dora'], small.scenes['trappa']];
		if (!dora || !trappa) throw new Error('The small conversation has lost a scene.');
		const added = { ...(dora.choices[1] as (typeof dora.choices)[0]), id: 'nytt-valg' };
		const revised = {
			...small,
			edition: 2,
			scenes: {
				trappa,
				dora: {
					...dora,
					choices: [added, ...dora.choices.toReversed().map((one) => ({ ...one, text: `${one.text} Du.` }))]
				}
			}
		};
		const again = unpack(revised, packed);
		expect(again?.play.log.choices).toEqual(['love', 'ringe']);
		expect(again).toMatchObject({ lost: 0, edition: 1 });
	});

	test('ends at a choice that has been removed, and says how many are lost', () => {
		const packed = pack(take(take(begin(small, 5), 'love'), 'ringe'));
		const dora = small.scenes['dora'];
		if (!dora) throw new Error('The small conversation has lost a scene.');
		const scenes = {
			...small.scenes,
			dora: { ...dora, choices: dora.choices.filter(({ id }) => id !== 'love') }
		};
		const again = unpack({ ...small, edition: 2, scenes }, packed);
		expect(again?.play.log.choices).toEqual([]);
		expect(again?.lost).toBe(2);
	});

	test.each(['', '1', '1.a', '1.a..abc', '1.zzzzzzz..', '0.a..', '1.a.b.', '1.a..abcd.x', 'x'.repeat(500)])(
		'is refused when it is not one: %j',
		(text) => expect(unpack(small, text)).toBeUndefined()
	);
});

describe('the order of choices', () => {
	const items = ['a', 'b', 'c'].map((id) => ({ id }));

	test('is the same for the same seed', () => {
		expect(shuffled(items, 42)).toEqual(shuffled(items.toReversed(), 42));
	});

	test('puts every choice in every place about as often', () => {
		const first = Array.from({ length: 3000 }, (_, seed) => shuffled(items, seed)[0]?.id);
		for (const { id } of items) {
			const share = first.filter((one) => one === id).length / first.length;
			expect(share).toBeGreaterThan(0.28);
			expect(share).toBeLessThan(0.39);
		}
	});

	test('is replayed from the log', () => {
		const play = take(begin(small, 99), 'love');
		expect(replay(small, play.log).log.seed).toBe(99);
	});
});

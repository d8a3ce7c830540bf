import { describe, expect, test } from 'vitest';
import type { Choice } from '#core/scenario/format/choice.ts';
import { aChoice, aConversation, aMark, aScene } from '../a-conversation.ts';
import { smelled } from './smelled.ts';

const towards = [aMark('person-leads', 1)];
const away = [aMark('person-leads', -1)];
const unmarked = [aMark('person-leads', 0)];

describe('the same kind of temptation twice running', () => {
	const kinds = (second: Choice['distractor'], to = 'to') =>
		aConversation({
			en: aScene('en', aChoice('en-a', to, { distractor: 'righting' }), aChoice('en-b', to)),
			mellom: aScene('mellom', aChoice('mellom-a', 'to'), aChoice('mellom-b', 'to')),
			to: aScene('to', aChoice('to-a', 'slutt', second && { distractor: second }), aChoice('to-b', 'slutt'))
		});

	test('is told of at the second', () => {
		const [smell] = smelled(kinds('righting'), 'same-distractor-again');
		expect(smell).toMatchObject({ at: 'to-a', path: ['scenes', 'to', 'choices', 0, 'distractor'] });
		expect(smell?.message).toContain('(righting) som «en-a» i scenen før');
	});

	test('is no such thing when the kinds differ, or a scene lies between them', () => {
		expect(smelled(kinds('cheering'), 'same-distractor-again')).toEqual([]);
		expect(smelled(kinds(undefined), 'same-distractor-again')).toEqual([]);
		expect(smelled(kinds('righting', 'mellom'), 'same-distractor-again')).toEqual([]);
	});
});

test('a scene that is come back to is no neighbour of itself', () => {
	const scenario = aConversation(
		{
			en: aScene(
				'en',
				aChoice('tilbake', 'en', {
					distractor: 'righting',
					when: { noFact: 'sagt' },
					effects: { remember: ['sagt'] }
				}),
				aChoice('videre', 'slutt', { distractor: 'cheering' }),
				aChoice('rolig', 'slutt')
			)
		},
		{ facts: { sagt: 'Du sa det.' } }
	);
	expect(smelled(scenario, 'same-distractor-again')).toEqual([]);
});

describe('a principle', () => {
	const marked = (...values: number[]) =>
		aConversation({
			sted: aScene(
				'sted',
				...values.map((value, index) =>
					aChoice(`valg-${index}`, 'slutt', { marks: [aMark('follow-pace', value)] })
				)
			)
		});

	test('in play that can only be strengthened, or only weakened, is told of at its first mark', () => {
		expect(smelled(marked(1, 2), 'one-sided-principle').at(-1)).toMatchObject({
			at: 'follow-pace',
			path: ['scenes', 'sted', 'choices', 0, 'marks', 0],
			message: expect.stringContaining('kan styrkes, men aldri svekkes') as string
		});
		expect(smelled(marked(-1, -2), 'one-sided-principle').at(-1)?.message).toContain('aldri styrkes');
	});

	test('in focus that nothing touches is told of there', () => {
		expect(smelled(marked(1, -1), 'one-sided-principle')).toMatchObject([
			{ at: 'person-leads', path: ['focus', 0], message: expect.stringContaining('står i fokus') as string }
		]);
	});

	test('that is neither in focus nor in play is not asked for, and a mark of 0 brings none into play', () => {
		expect(smelled({ ...marked(1, -1), focus: ['follow-pace'] }, 'one-sided-principle')).toEqual([]);
		expect(smelled(marked(0, 0), 'one-sided-principle').map(({ at }) => at)).toEqual(['person-leads']);
	});
});

describe('a repair', () => {
	/** A slip in the first of four scenes; the change says where it is put right, and what it leads to. */
	const after = (repairIn: string, slipTo = 'to') => {
		const scene = (id: string, to: string, choice: Partial<Choice> = {}) =>
			aScene(
				id,
				aChoice(`${id}-a`, to, { ...choice, ...(id === repairIn ? { repairs: ['glippen'] } : {}) }),
				aChoice(`${id}-b`, to)
			);
		return aConversation({
			en: aScene('en', aChoice('glippen', slipTo, { marks: away }), aChoice('en-b', 'to')),
			to: scene('to', 'tre'),
			tre: scene('tre', 'fire'),
			fire: scene('fire', 'slutt')
		});
	};

	test('is enough in the next decision or the one after', () => {
		expect(smelled(after('to'), 'no-repair')).toEqual([]);
		expect(smelled(after('tre'), 'no-repair')).toEqual([]);
	});

	test('comes too late after that, and the way without it is shown', () => {
		const [smell] = smelled(after('fire'), 'no-repair');
		expect(smell).toMatchObject({ at: 'glippen', path: ['scenes', 'en', 'choices', 0] });
		expect(smell?.message).toContain('«to», så «to-a» og «tre»');
	});

	test('is missing when only one of two ways on offers it', () => {
		const scenario = aConversation({
			en: aScene('en', aChoice('glippen', 'to', { marks: away }), aChoice('en-b', 'to')),
			to: aScene('to', aChoice('til-tre', 'tre'), aChoice('til-fire', 'fire')),
			tre: aScene('tre', aChoice('tre-a', 'fire', { repairs: ['glippen'] }), aChoice('tre-b', 'fire')),
			fire: aScene('fire', aChoice('fire-a', 'slutt'), aChoice('fire-b', 'slutt'))
		});
		expect(smelled(scenario, 'no-repair')[0]?.message).toContain('«to», så «til-fire» og «fire»');
	});

	test('is missing when the slip itself ends a conversation that could have gone on', () => {
		expect(smelled(after('to', 'slutt'), 'no-repair')[0]?.message).toContain('«slutt» er slutten');
	});

	test('is asked for when three decisions are left', () => {
		const scenario = aConversation({
			en: aScene('en', aChoice('glippen', 'to', { marks: away }), aChoice('en-b', 'to')),
			to: aScene('to', aChoice('to-a', 'tre'), aChoice('to-b', 'tre')),
			tre: aScene('tre', aChoice('tre-a', 'slutt'), aChoice('tre-b', 'slutt'))
		});
		expect(smelled(scenario, 'no-repair').map(({ at }) => at)).toEqual(['glippen']);
	});

	test('is not asked for in the last two decisions', () => {
		const scenario = aConversation({
			en: aScene('en', aChoice('glippen', 'to', { marks: away }), aChoice('en-b', 'to')),
			to: aScene('to', aChoice('to-a', 'slutt', { marks: away }), aChoice('to-b', 'slutt'))
		});
		expect(smelled(scenario, 'no-repair')).toEqual([]);
	});
});

describe('decisions that count', () => {
	const routes = (marks: Choice['marks']) =>
		aConversation({
			en: aScene('en', aChoice('kort', 'slutt'), aChoice('lang', 'to')),
			to: aScene('to', aChoice('to-a', 'tre', { marks }), aChoice('to-b', 'tre', { marks })),
			tre: aScene('tre', aChoice('tre-a', 'slutt'), aChoice('tre-b', 'slutt'))
		});

	test('may not differ by more than one between routes', () => {
		const [smell] = smelled(routes(towards), 'uneven-routes');
		expect(smell).toMatchObject({ at: 'en-samtale', path: ['start', 'scene'] });
		expect(smell?.message).toContain('har 1 valg med merker og en annen 3');
	});

	test('are those where an open choice has a primary mark', () => {
		expect(smelled(routes(unmarked), 'uneven-routes')).toEqual([]);
	});
});

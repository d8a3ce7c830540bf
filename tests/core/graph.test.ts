import { describe, expect, test } from 'vitest';
import { graph } from '#core/scenario/graph.ts';
import { small } from './small-conversation.ts';

const { nodes, edges, start } = graph(small);
const edge = (from: string, to: string) => edges.find((one) => one.from === from && one.to === to);

describe('the graph of a conversation', () => {
	test('has the scenes by number and the endings by kind, in the author’s order', () => {
		expect(start).toBe('dora');
		expect(nodes).toEqual([
			{
				kind: 'scene',
				id: 'dora',
				number: 1,
				heading: 'Ved døra',
				principles: ['steady-and-genuine', 'explore-first', 'companion-role'],
				addition: false
			},
			{
				kind: 'scene',
				id: 'trappa',
				number: 2,
				heading: 'I trappa',
				principles: ['steady-and-genuine'],
				addition: false
			},
			{ kind: 'ending', id: 'inn-igjen', heading: 'Inn igjen', ending: 'good' },
			{ kind: 'ending', id: 'kald-trapp', heading: 'Kald trapp', ending: 'open' }
		]);
	});

	test('gathers the choices that lead the same way', () => {
		expect(edges).toHaveLength(3);
		expect(edge('dora', 'trappa')).toMatchObject({ every: true, conditional: false });
		expect(edge('dora', 'trappa')?.leads.map(({ name }) => name)).toEqual([
			'Love å ringe',
			'Tie litt',
			'Vise til regelen'
		]);
	});

	test('knows a choice that is not always open', () => {
		expect(edge('dora', 'trappa')?.leads.map(({ open }) => open)).toEqual([true, true, false]);
	});

	test('calls a way conditional when no choice leads there whatever has happened', () => {
		expect(edge('trappa', 'inn-igjen')).toMatchObject({
			every: false,
			conditional: true,
			leads: [{ choice: 'ringe', when: { trust: { atLeast: 6 } }, otherwise: false }]
		});
		expect(edge('trappa', 'kald-trapp')).toMatchObject({
			every: true,
			conditional: false,
			leads: [
				{ choice: 'ringe', when: undefined, otherwise: true },
				{ choice: 'la-vaere', when: undefined, otherwise: false }
			]
		});
	});
});

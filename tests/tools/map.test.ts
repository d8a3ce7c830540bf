import { describe, expect, test } from 'vitest';
import { signs } from '#core/guide/sign.ts';
import { graph, type Edge } from '#core/scenario/graph.ts';
import { crossings } from '#tools/map/crossings.ts';
import { drawing } from '#tools/map/drawing.ts';
import { labelOf } from '#tools/map/label.ts';
import { layout, type Box } from '#tools/map/layout.ts';
import { list } from '#tools/map/list.ts';
import { html } from '#tools/map/markup.ts';
import { parts } from '#tools/map/parts.ts';
import { widthOf, wrapped } from '#tools/map/wrapped.ts';
import { coffee, guide } from './review/coffee.ts';

const drawn = graph(coffee.scenario);
const laid = layout(drawn);
const words = { title: 'Kart', id: 'kart', signs: signs(guide) };
const boxes = [...laid.nodes.map(({ box }) => box), ...laid.edges.map(({ label }) => label)];

const overlap = (a: Box, b: Box): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the layout of a map', () => {
	test('lets no card, ending or label stand on another, or outside the map', () => {
		const met = boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlap(box, other)));
		expect(met).toEqual([]);
		const outside = boxes.filter(
			({ x, y, width, height }) => x < 0 || y < 0 || x + width > laid.width || y + height > laid.height
		);
		expect(outside).toEqual([]);
	});

	test('lets hardly any two ways of «Bare en kaffe» cross', () => {
		expect(crossings(laid.edges.map(({ points }) => points))).toBeLessThanOrEqual(1);
	});

	test('goes downwards all the way', () => {
		const top = (id: string) => laid.nodes.find(({ node }) => node.id === id)?.box.y ?? NaN;
		expect(laid.edges.filter(({ edge }) => !(top(edge.from) < top(edge.to)))).toEqual([]);
	});

	test('is the same each time', () => expect(layout(drawn)).toEqual(laid));

	test('gives every text a box it has room in', () => {
		const tight = boxes.filter(({ lines, width }) => lines.some((line) => widthOf(line, 11.5) > width));
		expect(tight).toEqual([]);
	});
});

describe('the parts of a map', () => {
	const cut = parts(laid, 700);

	test('follow one another without a gap, and are cut through no box', () => {
		expect(cut.length).toBeGreaterThan(1);
		expect(cut[0]?.from).toBe(0);
		expect(cut.at(-1)?.to).toBe(laid.height);
		for (const [index, { from }] of cut.slice(1).entries()) {
			expect(from).toBe(cut[index]?.to);
			expect(boxes.filter(({ y, height }) => y < from && from < y + height)).toEqual([]);
		}
	});

	test('show every card once between them', () => {
		const picture = drawing(laid, words, 700).text;
		for (const { heading } of drawn.nodes.filter(({ kind }) => kind === 'scene')) {
			expect(picture.split(`>${heading}<`)).toHaveLength(2);
		}
		expect(picture).toContain('<title id="kart-1">Kart, del 1</title>');
	});
});

describe('the drawing of a map', () => {
	const picture = drawing(laid, words).text;

	test('is an image with a title, and has no colour, script or address of its own', () => {
		expect(picture).toMatch(/^<svg[^>]+role="img"[^>]+aria-labelledby="kart"/);
		expect(picture).toContain('<title id="kart">Kart</title>');
		expect(picture).not.toMatch(/#[0-9a-f]{3,6}\b|style=|<script|href|url\(/i);
	});

	test('tells the kind of an ending in a word and in its outline', () => {
		for (const [word, outline] of [
			['god slutt', 'good'],
			['åpen slutt', 'open'],
			['slutt som koster', 'costly'],
			['slutt som kan rettes opp', 'repairable']
		]) {
			expect(picture).toContain(word);
			expect(picture).toContain(`map__ending--${outline}`);
		}
		const outlines = [...picture.matchAll(/map__ending--\w+" d="([^"]+)"/g)].map(([, d = '']) =>
			d.replaceAll(/[\d. -]/g, '')
		);
		expect(new Set(outlines).size).toBe(4);
	});

	test('draws as many broken lines as there are ways on a condition', () => {
		expect(picture.match(/map__way--conditional/g)).toHaveLength(
			drawn.edges.filter(({ conditional }) => conditional).length
		);
	});
});

describe('the words on a way', () => {
	const lead = { choice: 'a', name: 'Vent', open: true, when: undefined, otherwise: false };
	const anEdge = (changed: Partial<Edge>): Edge => ({
		...{ from: 'a', to: 'b', leads: [lead], every: false, conditional: false },
		...changed
	});
	const when = { trust: { atLeast: 4 } };

	test('are the names of the choices, or that it is all of them', () => {
		expect(labelOf(anEdge({}))).toEqual(['Vent']);
		expect(labelOf(anEdge({ every: true }))).toEqual(['alle valg']);
	});

	test('tell a condition that is short, and otherwise that there is one', () => {
		const on = (...leads: Edge['leads']) => labelOf(anEdge({ leads, conditional: true })).at(-1);
		expect(on({ ...lead, when })).toBe('tillit minst 4');
		expect(on({ ...lead, when: { hope: { atLeast: 2, atMost: 3 } } })).toBe('håp 2–3');
		expect(on({ ...lead, otherwise: true })).toBe('ellers');
		expect(on({ ...lead, when: { ...when, fact: 'lovet' } })).toBe('på vilkår');
		expect(on({ ...lead, when }, { ...lead, when: { pressure: { atMost: 2 } } })).toBe('på vilkår');
	});
});

describe('the list beside a map', () => {
	const told = list(drawn, coffee.scenario, guide).text;

	test('has every scene, every ending and every way', () => {
		for (const { heading } of drawn.nodes) expect(told).toContain(`<b>${heading}</b>`);
		const ways = told.match(/ fører til /g) ?? [];
		expect(ways.length).toBeGreaterThanOrEqual(drawn.edges.length);
	});

	test('tells conditions in full', () => {
		expect(told).toContain('Alle valg fører til scene 8 «Søndager», når tilliten er minst 4.');
		expect(told).toContain('Alle valg fører til scene 9 «En venn lurer», ellers.');
	});
});

describe('markup', () => {
	test('escapes what is put into it, and nothing twice', () => {
		const inner = html`<b>${'<a & "b">'}</b>`;
		expect(html`<p>${inner}${[1, inner]}</p>`.text).toBe(
			'<p><b>&lt;a &amp; &quot;b&quot;&gt;</b>1<b>&lt;a &amp; &quot;b&quot;&gt;</b></p>'
		);
	});

	test('leaves out what is not there', () => {
		expect(html`<p>${undefined}${false}${0}</p>`.text).toBe('<p>0</p>');
	});
});

test('a text is wrapped between words, and a word too long for a line gets one', () => {
	expect(wrapped('en to tre', 40, 14)).toEqual(['en to', 'tre']);
	expect(wrapped('menneskerettighetsorganisasjonen her', 30, 14)).toEqual([
		'menneskerettighetsorganisasjonen',
		'her'
	]);
});

import { describe, expect, test } from 'vitest';
import { choicesIn } from '#core/scenario/choices-in.ts';
import { difference } from '#core/scenario/difference.ts';
import { linesIn } from '#core/scenario/lines-in.ts';
import { changesByPlace } from '#tools/review/change-words.ts';
import { reviewPack } from '#tools/review/pack.ts';
import { escaped } from '#tools/package/xml.ts';
import { coffee, guide } from './coffee.ts';

const seed = 7;
const { scenario } = coffee;
const pack = reviewPack(coffee, guide, seed);
const [whole = '', sheet = '', key = ''] = pack.values();
const choices = choicesIn(scenario).map(({ choice }) => choice);
const visible = (page: string) => page.replace(/<style>.*?<\/style>/s, '');

describe('a review pack', () => {
	test('is a page for the conversation, a sheet with the bare choices, and a key to that', () => {
		expect([...pack.keys()]).toEqual([
			'bare-en-kaffe.html',
			'bare-en-kaffe-bare-valgene.html',
			'bare-en-kaffe-bare-valgene-nokkel.html'
		]);
	});

	test('has every line by its id', () => {
		const missing = linesIn(scenario).filter(
			({ line }) =>
				!whole.includes(`<span class="id">${line.id}</span>`) || !whole.includes(escaped(line.text))
		);
		expect(missing).toEqual([]);
	});

	test('has every choice with its intention, cost, inner voice and marks', () => {
		for (const { id, text, intention, cost, innerVoice = '', marks } of choices) {
			expect(whole).toContain(`<span class="id">${id}</span>`);
			for (const one of [text, intention, cost, innerVoice, ...marks.map(({ why }) => why)]) {
				expect(whole).toContain(escaped(one));
			}
			for (const { source } of marks) expect(whole).toContain(escaped(guide.sources[source] ?? source));
		}
	});

	test('has every scene, every ending, and a play to each ending or that there is none', () => {
		for (const [id, { heading, debrief }] of Object.entries(scenario.scenes)) {
			expect(whole).toContain(`<section id="${id}">`);
			expect(whole).toContain(escaped(heading));
			expect(whole).toContain(escaped(debrief.otherRoads));
		}
		for (const [id, { title, afterwards }] of Object.entries(scenario.endings)) {
			expect(whole).toContain(`<section id="${id}">`);
			const plays = coffee.playthroughs.filter(({ ending }) => ending === id).length;
			expect(whole.split(escaped(afterwards))).toHaveLength(plays > 0 ? 3 : 2);
			expect(whole).toContain(`Til slutten «${title}»`);
		}
		const none = reviewPack({ ...coffee, playthroughs: [] }, guide, seed);
		expect([...none.values()][0]).toContain('Ingen har skrevet en gjennomspilling som kommer hit.');
	});

	test('tells conditions in numbers and facts by their sentences', () => {
		expect(whole).toContain('Når tilliten er minst 5:');
		expect(whole).toContain('Åpent bare når dette er husket: «Du lot Geir fortelle om Marte før hun kom».');
	});

	test('says that it is a draft, and who has not signed, until all have', () => {
		expect(whole).toContain('<span class="badge">Utkast</span>');
		expect(whole.match(/ikke godkjent ennå/g)).toHaveLength(4);
		const signed = { by: 'Kari Nordmann', date: '2026-01-15' };
		const signOff = { language: signed, livedExperience: signed, clinical: signed, legal: signed };
		const [after = ''] = reviewPack({ ...coffee, scenario: { ...scenario, signOff } }, guide, seed).values();
		expect(after).not.toContain('Utkast');
		expect(after).toContain('Kari Nordmann, 2026-01-15');
	});

	test('shows the warnings that an author has answered, with the reason', () => {
		const answers = [{ finding: 'choice-length', at: 'vente', reason: 'Stillheten skal være kort.' }];
		const [told = ''] = reviewPack({ ...coffee, scenario: { ...scenario, answers } }, guide, seed).values();
		expect(told).toContain('Stillheten skal være kort. <span class="id">choice-length vente</span>');
	});

	test('escapes what an author has written', () => {
		const title = 'Kaffe & <script>alert(1)</script>';
		for (const page of reviewPack({ ...coffee, scenario: { ...scenario, title } }, guide, seed).values()) {
			expect(page).toContain('Kaffe &amp; &lt;script&gt;alert(1)&lt;/script&gt;');
			expect(page).not.toContain('<script');
		}
	});

	test('needs nothing but itself', () => {
		for (const page of pack.values()) {
			expect(page).not.toMatch(/<(?:script|link|img|iframe|object)\b|\bsrc=|\bon\w+=|@import|url\(|https?:/i);
			expect(page).toMatch(/^<!doctype html>\n<html lang="nb">/);
			const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, to = '']) => to);
			expect(addresses.filter((to) => !page.includes(`id="${to.slice(1)}"`))).toEqual([]);
		}
	});

	test('has no id twice on a page', () => {
		const ids = [...whole.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});

	test('is the same bytes twice', () => expect(reviewPack(coffee, guide, seed)).toEqual(pack));

	test('has what has changed, when it is told since when', () => {
		const before = { ...scenario, title: 'Bare en te' };
		const changes = changesByPlace(difference(before, scenario, guide), before, scenario);
		const [told = ''] = reviewPack(coffee, guide, seed, { name: 'utgave 0', changes }).values();
		expect(told).toContain('Endret siden utgave 0');
		expect(told).toMatch(/Før: Bare en te.*Nå: Bare en kaffe/s);
		expect(whole).not.toContain('Endret siden');
	});
});

describe('the sheet with the bare choices', () => {
	const order = (page: string) =>
		choices
			.toSorted((a, b) => page.indexOf(`>${escaped(a.text)}<`) - page.indexOf(`>${escaped(b.text)}<`))
			.map(({ id }) => id);

	test('has every choice, and nothing that tells of the conversation around them', () => {
		for (const { text } of choices) expect(sheet).toContain(`>${escaped(text)}<`);
		for (const { id, name } of choices) {
			expect(visible(sheet)).not.toContain(`>${id}<`);
			expect(visible(sheet)).not.toContain(`>${name}<`);
		}
		const headings = [...sheet.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading);
		expect(headings).toEqual(Object.keys(scenario.scenes).map((_, index) => `Rute ${index + 1}`));
	});

	test('prints its seed, and another seed gives another order', () => {
		expect(sheet).toContain('frø 7');
		expect(key).toContain('frø 7');
		const [, other = ''] = reviewPack(coffee, guide, 8).values();
		expect(order(other)).not.toEqual(order(sheet));
	});

	test('has a key that marks the choice with the highest mean in every frame', () => {
		const frames = key.split('<section').slice(1);
		expect(frames).toHaveLength(Object.keys(scenario.scenes).length);
		expect(frames[0]).toMatch(/<b>Har hun sagt ja til at jeg får vite det\?<\/b>[^●]*● \+2,00/);
		for (const frame of frames) expect(frame).toContain('●');
	});

	test('says how to count, and never speaks of an answer key', () => {
		expect(key).toContain('Treffer leserne mer enn halvparten, avslører ordene for mye.');
		for (const page of [sheet, key]) expect(page).not.toMatch(/fasit/i);
	});
});

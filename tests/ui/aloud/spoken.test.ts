import { describe, expect, test } from 'vitest';
import type { Passage } from '#core/play/transcript.ts';
import { begin, take } from '#core/play/play.ts';
import { transcript } from '#core/play/transcript.ts';
import { readContent } from '#tools/data/content.ts';
import { sentences } from '#ui/aloud/sentences.ts';
import { textsIn } from '#ui/aloud/spoken-html.ts';
import { spokenChoices, spokenLines, spokenSince, spokenTexts } from '#ui/aloud/spoken.ts';

const cast = { marte: { name: 'Marte' }, geir: { name: 'Geir' } };

describe('lines read aloud', () => {
	test('who speaks is said where the speaker changes, with how it is said, and the narrator never', () => {
		const lines = [
			{ id: 'a', by: 'narrator', text: 'Døra går opp.' },
			{ id: 'b', by: 'marte', text: 'Hei.' },
			{ id: 'c', by: 'marte', text: 'Er det her?', manner: 'lavt' },
			{ id: 'd', by: 'geir', text: 'Ja.', manner: 'fort' },
			{ id: 'e', by: 'narrator', text: 'Det blir stille.' },
			{ id: 'f', by: 'geir', text: 'Kom inn.' }
		];
		expect(spokenLines(lines, cast)).toEqual([
			{ id: 'a', text: 'Døra går opp.' },
			{ id: 'b', lead: 'Marte:', text: 'Hei.' },
			{ id: 'c', lead: 'lavt:', text: 'Er det her?' },
			{ id: 'd', lead: 'Geir, fort:', text: 'Ja.' },
			{ id: 'e', text: 'Det blir stille.' },
			{ id: 'f', lead: 'Geir:', text: 'Kom inn.' }
		]);
	});

	test('choices are counted in the order they are shown, and a silence is said to be one', () => {
		expect(
			spokenChoices([
				{ id: 'x', text: 'Hei.' },
				{ id: 'y', text: 'Du venter.', silence: true },
				{ id: 'z', text: 'Jaha?', manner: 'lavt' }
			])
		).toEqual([
			{ id: 'x', lead: 'Første valg:', text: 'Hei.' },
			{ id: 'y', lead: 'Andre valg, stillhet:', text: 'Du venter.' },
			{ id: 'z', lead: 'Tredje valg, lavt:', text: 'Jaha?' }
		]);
	});

	test('texts that are not there are left out, and the others keep their places', () => {
		expect(spokenTexts('En.', undefined, 'Tre.')).toEqual([
			{ id: 'text-0', text: 'En.' },
			{ id: 'text-2', text: 'Tre.' }
		]);
	});
});

describe('a conversation that grows', () => {
	const scenario = readContent('scenarios').conversations.find(
		({ folder }) => folder === 'scenarios/bare-en-kaffe'
	)?.scenario;
	if (!scenario) throw new Error('«Bare en kaffe» has faults; run npm run scenarios.');
	const opening = begin(scenario, 1);
	const [first] = transcript(opening)[0]?.scene?.choices ?? [];
	const next = take(opening, first?.id ?? '');
	const idsOf = (passages: Passage[], told: number) =>
		spokenSince(passages, told, scenario.cast).map(({ id }) => id);

	test('is read from its opening at first, and after a choice from what followed', () => {
		const [before, after] = transcript(next);
		const opened = [`${before?.id}:heading`, ...(before?.lines ?? []).map(({ id }) => id)];
		expect(idsOf(transcript(opening), 0)).toEqual(opened);
		expect(idsOf(transcript(next), 1)).toEqual([
			...(before?.taken?.reaction ?? []).map(({ id }) => id),
			`${after?.id}:heading`,
			...(after?.lines ?? []).map(({ id }) => id)
		]);
	});

	test('taken up again is read from where it stands, and with nothing new is silent', () => {
		const [, after] = transcript(next);
		expect(idsOf(transcript(next), 0)[0]).toBe(`${after?.id}:heading`);
		expect(idsOf(transcript(next), 2)).toEqual([]);
	});
});

describe('pieces for a voice', () => {
	test('a text is divided into its sentences', () => {
		expect(sentences('Hei. Er du der? «Ja.» Ok … Kom da, kl. 12 i morgen.')).toEqual([
			'Hei.',
			'Er du der?',
			'«Ja.»',
			'Ok …',
			'Kom da, kl. 12 i morgen.'
		]);
		expect(sentences('Søndager er ikke helt … bra')).toEqual(['Søndager er ikke helt … bra']);
		expect(sentences(' ')).toEqual([]);
	});

	test('no piece of any conversation is too long to be finished, and no word is lost', () => {
		const long = `${'ord og, '.repeat(60)}slutt. ${'x'.repeat(400)}`;
		const texts = readContent('scenarios').conversations.flatMap(({ scenario: one }) =>
			Object.values(one?.scenes ?? {}).flatMap(({ lines, choices, debrief }) => [
				...[...lines, ...choices].map(({ text }) => text),
				debrief.otherRoads
			])
		);
		for (const text of [long, ...texts]) {
			const pieces = sentences(text);
			expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(180);
			expect(pieces.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
		}
	});

	test('a page of paragraphs, headings and lists is one thing to say for each', () => {
		const html = '<h2>To &amp; tre</h2>\n<ul>\n<li>En <strong>ting</strong>\ntil</li><li><p>Ro</p></li></ul>';
		expect(textsIn(`${html}<p>Se <a href="#/om">om&#8217;t</a>.</p>`)).toEqual([
			'To & tre',
			'En ting til',
			'Ro',
			'Se om’t.'
		]);
	});
});

import { expect, test } from 'vitest';
import { ownWordsText } from '#course/own-words-text.ts';
import { ownWords } from '#course/own-words.ts';
import type { Note } from '#course/device/notes.ts';
import type { Card } from '#course/format/card.ts';
import { small } from '../core/small-conversation.ts';

const scene = Object.keys(small.scenes)[0] ?? '';
const heading = small.scenes[scene]?.heading ?? '';

const card: Card = {
	id: 'mandatet',
	number: 1,
	title: 'Mandatet',
	lead: 'Et kort.',
	teaches: ['G1.1'],
	exercise: {
		kind: 'write',
		prompt: 'Svar.',
		questions: [
			{ id: 'forst', text: 'Hva kom først?' },
			{ id: 'sa', text: 'Hva kom så?' }
		]
	},
	html: '<p>Tekst.</p>'
};
const asked = {
	stops: [
		{ id: 'mandatet', title: 'Mandatet' },
		{ id: small.id, title: small.title }
	],
	cards: [card],
	reflections: [
		{ id: 'etterpa', title: 'Etterpå', lead: 'Ett.', questions: [{ id: 'lyttet', text: 'Lyttet jeg?' }] }
	],
	scenarios: [small]
};
const note = (kind: Note['kind'], text: string, at?: string): Note => ({
	conversation: small.id,
	kind,
	text,
	...(at === undefined ? {} : { scene: at })
});

test('words stand by step in the order of the course, each with what it answers', () => {
	const steps = ownWords(
		[note('take-away', 'Vente litt.'), note('intention', 'Å lytte.', scene), note('reflection', 'Stille.')],
		[
			{ step: 'mandatet', item: 'sa', text: 'Kaffen.' },
			{ step: 'mandatet', item: 'forst', text: 'Døra.' }
		],
		asked
	);
	expect(
		steps.map(({ title, words }) => [title, ...words.map(({ about, written }) => `${about} ${written.text}`)])
	).toEqual([
		['Mandatet', 'Hva kom først? Døra.', 'Hva kom så? Kaffen.'],
		[
			small.title,
			'Det du satt igjen med Stille.',
			`${heading}: intensjonen din Å lytte.`,
			'Det du tar med på jobb Vente litt.'
		]
	]);
});

test('what was picked and not written is nobody’s words', () => {
	expect(ownWords([], [{ step: 'mandatet', item: 'opened:forst', text: 'yes' }], asked)).toEqual([]);
});

test('words from a step that the course no longer holds are kept, at the end', () => {
	const steps = ownWords(
		[note('reflection', 'Stille.')],
		[{ step: 'etterpa', item: 'lyttet', text: 'Litt.' }],
		asked
	);
	expect(steps.map(({ title }) => title)).toEqual([small.title, 'Fra et steg som ikke er i kurset nå']);
});

test('without the conversation a note stands without the heading of its scene', () => {
	const [step] = ownWords([note('objection', 'Jeg er uenig.', scene)], [], { ...asked, scenarios: [] });
	expect(step?.words.map(({ about }) => about)).toEqual(['Slik ser du det']);
});

test('as plain text, every word stands under its question and its step', () => {
	const steps = ownWords(
		[note('take-away', 'Vente litt.\n')],
		[{ step: 'mandatet', item: 'forst', text: 'Døra.' }],
		asked
	);
	expect(ownWordsText('Medvandrer', steps)).toBe(
		[
			'Notatene mine fra Medvandrer\n\n',
			'MANDATET\n\nHva kom først?\nDøra.\n\n',
			`${small.title.toUpperCase()}\n\nDet du tar med på jobb\nVente litt.`
		].join('\n') + '\n'
	);
});

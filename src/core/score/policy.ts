/**
 * Simple ways of playing a conversation without reading it: always the longest thing one could say, always a
 * question, always the softest. Where one of them scores well, the form of the choices gives the key away,
 * and a learner is tested in guessing. Each picks among the choices that are open, in the order of the file.
 */
import type { Guide } from '../guide/format.ts';
import type { Choice } from '../scenario/format/choice.ts';

type Open = readonly [Choice, ...Choice[]];

export interface Policy {
	readonly id: string;
	/** What it does, as a row in a table: «alltid det lengste». */
	readonly name: string;
	/** What an author can do where it does too well. */
	readonly remedy: string;
	readonly pick: (open: Open) => Choice;
}

/** Above these a simple way of playing does too well: in one conversation, and as a mean over several. */
export const policyBars = { conversation: 0.65, set: 0.58 };

/** The policies that every conversation is played by. */
export function policiesFor(guide: Guide): Policy[] {
	const known = guideWords(guide);
	const taught = ({ text }: Choice) => wordsIn(text).filter((word) => known.has(word)).length;
	return [
		{
			id: 'longest',
			name: 'alltid det lengste',
			remedy: 'La noe kort være sterkest i flere av scenene.',
			pick: (open) => highest(open, lengthOf)
		},
		{
			id: 'shortest',
			name: 'alltid det korteste',
			remedy: 'La noe lengre være sterkest i flere av scenene.',
			pick: (open) => highest(open, (one) => -lengthOf(one))
		},
		{
			id: 'middle',
			name: 'alltid det mellomste i lengde',
			remedy: 'La det sterkeste oftere være det korteste eller det lengste.',
			pick: middle
		},
		{
			id: 'first',
			name: 'alltid det første i fila',
			remedy:
				'Skriv ikke det sterkeste først så ofte; rekkefølgen stokkes, men den følger med i tekstversjonen.',
			pick: (open) => open[0]
		},
		{
			id: 'last',
			name: 'alltid det siste i fila',
			remedy:
				'Skriv ikke det sterkeste sist så ofte; rekkefølgen stokkes, men den følger med i tekstversjonen.',
			pick: (open) => open.at(-1) ?? open[0]
		},
		{
			id: 'question',
			name: 'alltid et spørsmål',
			remedy: 'La stillhet, et tilbud eller et ærlig svar være sterkest i flere av scenene.',
			pick: (open) => open.find(isQuestion) ?? open[0]
		},
		{
			id: 'softest',
			name: 'alltid det mykeste',
			remedy: 'La noe tydelig være sterkest i flere av scenene.',
			pick: (open) => softest(open)[0] ?? open[0]
		},
		{
			id: 'second-softest',
			name: 'alltid det nest mykeste',
			remedy: 'La det mykeste eller det tydeligste være sterkest i flere av scenene.',
			pick: (open) => softest(open)[1] ?? open[0]
		},
		{
			id: 'silence',
			name: 'alltid å tie',
			remedy: 'La stillheten koste noe der noen venter på et svar.',
			pick: (open) => open.find(({ silence }) => silence) ?? open[0]
		},
		{
			id: 'guide-words',
			name: 'alltid flest ord fra veilederen',
			remedy: 'Si det sterkeste med andre ord enn veilederens, eller lån dem til et av de andre valgene.',
			pick: (open) => highest(open, taught)
		}
	];
}

/** The first of those that something is highest for. */
function highest(open: Open, value: (choice: Choice) => number): Choice {
	return open.reduce((best, choice) => (value(choice) > value(best) ? choice : best));
}

/** Of two or four, the shorter of those in the middle. */
function middle(open: Open): Choice {
	const byLength = open.toSorted((a, b) => lengthOf(a) - lengthOf(b));
	return byLength[Math.floor((byLength.length - 1) / 2)] ?? open[0];
}

const lengthOf = ({ text }: Choice): number => text.length;
const isQuestion = ({ text }: Choice): boolean => text.includes('?');
const softest = (open: Open): Choice[] => open.toSorted((a, b) => b.softness - a.softness);

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Words of four letters or more: the shorter ones are in every sentence there is. */
function guideWords({ principles, sources }: Guide): Set<string> {
	const texts = principles.flatMap(({ label, sentence, question }) => [label, sentence, question]);
	return new Set([...texts, ...Object.values(sources)].flatMap(wordsIn).filter((word) => word.length >= 4));
}

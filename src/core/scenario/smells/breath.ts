/** What can't be said in one breath, or read in one glance. */
import { choicesIn } from '../choices-in.ts';
import type { Scenario } from '../format/scenario.ts';
import { linesIn } from '../lines-in.ts';
import type { Smell } from './smell.ts';

const most = { person: 45, narrator: 40, choice: 30 };
const leastChoice = 3;

export function breathSmells(scenario: Scenario): Smell[] {
	const lines = linesIn(scenario).flatMap(({ line, path }): Smell[] => {
		const words = wordsIn(line.text);
		const limit = line.by === 'narrator' ? most.narrator : most.person;
		if (words <= limit) return [];
		const who = line.by === 'narrator' ? 'Fortellerens linje' : 'Replikken';
		const message = `${who} «${line.id}» har ${words} ord; høyst ${limit}. Del den i to, eller ta noe bort.`;
		return [{ code: 'long-line', at: line.id, path: [...path, 'text'], message }];
	});
	const choices = choicesIn(scenario).flatMap(({ choice, path }): Smell[] => {
		const words = wordsIn(choice.text);
		if (words >= leastChoice && words <= most.choice) return [];
		const remedy = words < leastChoice ? 'La det si eller vise litt mer.' : 'Behold det viktigste.';
		const message = `Valget «${choice.id}» har ${words} ord; fra ${leastChoice} til ${most.choice}. ${remedy}`;
		return [{ code: 'choice-length', at: choice.id, path: [...path, 'text'], message }];
	});
	return [...lines, ...choices];
}

const wordsIn = (text: string): number =>
	text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** How many of the learner's choices went with something and how many against it, in one sentence. */
import { capitalised, choicesInWords, numberOfChoices } from './number-in-words.ts';

export function movesInWords(towards: number, away: number, what = 'prinsippet'): string {
	if (towards > 0 && away > 0) {
		return `${capitalised(choicesInWords(towards))} gikk med ${what}, og ${numberOfChoices(away)} gikk mot.`;
	}
	if (towards > 0) return `${capitalised(choicesInWords(towards))} gikk med ${what}.`;
	if (away > 0) return `${capitalised(choicesInWords(away))} gikk mot ${what}.`;
	return `Valgene dine trakk verken med eller mot ${what}.`;
}

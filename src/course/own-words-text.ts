/** Own words as plain text, to save, to copy or to paste elsewhere. */
import type { WordsOfStep } from './own-words.ts';

export function ownWordsText(title: string, steps: readonly WordsOfStep[]): string {
	const parts = steps.map(({ title: step, words }) =>
		[step.toUpperCase(), ...words.map(({ about, written }) => `${about}\n${written.text.trim()}`)].join(
			'\n\n'
		)
	);
	return [`Notatene mine fra ${title}`, ...parts, ''].join('\n\n\n').trimEnd() + '\n';
}

/** What each cue points to, by the code of its warning: «det lengste». */
export const cueNames: Readonly<Record<string, string>> = {
	'longest-is-best': 'det lengste',
	'shortest-is-best': 'det korteste',
	'question-is-best': 'et spørsmål',
	'softest-is-best': 'det mykeste'
};

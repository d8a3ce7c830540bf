/**
 * The code of every finding there is, in the order in which a conversation is looked at. The compiler holds
 * whoever finds something to this list, and a test holds the catalogue of explanations to it.
 */
export const findingCodes = [
	// The file is no YAML.
	'tab-in-indent',
	'wrong-indent',
	'colon-in-text',
	'open-quote',
	'text-after-quote',
	'open-bracket',
	'stray-sign',
	'missing-comma',
	'missing-space',
	'missing-colon',
	'duplicate-key',
	'sign-first',
	'bad-escape',
	'yaml-shortcut',
	'unreadable-character',
	'yaml-syntax',
	// The form of the file.
	'unknown-key',
	'missing-key',
	'missing-intention',
	'missing-cost',
	'wrong-form',
	'out-of-bounds',
	'wrong-value',
	'empty-condition',
	// Names that are used twice or name nothing, and marks.
	'duplicate-id',
	'unknown-scene',
	'dead-end',
	'unknown-person',
	'unknown-speaker',
	'unknown-fact',
	'unused-fact',
	'unknown-repair',
	'unknown-principle',
	'unknown-source',
	'too-many-marks',
	'one-primary',
	// What was released.
	'changed-text',
	'retired-id',
	'tag-collision',
	'untold-change',
	// Ways through.
	'nothing-open',
	'recurring-situation',
	'play-too-long',
	'unreachable-scene',
	'unreachable-ending',
	'unreachable-choice',
	// Playthroughs.
	'choice-not-open',
	'other-ending',
	'lost-when-packed',
	'reading-time',
	'no-playthrough',
	'unreached-discussion',
	// Playing without reading.
	'simple-policy',
	'longest-is-best',
	'shortest-is-best',
	'question-is-best',
	'softest-is-best',
	// What makes a conversation weaker.
	'same-effect',
	'uneven-lengths',
	'same-distractor-again',
	'few-tensions',
	'best-on-every-mark',
	'one-sided-principle',
	'no-repair',
	'uneven-routes',
	'seldom-in-play',
	// Texts.
	'long-line',
	'choice-length',
	'hard-to-read',
	'wording',
	'duplicate-word',
	'unmet-answer',
	// The course, and the folder.
	'missing-file',
	'other-folder',
	'unknown-card',
	'unknown-conversation',
	'unknown-reflection',
	'unknown-page',
	'unknown-switch',
	// The settings.
	'help-unchecked',
	'help-outdated',
	'unsigned-switch',
	'missing-logo',
	'unusable-logo',
	// Cards and pages.
	'missing-head',
	'other-file',
	'empty-text',
	'code-in-text',
	'wrong-heading',
	// Other languages.
	'missing-translation',
	'stale-translation',
	'wrong-translation',
	'left-over-translation'
] as const;

export type FindingCode = (typeof findingCodes)[number];

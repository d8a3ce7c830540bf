/**
 * Which of the guide's five reflection questions goes with a play: one that belongs to what the conversation
 * practises, or the open one about making things simpler. It follows from the play, so that the same debrief
 * asks the same question again, while another play of the conversation may meet another.
 */
import type { Guide } from '#core/guide/format.ts';
import type { Play } from '#core/play/play.ts';

const anything = 'G18.5';

/** The question's source id. */
export function questionToKeep({ scenario, log }: Play, guide: Guide): string {
	const practised = guide.principles
		.filter(({ id }) => scenario.focus.includes(id))
		.flatMap(({ sources }) => sources.filter((source) => /^G18\.[1-4]$/.test(source)));
	const questions = [...practised, anything];
	return questions[log.seed % questions.length] ?? anything;
}

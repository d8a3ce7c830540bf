/** What to remind the learner of before their own words: the last thing somebody said, and what was seen since. */
import type { Line } from '#core/scenario/format/line.ts';

export function lineBefore(lines: readonly Line[]): readonly Line[] {
	const spoken = lines.findLastIndex(({ by }) => by !== 'narrator');
	return lines.slice(spoken === -1 ? -1 : spoken);
}

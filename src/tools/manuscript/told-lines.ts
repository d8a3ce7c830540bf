/** Lines as in the manuscript of a play: who, how, and what; the narrator's stand without a name. */
import type { Path } from '#core/scenario/authored-file.ts';
import { conditionInNumbers } from '#core/scenario/condition-in-numbers.ts';
import { capitalised } from '#core/scenario/effects-in-words.ts';
import type { Line } from '#core/scenario/format/line.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Block } from './block.ts';

export const narrator = 'Fortelleren';

export function toldLines(lines: readonly Line[], path: Path, { cast, facts }: Scenario): Block[] {
	return lines.flatMap(({ id, by, text, manner, when }, index): Block[] => {
		const at = [...path, index];
		const name = by === 'narrator' ? (manner === undefined ? undefined : narrator) : (cast[by]?.name ?? by);
		return [
			...(when ? [condition(`${capitalised(conditionInNumbers(when, facts))}:`, [...at, 'when'])] : []),
			{
				form: 'paragraph',
				label: name,
				isSaid: true,
				manner,
				words: text,
				path: [...at, 'text'],
				address: id
			}
		];
	});
}

export const condition = (words: string, path: Path): Block => ({ form: 'condition', words, path });

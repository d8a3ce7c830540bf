/** Lines as they are told in a text: those that follow one another on the same condition, together. */
import type { Condition } from '#core/scenario/format/condition.ts';
import type { Line } from '#core/scenario/format/line.ts';

export interface Group {
	readonly when: Condition | undefined;
	readonly lines: readonly Line[];
}

export function linesByCondition(lines: readonly Line[]): Group[] {
	const groups: { when: Condition | undefined; lines: Line[] }[] = [];
	for (const line of lines) {
		const last = groups.at(-1);
		if (last && JSON.stringify(last.when) === JSON.stringify(line.when)) last.lines.push(line);
		else groups.push({ when: line.when, lines: [line] });
	}
	return groups;
}

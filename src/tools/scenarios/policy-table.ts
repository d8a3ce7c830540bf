/** How simple ways of playing score, as rows that stand under one another. */
import type { PolicyScore } from '#core/score/policy-findings.ts';
import { policyBars } from '#core/score/policy.ts';
import type { Chance, Examination } from './examination.ts';
import { scoreMeasure } from './measures.ts';
import { hundredths, whole } from './numbers.ts';

/** One column with nothing switched on, and one with the switches on where the conversation has any. */
export function policyTable(examination: Examination, { plays, seed }: Chance): string[] {
	const settings = settingNames(examination);
	const rows = examination.scores.map((one) =>
		row(one.name, policyValues(examination, one), one.score > policyBars.conversation)
	);
	return [
		'  spilt uten å lese',
		...(settings.length > 1 ? [row('', settings, false)] : []),
		...rows,
		`    ${scoreMeasure}`,
		`    (tilfeldig: ${whole(plays)} spillinger med frø ${seed}, snitt ± standardavvik)`
	];
}

export const settingNames = ({ simulations, scenario }: Examination): string[] =>
	['alt av', scenario.switches?.join(', ') ?? ''].slice(0, simulations.length);

/** What a policy gets in each setting. */
export const policyValues = ({ simulations }: Examination, { id }: PolicyScore): string[] =>
	simulations.map(({ scores, random }) =>
		id === 'random'
			? `${hundredths(random.mean)} ± ${hundredths(random.deviation)}`
			: hundredths(scores.get(id) ?? 0)
	);

/** The means over a set of conversations. */
export function meanTable(means: readonly PolicyScore[], conversations: number): string[] {
	return [
		`Spilt uten å lese, snitt over ${conversations} samtaler (høyst ${hundredths(policyBars.set)})`,
		...means.map(({ name, score }) => row(name, [hundredths(score)], score > policyBars.set))
	];
}

const row = (name: string, values: readonly string[], high: boolean): string =>
	`    ${name.padEnd(33)}${values.map((value) => value.padEnd(15)).join('')}${high ? '← for mye' : ''}`.trimEnd();

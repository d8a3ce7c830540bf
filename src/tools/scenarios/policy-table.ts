/** How simple ways of playing score, as rows that stand under one another. */
import type { PolicyScore } from '#core/score/policy-findings.ts';
import { policyBars } from '#core/score/policy.ts';
import type { Chance, Examination } from './examination.ts';
import { hundredths, whole } from './numbers.ts';

/** One column with nothing switched on, and one with the switches on where the conversation has any. */
export function policyTable(
	{ simulations, scores, scenario }: Examination,
	{ plays, seed }: Chance
): string[] {
	const settings = ['alt av', scenario.switches?.join(', ') ?? ''].slice(0, simulations.length);
	const rows = scores.map(({ id, name, score }) => {
		const values = simulations.map(({ scores: own, random }) =>
			id === 'random' ? `${hundredths(random.mean)} ± ${hundredths(random.deviation)}` : hundredths(own.get(id) ?? 0)
		);
		return row(name, values, score > policyBars.conversation);
	});
	return [
		`  spilt uten å lese (0 er det minste hovedmerkene kan gi, 1 det meste; høyst ${hundredths(policyBars.conversation)})`,
		...(settings.length > 1 ? [row('', settings, false)] : []),
		...rows,
		`    (tilfeldig: ${whole(plays)} spillinger med frø ${seed}, snitt ± standardavvik)`
	];
}

/** The means over a set of conversations. */
export function meanTable(means: readonly PolicyScore[], conversations: number): string[] {
	return [
		`Spilt uten å lese, snitt over ${conversations} samtaler (høyst ${hundredths(policyBars.set)})`,
		...means.map(({ name, score }) => row(name, [hundredths(score)], score > policyBars.set))
	];
}

const row = (name: string, values: readonly string[], high: boolean): string =>
	`    ${name.padEnd(33)}${values.map((value) => value.padEnd(15)).join('')}${high ? '← for mye' : ''}`.trimEnd();

/**
 * Outward signs that give the strongest choice away: its length, a question mark, a soft tone. Each sign has a
 * rate: how often somebody who goes by it alone would meet the strongest choice. Where several choices bear
 * the sign they share the hit, so three questions side by side give away no more than none.
 */
import type { FindingCode } from '../finding-code.ts';
import type { Choice } from '../format/choice.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Decision } from './decisions.ts';
import { percent } from './percent.ts';
import type { Smell } from './smell.ts';

export const highestRate = 0.4;

interface Cue {
	readonly code: FindingCode;
	/** «Den som alltid tar …» */
	readonly rule: string;
	readonly remedy: string;
	readonly marked: (choices: readonly Choice[]) => readonly Choice[];
}

const cues: readonly Cue[] = [
	{
		code: 'longest-is-best',
		rule: 'det lengste valget',
		remedy: 'Stram inn det sterkeste, eller la et av de andre si mer.',
		marked: (choices) => highest(choices, ({ text }) => text.length)
	},
	{
		code: 'shortest-is-best',
		rule: 'det korteste valget',
		remedy: 'La et av de andre være like kort, eller la det sterkeste si litt mer.',
		marked: (choices) => highest(choices, ({ text }) => -text.length)
	},
	{
		code: 'question-is-best',
		rule: 'et spørsmål',
		remedy: 'La også et av de andre spørre, eller la det sterkeste være noe annet enn et spørsmål.',
		marked: (choices) => choices.filter(({ text }) => text.includes('?'))
	},
	{
		code: 'softest-is-best',
		rule: 'det mykeste valget',
		remedy: 'La noe tydelig være sterkest her: en grense, et ærlig nei, et direkte spørsmål.',
		marked: (choices) => highest(choices, ({ softness }) => softness)
	}
];

export interface CueRate {
	/** The code of the warning that it may become. */
	readonly code: FindingCode;
	readonly rate: number;
	/** The scenes where the strongest choice alone bears the sign. */
	readonly alone: readonly string[];
}

export function cueRates(decisions: readonly Decision[]): CueRate[] {
	return cues.map((cue) => {
		const hits = decisions.map((decision) => ({ scene: decision.scene, hit: hitBy(cue, decision) }));
		return {
			code: cue.code,
			rate: hits.reduce((sum, { hit }) => sum + hit, 0) / Math.max(1, decisions.length),
			alone: hits.filter(({ hit }) => hit === 1).map(({ scene }) => scene)
		};
	});
}

export function cueSmells(scenario: Scenario, decisions: readonly Decision[]): Smell[] {
	return cueRates(decisions).flatMap(({ code, rate, alone }) => {
		const cue = cues.find((one) => one.code === code);
		if (!cue || rate <= highestRate) return [];
		const where = alone.length > 0 ? ` Det skiller seg ut alene i ${alone.join(', ')}.` : '';
		const message =
			`Den som alltid tar ${cue.rule}, treffer det sterkeste i ${percent(rate)} av scenene; høyst ${percent(highestRate)}.` +
			`${where} ${cue.remedy}`;
		return [{ code, at: scenario.id, path: ['scenes', alone[0] ?? ''], message }];
	});
}

function hitBy({ marked }: Cue, { best, beside }: Decision): number {
	if (!best) return 0;
	const bearing = marked((beside.get(best.id) ?? []).map(({ choice }) => choice));
	return bearing.includes(best) ? 1 / bearing.length : 0;
}

function highest(choices: readonly Choice[], value: (choice: Choice) => number): Choice[] {
	const top = Math.max(...choices.map(value));
	return choices.filter((choice) => value(choice) === top);
}

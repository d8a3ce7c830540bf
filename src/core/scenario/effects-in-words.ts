/** What a choice does to the person and to what is remembered, told to whoever reviews a conversation. */
import { conditionInNumbers, factsInWords } from './condition-in-numbers.ts';
import type { Choice, Effect } from './format/choice.ts';
import type { Scenario } from './format/scenario.ts';
import { stateNames } from './state.ts';
import { states } from './value-words.ts';

const and = new Intl.ListFormat('nb-NO', { type: 'conjunction' });

/** One sentence for each case, in the order in which they are tried. */
export function effectsInWords({ effects }: Choice, { facts }: Pick<Scenario, 'facts'>): string[] {
	if (!effects) return ['Ingenting endrer seg.'];
	if (!Array.isArray(effects)) return [`${capitalised(effectInWords(effects, facts))}.`];
	return effects.map(({ when, ...effect }, index) => {
		const told = effectInWords(effect, facts);
		if (when) return `${capitalised(conditionInNumbers(when, facts))}: ${told}.`;
		return index > 0 ? `Ellers: ${told}.` : `${capitalised(told)}.`;
	});
}

function effectInWords(effect: Effect, facts: Scenario['facts']): string {
	const moved = stateNames.flatMap((name) => {
		const by = effect[name];
		return by ? [`${states[name]} ${signed(by)}`] : [];
	});
	const parts = [
		...(moved.length > 0 ? [and.format(moved)] : []),
		...(effect.remember ? [`dette huskes: ${factsInWords(effect.remember, facts)}`] : []),
		...(effect.forget ? [`dette gjelder ikke lenger: ${factsInWords(effect.forget, facts)}`] : [])
	];
	return parts.length > 0 ? parts.join('; ') : 'ingenting endrer seg';
}

/** A number with its sign, as in print: «+1», «−2», «0». */
export const signed = (value: number): string =>
	value > 0 ? `+${value}` : value < 0 ? `−${Math.abs(value)}` : '0';

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);

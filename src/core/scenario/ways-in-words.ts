/** Where a choice leads, told with the number and the name of what it leads to. */
import { conditionInNumbers } from './condition-in-numbers.ts';
import { capitalised } from './effects-in-words.ts';
import type { Choice } from './format/choice.ts';
import type { Scenario } from './format/scenario.ts';

/** One sentence for each way on, in the order in which they are tried. */
export function waysInWords({ to }: Choice, scenario: Scenario): string[] {
	if (typeof to === 'string') return [`Videre til ${placeInWords(to, scenario)}.`];
	return to.map(({ when, scene }, index) => {
		const place = placeInWords(scene, scenario);
		if (when) return `${capitalised(conditionInNumbers(when, scenario.facts))}: videre til ${place}.`;
		return index > 0 ? `Ellers: videre til ${place}.` : `Videre til ${place}.`;
	});
}

/** «scene 2 «Innenfor døra»», or «slutten «Kanskje»». */
export function placeInWords(id: string, { scenes, endings }: Scenario): string {
	const number = Object.keys(scenes).indexOf(id) + 1;
	return number > 0
		? `scene ${number} «${scenes[id]?.heading ?? id}»`
		: `slutten «${endings[id]?.title ?? id}»`;
}

/** A choice taken apart: itself, its marks, and the lines that follow it. */
import { conditionInNumbers } from './condition-in-numbers.ts';
import { effectsInWords, signed } from './effects-in-words.ts';
import type { Choice, Mark } from './format/choice.ts';
import type { Scenario } from './format/scenario.ts';
import { describedLine, labelOf, text, type Principles, type Thing } from './thing.ts';
import { dangers, distractors, stances } from './value-words.ts';
import { placeInWords, waysInWords } from './ways-in-words.ts';

export function describedChoice(
	choice: Choice,
	scene: string,
	scenario: Scenario,
	guide: Principles
): Thing[] {
	const { id, when, marks, reaction = [], repairs } = choice;
	const own: Thing = {
		...{
			kind: 'choice',
			id,
			name: `«${id}»`,
			where: scene,
			owner: scene,
			place: placeInWords(scene, scenario)
		},
		words: choice.text,
		aspects: [
			text('navnet', choice.name),
			text('ordene', choice.text),
			text('tonen', choice.manner),
			{
				name: 'stillheten',
				value: choice.silence,
				told: choice.silence && 'å tie'
			},
			{ name: 'vilkåret', value: when, told: when && conditionInNumbers(when, scenario.facts) },
			text('intensjonen', choice.intention),
			text('kostnaden', choice.cost),
			{ name: 'plassen i forhold til personen', value: choice.stance, told: stances[choice.stance] },
			text('fristelsen', choice.distractor && distractors[choice.distractor]),
			{ name: 'mykheten', value: choice.softness, told: `${choice.softness} av 3` },
			{ name: 'virkningen', value: choice.effects, told: effectsInWords(choice, scenario).join(' ') },
			{ name: 'vurderingen av fare', value: choice.safety, told: choice.safety && dangers[choice.safety] },
			{ name: 'reparasjonen', value: repairs, told: repairs && namesOf(repairs, scenario) },
			text('den indre stemmen', choice.innerVoice),
			{ name: 'veien videre', value: choice.to, told: waysInWords(choice, scenario).join(' ') },
			text('tegnet i lagret fremdrift', choice.tag)
		],
		order: reaction.map((line) => line.id)
	};
	const follows = { where: scene, owner: id, place: `det som følger etter valget «${choice.name}»` };
	return [
		own,
		...marks.map((mark) => describedMark(mark, choice, scene, scenario, guide)),
		...reaction.map((line) => describedLine(line, follows, scenario))
	];
}

/** Names of choices, quoted, in the order given. */
export function namesOf(ids: readonly string[], { scenes }: Scenario): string {
	const choices = Object.values(scenes).flatMap((scene) => scene.choices);
	return ids.map((id) => `«${choices.find((choice) => choice.id === id)?.name ?? id}»`).join(', ');
}

function describedMark(
	{ principle, value, primary, why, source, when }: Mark,
	{ id, name }: Choice,
	scene: string,
	{ facts }: Scenario,
	guide: Principles
): Thing {
	const label = labelOf(principle, guide);
	return {
		...{
			kind: 'mark',
			id: `${id}/${principle}`,
			name: `«${label}» på valget «${id}»`,
			where: scene,
			owner: id
		},
		...{ place: `valget «${name}»`, words: `${label} ${signed(value)}: ${why}`, order: [] },
		aspects: [
			{ name: 'vilkåret', value: when, told: when && conditionInNumbers(when, facts) },
			{ name: 'verdien', value, told: signed(value) },
			{ name: 'plassen som hovedmerke', value: primary, told: primary && 'hovedmerke' },
			text('begrunnelsen', why),
			text('kilden', source)
		]
	};
}

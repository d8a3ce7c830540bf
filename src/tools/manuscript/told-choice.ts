/** A choice as it is read in a manuscript: what is said, why, what it costs, what follows, and how it weighs. */
import type { Guide } from '#core/guide/format.ts';
import type { Path } from '#core/scenario/authored-file.ts';
import { conditionInNumbers } from '#core/scenario/condition-in-numbers.ts';
import { namesOf } from '#core/scenario/described-choice.ts';
import { capitalised, effectsInWords, signed } from '#core/scenario/effects-in-words.ts';
import type { Choice, Mark } from '#core/scenario/format/choice.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { labelOf } from '#core/scenario/thing.ts';
import { dangers, distractors, stances } from '#core/scenario/value-words.ts';
import { waysInWords } from '#core/scenario/ways-in-words.ts';
import type { Block } from './block.ts';
import { condition, toldLines } from './told-lines.ts';

export function toldChoice(
	choice: Choice,
	number: number,
	path: Path,
	scenario: Scenario,
	guide: Guide
): Block[] {
	const { id, name, text, manner, when, intention, cost, reaction = [], innerVoice, marks, repairs } = choice;
	const own = (label: string, words: string, key: string, address: string): Block => ({
		...{ form: 'paragraph', label, words, path: [...path, key], address: `${id}/${address}` }
	});
	const told = (label: string, words: string, key: string): Block => ({
		...{ form: 'paragraph', label, words, path: [...path, key] }
	});
	return [
		{
			form: 'piece',
			label: `Valg ${number}`,
			words: name,
			path: [...path, 'name'],
			address: `${id}/navn`
		},
		...(when
			? [condition(`Åpent bare ${conditionInNumbers(when, scenario.facts)}.`, [...path, 'when'])]
			: []),
		{
			form: 'paragraph',
			label: 'Du',
			isSaid: true,
			manner,
			words: text,
			path: [...path, 'text'],
			address: id
		},
		own('Hensikt', intention, 'intention', 'hensikt'),
		own('Kostnad', cost, 'cost', 'kostnad'),
		...(reaction.length > 0 ? [condition('Det som følger:', [...path, 'reaction'])] : []),
		...toldLines(reaction, [...path, 'reaction'], scenario),
		...(innerVoice === undefined ? [] : [own('Indre stemme', innerVoice, 'innerVoice', 'indre-stemme')]),
		told('Form', formInWords(choice), 'stance'),
		...(repairs ? [told('Retter opp etter', `${namesOf(repairs, scenario)}.`, 'repairs')] : []),
		told('Virkning', effectsInWords(choice, scenario).join(' '), 'effects'),
		...marks.flatMap((mark, index) => [
			told('Merke', markInWords(mark, scenario, guide), 'marks'),
			{
				...own('Begrunnelse', mark.why, 'marks', `merke-${index + 1}`),
				path: [...path, 'marks', index, 'why']
			}
		]),
		told('Fører til', ways(choice, scenario), 'to')
	];
}

function formInWords({ stance, softness, distractor, silence, safety }: Choice): string {
	const parts = [
		...(silence ? ['valget er å tie'] : []),
		`du går ${stances[stance]}`,
		`mykhet ${softness} av 3`,
		...(distractor ? [`frister til ${distractors[distractor]}`] : []),
		...(safety ? [dangers[safety]] : [])
	];
	return `${capitalised(parts.join(', '))}.`;
}

function markInWords(
	{ principle, value, primary, when, source }: Mark,
	{ facts }: Scenario,
	guide: Guide
): string {
	const parts = [
		`${labelOf(principle, guide)} ${signed(value)}`,
		...(primary ? ['hovedmerke'] : []),
		...(when ? [conditionInNumbers(when, facts)] : [])
	];
	return `${parts.join(', ')}. Kilde ${source}: ${guide.sources[source] ?? ''}`.trim();
}

/** «Fører til: scene 2 «I trappa».», and after a condition: «Ellers: videre til scene 3 «Hjemme».» */
function ways(choice: Choice, scenario: Scenario): string {
	const [only = '', ...more] = waysInWords(choice, scenario);
	return more.length === 0 ? only.replace(/^Videre til /, '') : [only, ...more].join(' ');
}

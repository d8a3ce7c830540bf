/** A choice with all that its author has thought about it. */
import type { Guide } from '#core/guide/format.ts';
import { conditionInNumbers } from '#core/scenario/condition-in-numbers.ts';
import { capitalised, effectsInWords, signed } from '#core/scenario/effects-in-words.ts';
import type { Choice, Mark } from '#core/scenario/format/choice.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { namesOf } from '#core/scenario/described-choice.ts';
import { dangers, distractors, stances } from '#core/scenario/value-words.ts';
import { waysInWords } from '#core/scenario/ways-in-words.ts';
import { html, type Markup } from '../map/markup.ts';
import { toldLines } from './told-lines.ts';

export function toldChoice(choice: Choice, number: number, scenario: Scenario, guide: Guide): Markup {
	const { id, name, text, manner, when, silence, reaction = [] } = choice;
	return html`<article class="choice">
		<h3>Valg ${number}: ${name} <span class="id">${id}</span></h3>
		${when && html`<p class="condition">Åpent bare ${conditionInNumbers(when, scenario.facts)}.</p>`}
		<p class="words">
			${manner && html`<i>(${manner})</i> `}${text}${silence && html` <span class="badge">stillhet</span>`}
		</p>
		<dl>
			${entries(choice, scenario)}
			<dt>Merker</dt>
			<dd>
				<ul>
					${choice.marks.map((mark) => toldMark(mark, scenario, guide))}
				</ul>
			</dd>
		</dl>
		${
			reaction.length > 0 &&
			html`<h4>Det som følger</h4>
				<div class="follows">${toldLines(reaction, scenario)}</div>`
		}
		<dl>
			${choice.innerVoice !== undefined && entry('Indre stemme', `«${choice.innerVoice}» (vises bare etterpå)`)}
			${entry('Fører til', ...waysInWords(choice, scenario))}
		</dl>
	</article> `;
}

function entries(choice: Choice, scenario: Scenario): Markup {
	const { intention, cost, stance, distractor, softness, safety, repairs } = choice;
	const form = [
		`du går ${stances[stance]}`,
		`mykhet ${softness} av 3`,
		...(distractor ? [`frister til ${distractors[distractor]}`] : [])
	];
	return html`${entry('Hensikten', intention)} ${entry('Kostnaden', cost)}
	${entry('Formen', `${capitalised(form.join(', '))}.`)}
	${safety && entry('Fare (tillegg)', `${capitalised(dangers[safety])}.`)}
	${repairs && entry('Retter opp etter', namesOf(repairs, scenario))}
	${entry('Virkning', ...effectsInWords(choice, scenario))}`;
}

const entry = (term: string, ...sentences: readonly string[]): Markup => {
	const [only, ...more] = sentences;
	return more.length === 0
		? html`<dt>${term}</dt>
				<dd>${only}</dd>`
		: html`<dt>${term}</dt>
				<dd>
					<ul>
						${sentences.map((one) => html`<li>${one}</li>`)}
					</ul>
				</dd>`;
};

function toldMark(
	{ principle, value, primary, when, why, source }: Mark,
	{ facts }: Scenario,
	guide: Guide
): Markup {
	const label = guide.principles.find(({ id }) => id === principle)?.label ?? principle;
	return html`<li>
		<b>${label} ${signed(value)}</b
		>${primary && ' (hovedmerke)'}${when && `, ${conditionInNumbers(when, facts)}`}. ${why}
		<span class="soft">${source}: ${guide.sources[source]}</span>
	</li>`;
}

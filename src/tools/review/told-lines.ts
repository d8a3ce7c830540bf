/** Lines as a script, each with its id and what it depends on. */
import { conditionInNumbers } from '#core/scenario/condition-in-numbers.ts';
import { capitalised } from '#core/scenario/effects-in-words.ts';
import type { Line } from '#core/scenario/format/line.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { html, type Markup } from '../map/markup.ts';

export function toldLines(lines: readonly Line[], { cast, facts }: Scenario): Markup[] {
	return lines.map(({ id, by, text, manner, when }) => {
		const narrator = by === 'narrator';
		return html`<div class="line${narrator && ' line--narrator'}">
			<div class="who">${narrator ? '' : (cast[by]?.name ?? by)}</div>
			<div>
				${when && html`<p class="condition">${capitalised(conditionInNumbers(when, facts))}:</p>`}
				<p>${manner && html`<i>(${manner})</i> `}${text} <span class="id">${id}</span></p>
			</div>
		</div> `;
	});
}

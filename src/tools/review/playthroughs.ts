/** One play to read through for each ending: the first authored playthrough that comes to it. */
import { replay } from '#core/play/play.ts';
import type { Playthrough } from '#core/play/playthrough.ts';
import { transcript } from '#core/play/transcript.ts';
import type { Line } from '#core/scenario/format/line.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { html, type Markup } from '../map/markup.ts';

export function playthroughs(scenario: Scenario, authored: readonly Playthrough[]): Markup {
	return html`<section id="gjennomspillinger" class="page">
		<h2>Samtalen slik den kan gå</h2>
		<p class="small soft">Én gjennomspilling for hver slutt. Det du sier, er uthevet.</p>
		${Object.entries(scenario.endings).map(([id, { title }]) => {
			const played = authored.find(({ ending }) => ending === id);
			return html`<h3>Til slutten «${title}»</h3>
				${played ? told(played, scenario) : html`<p>Ingen har skrevet en gjennomspilling som kommer hit.</p>`}`;
		})}
	</section>`;
}

function told({ about, seed, facts = [], choices }: Playthrough, scenario: Scenario): Markup {
	const play = replay(scenario, {
		scenario: scenario.id,
		edition: scenario.edition,
		seed,
		switches: facts,
		choices
	});
	return html`<p class="small">${about}</p>
		${transcript(play).map(
			({ heading, ending, lines, taken }) =>
				html`<h4>${ending && 'Slutt: '}${heading}</h4>
					${said(lines, scenario)}
					${
						taken &&
						html`<div class="line">
							<div class="who">Du</div>
							<p>
								<b>${taken.choice.manner !== undefined && `(${taken.choice.manner}) `}${taken.choice.text}</b>
							</p>
						</div>`
					}
					${taken && said(taken.reaction, scenario)}
					${ending && html`<p class="small">${ending.afterwards}</p>`}`
		)}`;
}

const said = (lines: readonly Line[], { cast }: Scenario): Markup[] =>
	lines.map(({ by, text, manner }) => {
		const narrator = by === 'narrator';
		return html`<div class="line${narrator && ' line--narrator'}">
			<div class="who">${narrator ? '' : (cast[by]?.name ?? by)}</div>
			<p>${manner !== undefined && html`<i>(${manner})</i> `}${text}</p>
		</div> `;
	});

/** A scene or an ending as it is read for review: what is said, the choices, what is said of it afterwards. */
import type { Guide } from '#core/guide/format.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Ending, Scene } from '#core/scenario/format/scene.ts';
import { endings } from '#core/scenario/value-words.ts';
import { html, type Markup } from '../map/markup.ts';
import { remarks } from './page.ts';
import { toldChoice } from './told-choice.ts';
import { toldLines } from './told-lines.ts';

export function toldScene(id: string, scene: Scene, scenario: Scenario, guide: Guide): Markup {
	const { heading, addition, lines, choices, debrief, discussion, place } = scene;
	const number = Object.keys(scenario.scenes).indexOf(id) + 1;
	return html`<section id="${id}">
		<h2>
			<span class="number">${number}</span>${heading} ${addition && html`<span class="badge">tillegg</span>`}
			<span class="id">${id}</span>
		</h2>
		${addition && html`<p class="small soft">Scenen er kursets tillegg og står ikke i veilederen.</p>`}
		${place !== undefined && html`<p class="small soft">Stedet som tegnes: <span class="id">${place}</span></p>`}
		${toldLines(lines, scenario)}
		${choices.map((choice, index) => toldChoice(choice, index + 1, scenario, guide))}
		<h3>Det som sies om valget etterpå</h3>
		<dl>
			${debrief.pulled.map(
				({ principle, text }) =>
					html`<dt>${labelOf(principle, guide)}</dt>
						<dd>${text}</dd>`
			)}
			<dt>Andre veier</dt>
			<dd>${debrief.otherRoads}</dd>
			<dt>Det kommer an på</dt>
			<dd>${debrief.dependsOn}</dd>
			${
				debrief.panelSplit !== undefined &&
				html`<dt>Panelet var delt</dt>
					<dd>${debrief.panelSplit}</dd>`
			}
			${
				discussion &&
				html`<dt>I veiledning</dt>
					<dd>${discussion.name}: ${discussion.question}</dd>`
			}
		</dl>
		${remarks(6)}
	</section> `;
}

export function toldEnding(id: string, ending: Ending, scenario: Scenario): Markup {
	return html`<section id="${id}">
		<h2>
			Slutt: ${ending.title} <span class="badge">${endings[ending.kind]}</span> <span class="id">${id}</span>
		</h2>
		${toldLines(ending.lines, scenario)}
		<dl>
			<dt>Etterpå</dt>
			<dd>${ending.afterwards}</dd>
		</dl>
		${remarks(4)}
	</section> `;
}

const labelOf = (id: string, { principles }: Guide): string =>
	principles.find((principle) => principle.id === id)?.label ?? id;

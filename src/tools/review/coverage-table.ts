/** Where in one conversation each principle is in play, and which items of the guide its marks rest on. */
import type { Guide } from '#core/guide/format.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { decisions, type Coverage } from '#core/score/coverage.ts';
import { html, type Markup } from '../map/markup.ts';

/** `covered` is the coverage of this conversation alone. */
export function coverageTable(covered: Coverage, scenario: Scenario, guide: Guide): Markup {
	const scenes = Object.keys(scenario.scenes);
	const numbers = (ids: readonly (readonly string[])[]) =>
		ids
			.flat()
			.map((id) => scenes.indexOf(id) + 1)
			.join(', ') || 'ingen';
	const switched = (scenario.switches ?? []).length > 0;
	const cited = [...covered.sources].filter(([, places]) => places.length > 0);
	return html`<section id="dekning" class="page">
		<h2>Hva samtalen gir å øve på</h2>
		<p class="small soft">
			Et prinsipp er i spill i en scene når minst ett av valgene der har et merke på det.
		</p>
		<div class="scroll" tabindex="0" role="region" aria-label="Prinsippene og scenene">
			<table>
				<thead>
					<tr>
						<th scope="col">Prinsipp</th>
						<th scope="col">Scener</th>
						<th scope="col" class="figure">Antall</th>
						${
							switched &&
							html`<th scope="col">Scener med alt slått på</th>
								<th scope="col" class="figure">Antall</th>`
						}
					</tr>
				</thead>
				<tbody>
					${covered.principles.map(
						({ principle, off, on }) =>
							html`<tr>
								<th scope="row">${principle.label}</th>
								<td>${numbers(off)}</td>
								<td class="figure">${decisions(off)}</td>
								${
									switched &&
									html`<td>${numbers(on)}</td>
										<td class="figure">${decisions(on)}</td>`
								}
							</tr> `
					)}
				</tbody>
			</table>
		</div>
		<h3>Punktene i kildene som merkene viser til</h3>
		<p class="small soft">
			G er veilederen «Recoveryorientert praksis i hverdagslivet», H er lysarkene «Recovery – om holdninger og
			verdier». Punktene er gjengitt med kursets egne ord.
		</p>
		<table>
			<thead>
				<tr>
					<th scope="col">Punkt</th>
					<th scope="col">Hva det sier</th>
					<th scope="col" class="figure">Valg</th>
				</tr>
			</thead>
			<tbody>
				${cited.map(
					([id, places]) =>
						html`<tr>
							<th scope="row">${id}</th>
							<td>${guide.sources[id]}</td>
							<td class="figure">${places.length}</td>
						</tr> `
				)}
			</tbody>
		</table>
		${
			scenario.answers &&
			html`<h3>Merknader som er vurdert og får stå</h3>
				<ul class="small">
					${scenario.answers.map(({ finding, at, reason }) => html`<li>${reason} <span class="id">${[finding, at].join(' ')}</span></li>`)}
				</ul>`
		}
	</section>`;
}

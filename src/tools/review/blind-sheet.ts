/**
 * The choices without the conversation around them. If readers can point out the wise ones all the same, it
 * is the wording that gives them away: the longest, the softest, the one that sounds like the guide.
 */
import { shuffled } from '#core/play/shuffle.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Walks } from '#core/scenario/walks.ts';
import { meanValues } from '#core/score/mean-value.ts';
import { html, type Markup } from '../map/markup.ts';

export function blindSheet(scenario: Scenario, seed: number): Markup {
	return html`<main>
		<header>
			<p class="small">Medvandrer · bare valgene</p>
			<h1>${scenario.title}</h1>
			<p>
				Her står valgene uten samtalen rundt. Kryss av for det ene valget i hver rute som du tror ligger
				nærmest prinsippene i veilederen. Gjett når du ikke vet. Den som har lest samtalen, kan ikke være med.
			</p>
			<p class="small soft">Utgave ${scenario.edition}. Valgene er stokket med frø ${seed}.</p>
		</header>
		${Object.values(scenario.scenes).map(
			({ choices }, index) =>
				html`<section class="decision">
					<h2>Rute ${index + 1}</h2>
					<ul class="boxes">
						${shuffled(choices, seed).map(({ text, manner }) => html`<li><span class="box" aria-hidden="true"></span><span>${manner !== undefined && html`<i>(${manner})</i> `}${text}</span></li>`)}
					</ul>
				</section>`
		)}
	</main>`;
}

export function blindSheetKey(scenario: Scenario, [off, on = off]: Walks, seed: number): Markup {
	// A choice that is never open with the switches off is judged with them on.
	const means = new Map([...meanValues(on), ...meanValues(off)]);
	const frames = Object.values(scenario.scenes).map(({ heading, choices }) => {
		const valued = shuffled(choices, seed).map((choice) => ({ ...choice, mean: means.get(choice.id) }));
		const highest = Math.max(...valued.map(({ mean = -Infinity }) => mean));
		const key = new Set(valued.flatMap(({ id, mean = -Infinity }) => (highest - mean < 1e-9 ? id : [])));
		return { heading, valued, key };
	});
	const byChance = frames.reduce((sum, { key, valued }) => sum + key.size / valued.length, 0);
	return html`<main>
		<header>
			<p class="small">Medvandrer · nøkkel til bare valgene</p>
			<h1>${scenario.title}</h1>
			<p>
				For hver rute er det valget uthevet som i snitt har høyest verdi på hovedmerket sitt, over alle
				tilfeldige spillinger der det er åpent. Tallet går fra −2 til +2.
			</p>
			<p>
				Tell hvor mange av de ${frames.length} rutene leseren traff. Er flere valg uthevet, teller hvert av
				dem. Den som gjetter helt i blinde, treffer omtrent ${Math.round(byChance)}.
				<b>Treffer leserne mer enn halvparten, avslører ordene for mye.</b>
			</p>
			<p class="small soft">Utgave ${scenario.edition}. Valgene er stokket med frø ${seed}, som på arket.</p>
		</header>
		${frames.map(
			({ heading, valued, key }, index) =>
				html`<section class="decision">
					<h2>Rute ${index + 1}: ${heading}</h2>
					<table>
						<thead>
							<tr>
								<th scope="col">Valg</th>
								<th scope="col" class="figure">I snitt</th>
							</tr>
						</thead>
						<tbody>
							${valued.map(({ id, text, mean }) => {
								const words = key.has(id) ? html`<b>${text}</b>` : text;
								return html`<tr>
									<td>${words} <span class="id">${id}</span></td>
									<td class="figure">
										${key.has(id) && '● '}${mean === undefined ? 'ikke møtt' : inWords(mean)}
									</td>
								</tr> `;
							})}
						</tbody>
					</table>
				</section>`
		)}
	</main>`;
}

const inWords = (mean: number): string =>
	`${mean < -0.005 ? '−' : mean > 0.005 ? '+' : ''}${Math.abs(mean).toFixed(2).replace('.', ',')}`;

/**
 * A conversation for readers who are no programmers: all that can be said and happen in it, why, and room to
 * write. One page of HTML for each conversation, which is also its print, and two to try the choices blind.
 */
import type { Guide } from '#core/guide/format.ts';
import { signs } from '#core/guide/sign.ts';
import { graph } from '#core/scenario/graph.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Playthrough } from '#core/play/playthrough.ts';
import type { Walks } from '#core/scenario/walks.ts';
import { coverage } from '#core/score/coverage.ts';
import { drawing } from '../map/drawing.ts';
import { layout } from '../map/layout.ts';
import { legend } from '../map/legend.ts';
import { list } from '../map/list.ts';
import { html, type Markup } from '../map/markup.ts';
import { blindSheet, blindSheetKey } from './blind-sheet.ts';
import { changes } from './changes.ts';
import { coverageTable } from './coverage-table.ts';
import { front } from './front.ts';
import { page } from './page.ts';
import { playthroughs } from './playthroughs.ts';
import { questions } from './questions.ts';
import type { Since } from './since.ts';
import { toldEnding, toldScene } from './told-scene.ts';

export interface Reviewable {
	readonly scenario: Scenario;
	readonly walks: Walks;
	readonly playthroughs: readonly Playthrough[];
}

/** The pages of a review pack, by file name. `seed` shuffles the choices of the blind sheet. */
export function reviewPack(
	reviewable: Reviewable,
	guide: Guide,
	seed: number,
	since?: Since
): Map<string, string> {
	const { scenario, walks } = reviewable;
	const { id, title, person } = scenario;
	return new Map([
		[`${id}.html`, page(`${title} – til gjennomlesning`, person, whole(reviewable, guide, since))],
		[`${id}-bare-valgene.html`, page(`${title} – bare valgene`, person, blindSheet(scenario, seed))],
		[
			`${id}-bare-valgene-nokkel.html`,
			page(`${title} – nøkkel til bare valgene`, person, blindSheetKey(scenario, walks, seed))
		]
	]);
}

function whole({ scenario, walks, playthroughs: authored }: Reviewable, guide: Guide, since?: Since): Markup {
	const { scenes, endings } = scenario;
	return html`<main>
		${front(scenario, guide)} ${contents(scenario, since)} ${since && changes(since.name, since.changes)}
		${people(scenario)} ${map(scenario, guide)}
		<div class="page">
			${Object.entries(scenes).map(([id, scene]) => toldScene(id, scene, scenario, guide))}
		</div>
		${Object.entries(endings).map(([id, ending]) => toldEnding(id, ending, scenario))}
		${playthroughs(scenario, authored)}
		${coverageTable(coverage([{ scenario, walks }], guide), scenario, guide)} ${questions()}
	</main>`;
}

function contents({ scenes, endings }: Scenario, since?: Since): Markup {
	const to = (id: string, words: string) => html`<li><a href="#${id}">${words}</a></li>`;
	return html`<section>
		<h2>Innhold</h2>
		<nav class="small" aria-label="Innhold">
			<ul>
				${since && to('endringer', `Endret siden ${since.name}`)}${to('personene', 'Personene')}${to('kart', 'Kartet over samtalen')}
				${Object.entries(scenes).map(([id, { heading }], index) => to(id, `${index + 1}. ${heading}`))}
				${Object.entries(endings).map(([id, { title }]) => to(id, `Slutt: ${title}`))}
				${to('gjennomspillinger', 'Samtalen slik den kan gå')}${to('dekning', 'Hva samtalen gir å øve på')}${to('vurdering', 'Når du har lest alt')}
			</ul>
		</nav>
	</section>`;
}

function people({ cast, person }: Scenario): Markup {
	return html`<section id="personene">
		<h2>Personene</h2>
		${Object.entries(cast).map(
			([id, { name, about, voice = [] }]) =>
				html`<h3>${name}${id === person && ' (hovedpersonen)'} <span class="id">${id}</span></h3>
					<p>${about}</p>
					${
						voice.length > 0 &&
						html`<p class="small soft">Slik kan ${name} høres ut:</p>
							<ul>
								${voice.map((line) => html`<li>«${line}»</li>`)}
							</ul>`
					} `
		)}
	</section>`;
}

/** What has room on a page of A4 in print, in the map's own measure. */
const tallestPart = 1150;

function map(scenario: Scenario, guide: Guide): Markup {
	const drawn = graph(scenario);
	const words = { title: `Kart over «${scenario.title}»`, id: 'kart-tittel', signs: signs(guide) };
	return html`<section id="kart" class="page">
		<h2>Kartet over samtalen</h2>
		<p class="small soft">
			Samtalen går nedover. Under kartet står det samme som liste, med vilkårene helt ut.
		</p>
		${legend(drawn, guide)}
		<div class="scroll wide" tabindex="0" role="region" aria-label="Kartet">
			${drawing(layout(drawn), words, tallestPart)}
		</div>
		<h3 class="page">Kartet som liste</h3>
		${list(drawn, scenario, guide)}
	</section>`;
}

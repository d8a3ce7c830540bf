/** What the signs on the map mean: the kinds of endings, broken lines, and the principles' short signs. */
import type { Guide } from '#core/guide/format.ts';
import { signs } from '#core/guide/sign.ts';
import type { Ending } from '#core/scenario/format/scene.ts';
import type { Graph } from '#core/scenario/graph.ts';
import { endings as endingWords } from '#core/scenario/value-words.ts';
import { outline } from './ending-shape.ts';
import { html, type Markup } from './markup.ts';

/** Only what the map of this conversation has on it. */
export function legend({ nodes, edges }: Graph, guide: Guide): Markup {
	const kinds = new Set(nodes.flatMap((node) => (node.kind === 'ending' ? [node.ending] : [])));
	const short = signs(guide);
	const met = new Set(nodes.flatMap((node) => (node.kind === 'scene' ? node.principles : [])));
	return html`<ul class="legend">
			${[...kinds].map((kind) => html`<li>${shape(kind)} ${endingWords[kind]}</li>`)}
			${edges.some(({ conditional }) => conditional) && html`<li>${broken} går dit bare på vilkår</li>`}
			${nodes.some((node) => node.kind === 'scene' && node.addition) && html`<li>${dotted} kursets tillegg, står ikke i veilederen</li>`}
		</ul>
		<ul class="legend">
			${guide.principles
				.filter(({ id }) => met.has(id))
				.map(({ id, label }) => html`<li><b class="sign">${short.get(id)}</b> ${label}</li>`)}
		</ul>`;
}

const shape = (kind: Ending['kind']): Markup =>
	html`<svg class="legend__shape" viewBox="0 0 64 28" aria-hidden="true">
		<path class="map__ending" d="${outline(kind, { x: 2, y: 2, width: 60, height: 24 })}" />
	</svg>`;

const broken = html`<svg class="legend__shape" viewBox="0 0 64 28" aria-hidden="true">
	<path class="map__way map__way--conditional" d="M2 14H62" />
</svg>`;

const dotted = html`<svg class="legend__shape" viewBox="0 0 64 28" aria-hidden="true">
	<rect class="map__card map__card--addition" x="2" y="2" width="60" height="24" rx="6" />
</svg>`;

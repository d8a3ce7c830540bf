/** The map of a conversation as a list: it says all that the picture shows, and the conditions in full. */
import type { Guide } from '#core/guide/format.ts';
import { conditionInNumbers } from '#core/scenario/condition-in-numbers.ts';
import { capitalised } from '#core/scenario/effects-in-words.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Edge, EndingNode, Graph, Lead, SceneNode } from '#core/scenario/graph.ts';
import { endings as endingWords } from '#core/scenario/value-words.ts';
import { placeInWords } from '#core/scenario/ways-in-words.ts';
import { html, type Markup } from './markup.ts';

export function list({ nodes, edges }: Graph, scenario: Scenario, guide: Guide): Markup {
	const scenes = nodes.filter((node) => node.kind === 'scene');
	const endings = nodes.filter((node) => node.kind === 'ending');
	return html`<ol class="map-list">
			${scenes.map((scene) => html`<li value="${scene.number}">${sceneInWords(scene, edges, scenario, guide)}</li> `)}
		</ol>
		<p>Slutter:</p>
		<ul class="map-list">
			${endings.map((ending) => html`<li><b>${ending.heading}</b> (${kindOf(ending)})</li>`)}
		</ul>`;
}

const kindOf = ({ ending }: EndingNode): string => endingWords[ending];

/** A scene, the principles in play there, and where each choice leads. */
export function sceneInWords(
	scene: SceneNode,
	edges: readonly Edge[],
	scenario: Scenario,
	guide: Guide
): Markup {
	const labels = guide.principles.filter(({ id }) => scene.principles.includes(id)).map(({ label }) => label);
	return html`<b>${scene.heading}</b>${scene.addition && ' (tillegg)'}. Prinsipper: ${labels.join(', ')}.
		<ul>
			${edges.filter(({ from }) => from === scene.id).flatMap((edge) => waysOf(edge, scenario))}
		</ul>`;
}

/** One item for the choices that go there on the same condition. */
function waysOf(edge: Edge, scenario: Scenario): Markup[] {
	const groups = new Map<string, Lead[]>();
	for (const lead of edge.leads) {
		const condition = lead.otherwise
			? 'ellers'
			: lead.when
				? conditionInNumbers(lead.when, scenario.facts)
				: '';
		groups.set(condition, [...(groups.get(condition) ?? []), lead]);
	}
	const place = placeInWords(edge.to, scenario);
	return [...groups].map(([condition, leads]) => {
		const choices =
			edge.every && leads.length === edge.leads.length
				? 'alle valg'
				: leads.map(({ name }) => `«${name}»`).join(', ');
		return html`<li>${capitalised(choices)} fører til ${place}${condition && `, ${condition}`}.</li> `;
	});
}

/** The map of a conversation for the author's page: the review pack's drawing, and where on it everything stands. */
import type { Guide } from '#core/guide/format.ts';
import { signs } from '#core/guide/sign.ts';
import { fingerprint } from '#core/scenario/digest.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { graph } from '#core/scenario/graph.ts';
import { endings as endingWords } from '#core/scenario/value-words.ts';
import type { Drawn, Spot } from '../../author/told.ts';
import { drawing } from '../map/drawing.ts';
import { layout, type Layout } from '../map/layout.ts';
import { legend } from '../map/legend.ts';
import { sceneInWords } from '../map/list.ts';

/** Everything that a map is drawn of: where this is the same, so is the map. */
export const mapOf = (scenario: Scenario): string =>
	fingerprint(JSON.stringify([scenario.title, scenario.facts, graph(scenario)]));

export function drawn(scenario: Scenario, guide: Guide): Omit<Drawn, 'id' | 'save'> {
	const whole = graph(scenario);
	const laid = layout(whole);
	const words = { title: `Kart over «${scenario.title}»`, id: 'map-title', signs: signs(guide) };
	return {
		of: mapOf(scenario),
		picture: drawing(laid, words).text,
		legend: legend(whole, guide).text,
		width: laid.width,
		height: laid.height,
		spots: laid.nodes.map((one) => spotOf(one, laid, scenario, guide)),
		ways: whole.edges.map(({ from, to }) => ({ from, to }))
	};
}

function spotOf(
	{ node, box: { x, y, width, height } }: Layout['nodes'][number],
	{ edges }: Layout,
	scenario: Scenario,
	guide: Guide
): Spot {
	const place = { id: node.id, heading: node.heading, x, y, width, height };
	if (node.kind === 'ending') {
		const about = endingWords[node.ending];
		return { ...place, number: undefined, about, told: about };
	}
	const labels = guide.principles.filter(({ id }) => node.principles.includes(id)).map(({ label }) => label);
	const ways = edges.map(({ edge }) => edge);
	return {
		...place,
		number: node.number,
		about: labels.join(', '),
		told: sceneInWords(node, ways, scenario, guide).text
	};
}

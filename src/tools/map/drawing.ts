/** The map of a conversation as a picture: SVG whose colours are all in the style sheet beside it. */
import type { Edge, EndingNode, SceneNode } from '#core/scenario/graph.ts';
import { endings as endingWords } from '#core/scenario/value-words.ts';
import { signWidth, type Box, type Layout, type Point } from './layout.ts';
import { outline } from './ending-shape.ts';
import { html, type Markup } from './markup.ts';
import { parts, type Part } from './parts.ts';

export interface MapWords {
	/** The title of the picture. */
	readonly title: string;
	/** Unique on the page: the picture is named by an element with this id. */
	readonly id: string;
	/** The principles' short signs, by their ids. */
	readonly signs: ReadonlyMap<string, string>;
}

/** One picture, or several under one another where it would be taller than `tallest`. */
export function drawing(layout: Layout, words: MapWords, tallest = Infinity): Markup {
	const cut = tallest === Infinity ? [{ from: 0, to: layout.height }] : parts(layout, tallest);
	return html`${cut.map((part, index) => picture(layout, words, part, cut.length > 1 ? index + 1 : 0))}`;
}

/** What lies outside the part is drawn as well, and not seen: a line may come from anywhere. */
function picture(layout: Layout, { title, id, signs }: MapWords, { from, to }: Part, number: number): Markup {
	const { width, start, nodes, edges } = layout;
	const height = to - from;
	const within = ({ y, height: tall }: Box) => y < to && y + tall > from;
	const cards = nodes.filter(({ box }) => within(box));
	const labels = edges.filter(({ label }) => within(label));
	const ways = edges.filter(
		({ points }) => points.some(({ y }) => y >= from) && points.some(({ y }) => y <= to)
	);
	const first = cards.find(({ node }) => node.id === start)?.box;
	const own = number > 0 ? `${id}-${number}` : id;
	return html`<svg
		class="map"
		viewBox="0 ${from} ${width} ${height}"
		width="${width}"
		height="${height}"
		role="img"
		aria-labelledby="${own}"
	>
		<title id="${own}">${title}${number > 0 && `, del ${number}`}</title>
		${first && beginning(first)} ${ways.map(({ edge, points }) => way(edge, points))}
		${labels.map(({ edge, label }) => labelled(edge, label))}
		${cards.map(({ node, box }) => (node.kind === 'scene' ? scene(node, box, signs) : ending(node, box)))}
	</svg>`;
}

function beginning({ x, y, width }: Box): Markup {
	const middle = x + width / 2;
	return html`<circle class="map__start" cx="${middle}" cy="${y - 16}" r="5" /><path
			class="map__way"
			d="M${middle} ${y - 16}V${y}"
		/>`;
}

function way({ conditional }: Edge, points: readonly Point[]): Markup {
	return html`<path class="map__way${conditional && ' map__way--conditional'}" d="${curve(points)}" /><path
			class="map__head"
			d="${head(points)}"
		/> `;
}

/** Through the middle of every stretch, and round every corner. */
function curve(points: readonly Point[]): string {
	const [first, ...rest] = points;
	const last = rest.pop();
	if (!first || !last) return '';
	const turns = rest.map((point, index) => {
		const next = rest[index + 1] ?? last;
		const to = index === rest.length - 1 ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
		return `Q${point.x} ${point.y} ${to.x} ${to.y}`;
	});
	return `M${first.x} ${first.y}${turns.length > 0 ? turns.join('') : `L${last.x} ${last.y}`}`;
}

/** An arrowhead of its own, since markers need ids that are unique on the page. */
function head(points: readonly Point[]): string {
	const [before, tip] = points.slice(-2);
	if (!before || !tip) return '';
	const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
	const wing = (turn: number) =>
		`${(tip.x - 9 * Math.cos(angle + turn)).toFixed(1)} ${(tip.y - 9 * Math.sin(angle + turn)).toFixed(1)}`;
	return `M${tip.x} ${tip.y}L${wing(0.45)}L${wing(-0.45)}Z`;
}

function labelled({ conditional }: Edge, { x, y, width, height, lines }: Box): Markup {
	const middle = x + width / 2;
	const condition = conditional ? lines.length - 1 : undefined;
	return html`<rect
			class="map__behind"
			x="${x}"
			y="${y}"
			width="${width}"
			height="${height}"
			rx="3"
		/>${lines.map(
			(line, index) =>
				html`<text
					class="map__label${index === condition && ' map__label--condition'}"
					x="${middle}"
					y="${y + 16 + index * 15}"
					>${line}</text
				>`
		)} `;
}

function scene({ number, principles, addition }: SceneNode, box: Box, signs: MapWords['signs']): Markup {
	const { x, y, width, height, lines } = box;
	const row = y + height - 14;
	return html`<g
		><rect
			class="map__card${addition && ' map__card--addition'}"
			x="${x}"
			y="${y}"
			width="${width}"
			height="${height}"
			rx="8"
		/>
		<circle class="map__number-behind" cx="${x + 24}" cy="${y + 22}" r="14" /><text
			class="map__number"
			x="${x + 24}"
			y="${y + 27}"
			>${number}</text
		>
		${lines.map((line, index) => html`<text class="map__heading" x="${x + 48}" y="${y + 26 + index * 18}">${line}</text>`)}
		${principles.map((id, index) => sign(signs.get(id) ?? id, x + 48 + index * signWidth, row))}
		${addition && html`<text class="map__addition" x="${x + width - 8}" y="${y - 5}">tillegg</text>`}</g
	> `;
}

function sign(text: string, x: number, y: number): Markup {
	const width = signWidth - 4;
	return html`<rect
			class="map__sign-behind"
			x="${x}"
			y="${y - 13}"
			width="${width}"
			height="18"
			rx="9"
		/><text class="map__sign" x="${x + width / 2}" y="${y}">${text}</text>`;
}

function ending({ ending: kind }: EndingNode, { x, y, width, height, lines }: Box): Markup {
	const middle = x + width / 2;
	return html`<g
		><path class="map__ending map__ending--${kind}" d="${outline(kind, { x, y, width, height })}" />
		<text class="map__kind" x="${middle}" y="${y + 18}">${endingWords[kind]}</text>
		${lines.map((line, index) => html`<text class="map__heading map__heading--ending" x="${middle}" y="${y + 37 + index * 18}">${line}</text>`)}</g
	> `;
}

/**
 * Where everything on the map of a conversation stands. It is worked out where the course is built: the
 * library is too heavy for a page, and takes a second for two hundred scenes. What comes out is numbers and
 * lines of text, so that whoever draws it needs to measure nothing.
 */
import {
	Graph as Layered,
	layout as place,
	type EdgeLabel,
	type GraphLabel,
	type NodeLabel
} from '@dagrejs/dagre';
import { shuffled } from '#core/play/shuffle.ts';
import type { Edge, EndingNode, Graph, SceneNode } from '#core/scenario/graph.ts';
import { crossings, lengthOf } from './crossings.ts';
import { labelOf } from './label.ts';
import { widthOf, wrapped } from './wrapped.ts';

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Measured from the corner up to the left. */
export interface Box extends Point {
	readonly width: number;
	readonly height: number;
	/** Lines of text that have room in it, below one another. */
	readonly lines: readonly string[];
}

export interface Layout {
	readonly width: number;
	readonly height: number;
	readonly start: string;
	readonly nodes: readonly { readonly node: SceneNode | EndingNode; readonly box: Box }[];
	readonly edges: readonly { readonly edge: Edge; readonly points: readonly Point[]; readonly label: Box }[];
}

const heading = { size: 14, line: 18, width: 190 };
const label = { size: 12, line: 15, width: 220, padding: 4 };
const margin = 24;
/** One short sign of a principle, with the space after it. */
export const signWidth = 29;

/**
 * The library's answer depends on the order in which it is told of things, and its first is seldom its best.
 * So it is asked in several orders, always the same ones, and the map with the fewest crossings is kept.
 */
export function layout(graph: Graph): Layout {
	const most = Math.max(1, Math.min(24, Math.floor(1500 / (graph.nodes.length + graph.edges.length))));
	const tried = Array.from({ length: most }, (_, order) => layoutInOrder(graph, order)).map((one) => {
		const ways = one.edges.map(({ points }) => points);
		return { one, crossings: crossings(ways), length: lengthOf(ways) };
	});
	const best = tried.reduce((a, b) =>
		b.crossings < a.crossings || (b.crossings === a.crossings && b.length < a.length) ? b : a
	);
	return best.one;
}

function layoutInOrder(graph: Graph, order: number): Layout {
	const layered = new Layered<GraphLabel, NodeLabel, EdgeLabel>();
	layered.setGraph({
		rankdir: 'TB',
		nodesep: 36,
		edgesep: 22,
		ranksep: 26,
		marginx: margin,
		marginy: margin
	});
	for (const node of shuffled(graph.nodes, order)) {
		const { width, height } = boxFor(node);
		layered.setNode(node.id, { width, height });
	}
	const edges = graph.edges.map((edge) => ({ id: `${edge.from} ${edge.to}`, edge }));
	for (const { edge } of shuffled(edges, order)) {
		const { width, height } = boxOf(labelOf(edge), label);
		layered.setEdge(edge.from, edge.to, { width, height, labelpos: 'c' });
	}
	place(layered);
	const { width = 0, height = 0 } = layered.graph();
	return {
		width: Math.ceil(width),
		height: Math.ceil(height),
		start: graph.start,
		nodes: graph.nodes.map((node) => ({ node, box: placed(layered.node(node.id), boxFor(node)) })),
		edges: graph.edges.map((edge) => {
			const laid = layered.edge(edge.from, edge.to);
			const points = laid.points ?? [];
			return { edge, points: points.map(rounded), label: placed(laid, boxOf(labelOf(edge), label)) };
		})
	};
}

type Size = Pick<Box, 'width' | 'height' | 'lines'>;

function boxFor(node: SceneNode | EndingNode): Size {
	const lines = wrapped(node.heading, heading.width, heading.size);
	const text = Math.max(...lines.map((line) => widthOf(line, heading.size)));
	if (node.kind === 'ending') {
		return { lines, width: Math.ceil(Math.max(text, 90) + 72), height: lines.length * heading.line + 36 };
	}
	const signs = node.principles.length * signWidth;
	return {
		lines,
		width: Math.ceil(Math.max(text, signs, 120) + 70),
		height: lines.length * heading.line + 44
	};
}

function boxOf(texts: readonly string[], kind: typeof label): Size {
	const lines = texts.flatMap((text) => wrapped(text, kind.width, kind.size));
	const text = Math.max(...lines.map((line) => widthOf(line, kind.size)));
	return {
		lines,
		width: Math.ceil(text + 2 * kind.padding),
		height: lines.length * kind.line + 2 * kind.padding
	};
}

/** The library gives the middle of things. */
function placed({ x = 0, y = 0 }: { x?: number; y?: number }, size: Size): Box {
	return { ...rounded({ x: x - size.width / 2, y: y - size.height / 2 }), ...size };
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

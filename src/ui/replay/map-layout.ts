/** A conversation laid out in rows, each scene below every scene that leads to it. */
import type { Graph } from '#core/scenario/graph.ts';

export interface Placed {
	readonly id: string;
	readonly heading: string;
	/** A scene's number; nothing for an ending. */
	readonly number: number | undefined;
	readonly x: number;
	readonly y: number;
}

export interface MapLayout {
	readonly width: number;
	readonly height: number;
	readonly nodes: readonly Placed[];
	readonly edges: readonly { readonly from: Placed; readonly to: Placed }[];
}

const [gap, row, edge] = [58, 46, 26] as const;

export function mapLayout({ nodes, edges }: Graph): MapLayout {
	const depths = new Map(nodes.map(({ id }) => [id, 0]));
	// No situation recurs, but a scene may lead back to an earlier one: so many rounds at the most.
	for (let round = 0, grew = true; grew && round < nodes.length; round++) {
		grew = false;
		for (const { from, to } of edges) {
			const below = (depths.get(from) ?? 0) + 1;
			if (below <= (depths.get(to) ?? 0) || below >= nodes.length) continue;
			depths.set(to, below);
			grew = true;
		}
	}
	const rows = new Map<number, (typeof nodes)[number][]>();
	for (const node of nodes) {
		const depth = depths.get(node.id) ?? 0;
		rows.set(depth, [...(rows.get(depth) ?? []), node]);
	}
	const inOrder = [...rows].toSorted(([a], [b]) => a - b).map(([, members]) => members);
	const width = Math.max(...inOrder.map(({ length }) => length)) * gap + edge;
	const placed = inOrder.flatMap((members, index) =>
		members.map((node, place): Placed => ({
			id: node.id,
			heading: node.heading,
			number: node.kind === 'scene' ? node.number : undefined,
			// Every other row a little aside, so that lines past a row don't run through its stops.
			x: width / 2 + (place - (members.length - 1) / 2) * gap + (index % 2 === 0 ? -7 : 7),
			y: edge + index * row
		}))
	);
	const at = (id: string) => placed.find((node) => node.id === id);
	return {
		width,
		height: 2 * edge + (inOrder.length - 1) * row,
		nodes: placed,
		edges: edges.flatMap(({ from, to }) => {
			const [a, b] = [at(from), at(to)];
			return a && b ? [{ from: a, to: b }] : [];
		})
	};
}

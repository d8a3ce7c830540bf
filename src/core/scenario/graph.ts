/**
 * A conversation as something to draw: its scenes and endings, and the ways between them, with the choices
 * that lead the same way gathered into one. Nothing here knows where on a page anything stands.
 */
import type { Choice } from './format/choice.ts';
import type { Condition } from './format/condition.ts';
import type { Scenario } from './format/scenario.ts';
import type { Ending } from './format/scene.ts';

export interface SceneNode {
	readonly kind: 'scene';
	readonly id: string;
	/** Its place in the author's order, from 1. */
	readonly number: number;
	readonly heading: string;
	/** Ids of the principles that some choice in it carries a mark on. */
	readonly principles: readonly string[];
	/** The scene is the course's addition to the guide. */
	readonly addition: boolean;
}

export interface EndingNode {
	readonly kind: 'ending';
	readonly id: string;
	readonly heading: string;
	readonly ending: Ending['kind'];
}

export interface Lead {
	readonly choice: string;
	readonly name: string;
	/** Open in every situation, and not only when something is remembered or felt. */
	readonly open: boolean;
	/** Leads here only where this holds, and no earlier way did; undefined for a way that nothing hinders. */
	readonly when: Condition | undefined;
	/** Leads here where none of the ways tried before it did. */
	readonly otherwise: boolean;
}

export interface Edge {
	readonly from: string;
	readonly to: string;
	readonly leads: readonly Lead[];
	/** No choice on this edge leads here whatever has happened before. */
	readonly conditional: boolean;
	/** Every choice of the scene can lead here. */
	readonly every: boolean;
}

export interface Graph {
	readonly start: string;
	readonly nodes: readonly (SceneNode | EndingNode)[];
	readonly edges: readonly Edge[];
}

/** Nodes and edges in the author's order. */
export function graph({ scenes, endings, start }: Scenario): Graph {
	return {
		start: start.scene,
		nodes: [
			...Object.entries(scenes).map(([id, { heading, choices, addition }], index): SceneNode => {
				const principles = choices.flatMap(({ marks }) => marks.map(({ principle }) => principle));
				return {
					kind: 'scene',
					id,
					number: index + 1,
					heading,
					principles: [...new Set(principles)],
					addition: addition ?? false
				};
			}),
			...Object.entries(endings).map(([id, { title, kind }]): EndingNode => ({
				kind: 'ending',
				id,
				heading: title,
				ending: kind
			}))
		],
		edges: Object.entries(scenes).flatMap(([from, { choices }]) => edgesFrom(from, choices))
	};
}

function edgesFrom(from: string, choices: readonly Choice[]): Edge[] {
	const leads = new Map<string, Lead[]>();
	for (const choice of choices) {
		const ways = typeof choice.to === 'string' ? [{ scene: choice.to, when: undefined }] : choice.to;
		for (const [index, { scene, when }] of ways.entries()) {
			const lead: Lead = {
				choice: choice.id,
				name: choice.name,
				open: choice.when === undefined,
				when,
				otherwise: index > 0 && when === undefined
			};
			leads.set(scene, [...(leads.get(scene) ?? []), lead]);
		}
	}
	return [...leads].map(([to, gathered]) => ({
		from,
		to,
		leads: gathered,
		conditional: gathered.every(({ open, when, otherwise }) => !open || when !== undefined || otherwise),
		every: choices.every(({ id }) => gathered.some(({ choice }) => choice === id))
	}));
}

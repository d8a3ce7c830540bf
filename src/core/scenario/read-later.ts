/**
 * What of a situation still matters. Dropping what nothing later reads is exact: two situations that agree on
 * all that is read have the same future. It keeps walks small (four variables and eight facts would otherwise
 * give hundreds of thousands of situations), and lets a moment be shared without the rest of what went before.
 */
import { readBy } from './condition.ts';
import type { Scenario } from './format/scenario.ts';
import type { Situation } from './situation.ts';

export /** For each scene and ending, the names of all that is read there or anywhere it can lead. */
function readLater(scenario: Scenario): Map<string, Set<string>> {
	const reads = new Map<string, Set<string>>();
	const next = new Map<string, string[]>();
	for (const [id, scene] of Object.entries(scenario.scenes)) {
		const conditions = [
			...scene.lines.map(({ when }) => when),
			...scene.choices.flatMap((choice) => [
				choice.when,
				...choice.marks.map(({ when }) => when),
				...(choice.reaction ?? []).map(({ when }) => when),
				...(Array.isArray(choice.effects) ? choice.effects.map(({ when }) => when) : []),
				...(Array.isArray(choice.to) ? choice.to.map(({ when }) => when) : [])
			])
		];
		reads.set(id, new Set(conditions.flatMap(readBy)));
		next.set(
			id,
			scene.choices.flatMap(({ to }) => (typeof to === 'string' ? to : to.map((way) => way.scene)))
		);
	}
	for (const [id, ending] of Object.entries(scenario.endings)) {
		reads.set(id, new Set(ending.lines.flatMap(({ when }) => readBy(when))));
	}
	for (let grew = true; grew;) {
		grew = false;
		for (const [id, followers] of next) {
			const own = reads.get(id) as Set<string>;
			const before = own.size;
			for (const follower of followers) for (const name of reads.get(follower) ?? []) own.add(name);
			grew ||= own.size > before;
		}
	}
	return reads;
}

/** The situation with what nothing later reads taken out: no fact, and 0 for a number. */
export function project(
	{ scene, state, facts }: Situation,
	reads: ReadonlyMap<string, ReadonlySet<string>>
): Situation {
	const read = reads.get(scene) ?? new Set();
	const kept = (name: keyof typeof state) => (read.has(name) ? state[name] : 0);
	return {
		scene,
		state: { trust: kept('trust'), agency: kept('agency'), hope: kept('hope'), pressure: kept('pressure') },
		facts: facts.filter((fact) => read.has(fact))
	};
}

/**
 * What of a situation still matters. Dropping what nothing later reads is exact: two situations that agree on
 * all that is read have the same future. It keeps walks small (four variables and eight facts would otherwise
 * give hundreds of thousands of situations), and lets a moment be shared without the rest of what went before.
 */
import { readBy } from './condition.ts';
import type { Scenario } from './format/scenario.ts';

/** For each scene and ending, the names of all that is read there or anywhere it can lead. */
export function readLater(scenario: Scenario): Map<string, Set<string>> {
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
	// Backwards, since authors write forwards: then what is read last comes to the first scene in one go.
	const backwards = [...next].toReversed();
	for (let grew = true; grew;) {
		grew = false;
		for (const [id, followers] of backwards) {
			const own = reads.get(id) as Set<string>;
			const before = own.size;
			for (const follower of followers) for (const name of reads.get(follower) ?? []) own.add(name);
			grew ||= own.size > before;
		}
	}
	return reads;
}

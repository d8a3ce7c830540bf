/** The same kind of temptation in two scenes running: after the first, the second is recognised and not weighed. */
import { choicesIn } from '../choices-in.ts';
import type { Scenario } from '../format/scenario.ts';
import { openChoices } from '../situation.ts';
import type { Walks } from '../walks.ts';
import type { Smell } from './smell.ts';

export function neighbourSmells(scenario: Scenario, walks: Walks): Smell[] {
	const before = new Map<string, Set<string>>();
	for (const { stops } of walks) {
		for (const { situation, ways } of stops) {
			const here = openChoices(scenario, situation);
			for (const to of new Set(ways.map((way) => way.to))) {
				const next = stops[to]?.situation;
				if (!next || next.scene === situation.scene) continue;
				for (const { id, distractor } of openChoices(scenario, next)) {
					const earlier = here.find((choice) => distractor && choice.distractor === distractor);
					if (earlier) before.set(id, (before.get(id) ?? new Set()).add(earlier.id));
				}
			}
		}
	}
	return choicesIn(scenario).flatMap(({ choice, scene, path }) => {
		const earlier = [...(before.get(choice.id) ?? [])];
		if (earlier.length === 0) return [];
		const message =
			`Valget «${choice.id}» i «${scene}» er samme slags fristelse (${choice.distractor}) som ` +
			`${earlier.map((id) => `«${id}»`).join(' og ')} i scenen før. Skriv et av dem om til en annen slags.`;
		return [{ code: 'same-distractor-again', at: choice.id, path: [...path, 'distractor'], message }];
	});
}

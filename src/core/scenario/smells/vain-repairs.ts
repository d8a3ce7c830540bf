/**
 * A repair of something that nobody who comes to it has done. One that is open to others as well is no fault: where a
 * scene itself has made the slip, everyone has it to put right.
 */
import { choicesIn } from '../choices-in.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Walk } from '../walk.ts';
import type { Walks } from '../walks.ts';
import type { Smell } from './smell.ts';

export function vainRepairSmells(scenario: Scenario, walks: Walks): Smell[] {
	// What no random play did may still be done.
	if (walks.some(({ sampled }) => sampled)) return [];
	const placed = choicesIn(scenario);
	const repaired = new Set(placed.flatMap(({ choice }) => choice.repairs ?? []));
	const after = new Map([...repaired].map((id) => [id, offeredAfter(id, walks)]));
	return placed.flatMap(({ choice, path }) =>
		(choice.repairs ?? []).flatMap((one, index): Smell[] => {
			if (after.get(one)?.has(choice.id)) return [];
			const message =
				`«${choice.id}» retter opp «${one}», men ingen som har valgt «${one}», får tilbud om det etterpå. ` +
				'Flytt det til en scene som kommer etter, se på «when», eller ta navnet ut av «repairs».';
			return [{ code: 'vain-repair', at: choice.id, path: [...path, 'repairs', index], message }];
		})
	);
}

/** Every choice that can be open to someone who has taken this one. */
function offeredAfter(id: string, walks: Walks): Set<string> {
	return new Set(walks.flatMap((walked) => [...offeredIn(walked, id)]));
}

function offeredIn({ stops }: Walk, id: string): Set<string> {
	const offered = new Set<string>();
	const pending = stops.flatMap(({ ways }) =>
		ways.filter(({ choice }) => choice.id === id).map(({ to }) => to)
	);
	const seen = new Set(pending);
	for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
		for (const { choice, to } of stops[key]?.ways ?? []) {
			offered.add(choice.id);
			if (seen.has(to)) continue;
			seen.add(to);
			pending.push(to);
		}
	}
	return offered;
}

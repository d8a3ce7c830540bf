/**
 * After a choice that goes against its primary principle, one of the next two decisions has to offer a way to
 * put it right, whichever way the conversation takes: a learner who sees the cost must be able to act on it.
 *
 * An ending that comes before that counts as a missing repair, for then the choice has cut the conversation
 * short. Where no way on from the situation has more than this decision and one after it, the conversation
 * was about to end whatever was said, and nothing is asked for.
 */
import { choicesIn } from '../choices-in.ts';
import { foldBack } from '../fold-back.ts';
import type { Choice } from '../format/choice.ts';
import type { Scenario } from '../format/scenario.ts';
import { openChoices, primaryValue } from '../situation.ts';
import type { Stop, Walk } from '../walk.ts';
import type { Walks } from '../walks.ts';
import type { Smell } from './smell.ts';

export function repairSmells(scenario: Scenario, walks: Walks): Smell[] {
	const unrepaired = new Map<string, string>();
	for (const walked of walks) {
		const longest = foldBack<number>(walked, (following) =>
			following.length === 0 ? 0 : 1 + Math.max(...following)
		);
		for (const { key, situation, ways } of walked.stops) {
			if ((longest[key] ?? 0) <= 2) continue;
			for (const { choice, to } of ways) {
				if (primaryValue(choice, situation) >= 0 || unrepaired.has(choice.id)) continue;
				const way = wayWithoutRepair(scenario, walked, choice, to);
				if (way) unrepaired.set(choice.id, way);
			}
		}
	}
	return choicesIn(scenario).flatMap(({ choice, path }) => {
		const way = unrepaired.get(choice.id);
		if (way === undefined) return [];
		const message =
			`Det viktigste merket på «${choice.id}» er negativt, og etter valget kan det gå to valg uten at noe retter det opp: ${way}. ` +
			`Gi et valg der «repairs: [${choice.id}]», eller la samtalen vare litt til.`;
		return [{ code: 'no-repair', at: choice.id, path, message }];
	});
}

/** The scenes of one way on that offers no repair in time; undefined when every way does. */
function wayWithoutRepair(scenario: Scenario, walked: Walk, choice: Choice, to: number): string | undefined {
	const next = walked.stops[to];
	if (!next || repairedAt(scenario, next, choice)) return undefined;
	if (next.ways.length === 0) return `«${next.situation.scene}» er slutten`;
	for (const way of next.ways) {
		const second = walked.stops[way.to];
		if (!second || repairedAt(scenario, second, choice)) continue;
		return `«${next.situation.scene}», så «${way.choice.id}» og «${second.situation.scene}»`;
	}
	return undefined;
}

const repairedAt = (scenario: Scenario, { situation }: Stop, { id }: Choice): boolean =>
	openChoices(scenario, situation).some(({ repairs }) => repairs?.includes(id));

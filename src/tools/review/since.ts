/** What `--since` asks for: how conversations have changed since a released edition, or since a file. */
import { resolve } from 'node:path';
import type { Guide } from '#core/guide/format.ts';
import { difference } from '#core/scenario/difference.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Conversation } from '../data/content.ts';
import { Refusal } from '../refusal.ts';
import { changeRows, changesByPlace, type ChangesHere } from './change-words.ts';
import { releasedScenario, scenarioIn } from './older.ts';

export interface Since {
	/** «utgave 1», or the file's name. */
	readonly name: string;
	readonly changes: readonly ChangesHere[];
}

/**
 * The changes by the ids of the conversations. A number is an edition, of those conversations that have
 * released it; anything else is a file, found from the folder `from`, of the conversation whose id it has.
 */
export function changesSince(
	since: string,
	conversations: readonly Conversation[],
	guide: Guide,
	from: string
): Map<string, Since> {
	const changed = (name: string, before: Scenario, after: Scenario): [string, Since] => [
		after.id,
		{ name, changes: changesByPlace(difference(before, after, guide), before, after) }
	];
	if (/^\d+$/.test(since)) {
		const number = Number(since);
		const released = conversations.filter(({ editions }) =>
			editions.some(({ edition }) => edition === number)
		);
		return new Map(
			(released.length > 0 ? released : conversations).flatMap((conversation) => {
				const { scenario } = conversation;
				return scenario
					? [changed(`utgave ${number}`, releasedScenario(number, conversation), scenario)]
					: [];
			})
		);
	}
	const before = scenarioIn(since, resolve(from, since));
	const after = conversations.find(({ scenario }) => scenario?.id === before.id)?.scenario;
	if (!after)
		throw new Refusal(`«${since}» er samtalen «${before.id}», og den er ikke blant dem som ses på nå.`);
	return new Map([changed(since, before, after)]);
}

/** The changes as rows for a terminal. */
export function sinceRows(id: string, { name, changes }: Since): string[] {
	const count = changes.reduce((sum, here) => sum + here.changes.length, 0);
	const told = count === 0 ? 'ingenting er endret' : count === 1 ? 'én endring' : `${count} endringer`;
	return [`${id}: ${told} siden ${name}.`, '', ...changeRows(changes)];
}

/** Writes down an edition: from then on its ids and texts stand. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { editionOf } from '#core/scenario/edition.ts';
import type { Conversation } from '../data/content.ts';

/** What to tell whoever released it; nothing when there is no conversation. */
export function release({ folder, scenario, editions }: Conversation): string[] {
	if (!scenario) return [];
	if (editions.some(({ edition }) => edition === scenario.edition))
		return [`${scenario.id}: utgave ${scenario.edition} er sluppet fra før.`];
	const today = new Date().toISOString().slice(0, 10);
	writeFileSync(
		join(folder, 'editions.yaml'),
		'# Skrives av «npm run scenarios -- --release». Det som står her, er sluppet og endres ikke.\n' +
			stringify([...editions, editionOf(scenario, today)], { lineWidth: 0 })
	);
	return [`${scenario.id}: utgave ${scenario.edition} er sluppet.`];
}

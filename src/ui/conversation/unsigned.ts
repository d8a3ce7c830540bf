/** Who hasn't approved a conversation yet, as a list in words; undefined when all four have. */
import type { Scenario } from '#core/scenario/format/scenario.ts';
import { anyOf } from '#ui/frame/list-in-words.ts';

type SignOff = Scenario['signOff'];

const readers: Record<keyof SignOff, string> = {
	livedExperience: 'noen med egen erfaring',
	clinical: 'helsepersonell',
	legal: 'en jurist',
	language: 'en språkleser'
};

export function unsigned(signOff: SignOff): string | undefined {
	const missing = Object.entries(readers).filter(([reader]) => !signOff[reader as keyof SignOff]);
	return missing.length === 0 ? undefined : anyOf(missing.map(([, words]) => words));
}

/** Who hasn't approved a conversation yet, as a list in words; undefined when all four have. */
import type { Scenario } from '#core/scenario/format/scenario.ts';

type SignOff = Scenario['signOff'];

const readers: Record<keyof SignOff, string> = {
	livedExperience: 'noen med egen erfaring',
	clinical: 'helsepersonell',
	legal: 'en jurist',
	language: 'en språkleser'
};

export function unsigned(signOff: SignOff): string | undefined {
	const missing = Object.entries(readers).filter(([reader]) => !signOff[reader as keyof SignOff]);
	const list = new Intl.ListFormat('nb-NO', { type: 'disjunction' });
	return missing.length === 0 ? undefined : list.format(missing.map(([, words]) => words));
}

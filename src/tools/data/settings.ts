/** What can only be seen of an organisation's settings with the rest of its folder at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Course } from '#course/format.ts';
import { logoFault } from '#course/logo.ts';
import { unsignedSwitches } from '#course/settings.ts';
import type { Finding } from '#core/scenario/finding.ts';
import { nearest } from '#core/scenario/suggestion.ts';
import { unknownNames } from '#core/scenario/unknown-names.ts';
import type { Scenario } from '#core/scenario/format/scenario.ts';
import type { Parsed } from '#core/scenario/parse.ts';

/** Switches of a conversation that nobody with clinical training has signed for. */
export const awaitedSwitches = ({ switches, signOff }: Scenario): readonly string[] =>
	signOff.clinical === null ? (switches ?? []) : [];

/** A logo that isn't there or can't be shown, and switches that are on too early. */
export function settingFindings(
	{ value, file }: Parsed<Course>,
	folder: string,
	scenarios: readonly Scenario[]
): Finding[] {
	if (!value) return [];
	const conversations = scenarios.map((scenario) => ({
		title: scenario.title,
		awaits: awaitedSwitches(scenario)
	}));
	const early = unsignedSwitches(value.switches, conversations).map(({ path, message }) =>
		file.finding(path, 'unsigned-switch', message)
	);
	// A course may have a switch before it has the conversation, so only what looks misspelt is told of.
	const known = scenarios.flatMap(({ switches }) => switches ?? []);
	const misspelt = unknownNames(
		Object.keys(value.switches)
			.filter((name) => nearest(name, known) !== undefined)
			.map((name) => ({ name, told: 'Kurset har bryteren', path: ['switches', name] })),
		known,
		{ code: 'unknown-switch', fault: 'som ingen samtale har' },
		file
	).map((finding): Finding => ({ ...finding, severity: 'warning' }));
	const ofSwitches = [...early, ...misspelt];
	const { logo } = value.organisation;
	if (logo === undefined) return ofSwitches;
	const path = ['organisation', 'logo'];
	const bytes = logoBytes(folder, logo);
	if (!bytes) {
		return [...ofSwitches, file.finding(path, 'missing-logo', `Fila «${logo}» finnes ikke i innholdsmappa.`)];
	}
	const fault = logoFault(logo, bytes);
	return fault === undefined ? ofSwitches : [...ofSwitches, file.finding(path, 'unusable-logo', fault)];
}

export function logoBytes(folder: string, logo: string): Uint8Array | undefined {
	const path = join(folder, logo);
	return existsSync(path) ? readFileSync(path) : undefined;
}

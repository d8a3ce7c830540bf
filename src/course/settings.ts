/**
 * What an organisation decides, and what may stand there. The rules are plain functions, without zod, since
 * both the build and the page where an administrator fills in a form go by them, and say the same sentences.
 */
import type { Course } from './format.ts';
import { houseRules } from './house-rules.ts';

/** The part of course.yaml that is the organisation's own; the rest is the course's. */
export type Settings = Pick<Course, 'organisation' | 'help' | 'switches' | 'lms'>;

export interface SettingFault {
	/** Where it is, from the top of course.yaml. */
	readonly path: readonly (string | number)[];
	readonly message: string;
}

/** The most that a text may hold, in characters: they are read on a phone, and most often in a hurry. */
const mostCharacters = { name: 80, rule: 200, routine: 400 } as const;

const isPhone = (text: string): boolean => /^\+?\d[\d ]*\d$/.test(text);
const isLogo = (text: string): boolean => /^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.(?:svg|png)$/.test(text);

/** Everything that is wrong with the settings, each where it stands; none means that they can be used. */
export function settingFaults({ organisation, help, lms }: Settings): SettingFault[] {
	const faults: SettingFault[] = [];
	const demand = (holds: boolean, path: SettingFault['path'], message: string) => {
		if (!holds) faults.push({ path, message });
	};
	const demandText = (text: string, most: number, path: SettingFault['path'], what: string) =>
		demand(text.trim() !== '' && text.length <= most, path, `Skriv ${what}, med høyst ${most} tegn.`);
	const { name, logo, leader, concerns, rules = {}, supervisionAddress } = organisation;

	demandText(name, mostCharacters.name, ['organisation', 'name'], 'navnet på organisasjonen');
	if (logo !== undefined) demand(isLogo(logo), ['organisation', 'logo'], logoName);
	if (leader) {
		demandText(leader.name, mostCharacters.name, ['organisation', 'leader', 'name'], 'navnet på lederen');
		if (leader.phone !== undefined)
			demand(isPhone(leader.phone), ['organisation', 'leader', 'phone'], phoneForm);
	}
	if (concerns !== undefined) {
		demandText(
			concerns,
			mostCharacters.routine,
			['organisation', 'concerns'],
			'hva en gjør når en er bekymret'
		);
	}
	for (const rule of houseRules) {
		const text = rules[rule];
		if (text === undefined) continue;
		demandText(text, mostCharacters.rule, ['organisation', 'rules', rule], 'husregelen i én setning');
	}
	if (supervisionAddress !== undefined) {
		demand(isSecureAddress(supervisionAddress), ['organisation', 'supervisionAddress'], secureAddress);
	}
	for (const list of ['numbers', 'local'] as const) {
		for (const [place, number] of (help[list] ?? []).entries()) {
			const path = ['help', list, place];
			demandText(number.name, mostCharacters.name, [...path, 'name'], 'hvem som svarer på nummeret');
			demand(isPhone(number.number), [...path, 'number'], phoneForm);
			demandText(number.text, mostCharacters.rule, [...path, 'text'], 'når en ringer dit, i én setning');
		}
	}
	if (lms.score || lms.choices) {
		demand(lms.assessed !== undefined, ['lms', 'assessed'], assessmentMissing);
		demand(lms.discussed !== undefined, ['lms', 'discussed'], discussionMissing);
	}
	return faults;
}

const phoneForm = 'Skriv telefonnummeret med bare tall og mellomrom, slik det skal leses.';
const logoName =
	'Logoen må være en SVG- eller PNG-fil i innholdsmappa, med bare små bokstaver a–z, tall og bindestrek i navnet.';
const secureAddress = 'Skriv hele adressen til siden for veiledning. Den begynner med https://.';
const assessmentMissing =
	'Skal plattformen få tallet eller valgene, må vurderingen av personvernkonsekvenser (DPIA) være ferdig. ' +
	'Skriv datoen da den ble ferdig.';
const discussionMissing =
	'Skal plattformen få tallet eller valgene, må dere ha drøftet det med de tillitsvalgte. ' +
	'Skriv datoen da dere gjorde det.';

function isSecureAddress(text: string): boolean {
	try {
		const { protocol, hostname } = new URL(text);
		return protocol === 'https:' && hostname.includes('.') && !/\s/.test(text);
	} catch {
		return false;
	}
}

/** A conversation with switches that nobody with clinical training has signed for yet. */
export interface Awaiting {
	readonly title: string;
	readonly awaits?: readonly string[] | undefined;
}

/** Switches that are on although someone still has to sign for a conversation that has them. */
export function unsignedSwitches(
	switches: Settings['switches'],
	conversations: readonly Awaiting[]
): SettingFault[] {
	return Object.entries(switches).flatMap(([name, on]) => {
		const waiting = on ? conversations.filter(({ awaits }) => awaits?.includes(name)) : [];
		if (waiting.length === 0) return [];
		const titles = waiting.map(({ title }) => `«${title}»`).join(', ');
		const message = `«${name}» kan ikke slås på ennå: en fagperson må først ha godkjent ${titles}.`;
		return [{ path: ['switches', name], message }];
	});
}

/**
 * The settings as an administrator meets them: a form of texts, where what is left empty has not been said.
 * What the form doesn't show, the course's own numbers, stays as the course has it.
 */
import { houseRules, type HouseRule } from '#course/house-rules.ts';
import type { Settings } from '#course/settings.ts';

export interface LocalNumber {
	name: string;
	number: string;
	text: string;
}

export interface SettingsForm {
	name: string;
	logo: string;
	leaderName: string;
	leaderPhone: string;
	concerns: string;
	rules: Record<HouseRule, string>;
	naloxone: '' | 'yes' | 'no';
	supervisionAddress: string;
	checked: string;
	local: LocalNumber[];
	switches: Record<string, boolean>;
	score: boolean;
	choices: boolean;
	assessed: string;
	discussed: string;
}

export function formOf({ organisation, help, switches, lms }: Settings): SettingsForm {
	const { name, logo, leader, concerns, rules, naloxone, supervisionAddress } = organisation;
	return {
		name,
		logo: logo ?? '',
		leaderName: leader?.name ?? '',
		leaderPhone: leader?.phone ?? '',
		concerns: concerns ?? '',
		rules: byRule((rule) => rules?.[rule] ?? ''),
		naloxone: naloxone === true ? 'yes' : naloxone === false ? 'no' : '',
		supervisionAddress: supervisionAddress ?? '',
		checked: help.checked ?? '',
		local: (help.local ?? []).map((number) => ({ ...number })),
		switches: { ...switches },
		score: lms.score,
		choices: lms.choices,
		assessed: lms.assessed ?? '',
		discussed: lms.discussed ?? ''
	};
}

/** The settings that the form says, in the order in which course.yaml is read: the same package, to the byte. */
export function settingsOf(form: SettingsForm, course: Settings): Settings {
	const said = <Key extends string>(key: Key, text: string) =>
		(text.trim() === '' ? {} : { [key]: text.trim() }) as Partial<Record<Key, string>>;
	const rules = Object.assign({}, ...houseRules.map((rule) => said(rule, form.rules[rule]))) as Partial<
		Record<HouseRule, string>
	>;
	const leader = { name: form.leaderName.trim(), ...said('phone', form.leaderPhone) };
	const local = form.local
		.map(({ name, number, text }) => ({ name: name.trim(), number: number.trim(), text: text.trim() }))
		.filter((number) => Object.values(number).some((text) => text !== ''));
	return {
		organisation: {
			name: form.name.trim(),
			...said('logo', form.logo),
			...(leader.name === '' && leader.phone === undefined ? {} : { leader }),
			...said('concerns', form.concerns),
			...(Object.keys(rules).length === 0 ? {} : { rules }),
			...naloxone(form.naloxone, course),
			...said('supervisionAddress', form.supervisionAddress)
		},
		help: {
			checked: form.checked === '' ? null : form.checked,
			numbers: course.help.numbers,
			...(local.length === 0 ? {} : { local })
		},
		switches: Object.fromEntries(
			Object.keys(course.switches).map((name) => [name, form.switches[name] ?? false])
		),
		lms: {
			score: form.score,
			choices: form.choices,
			...said('assessed', form.assessed),
			...said('discussed', form.discussed)
		}
	};
}

/** Settings that were kept, for this course: numbers that are others than those then checked are unchecked. */
export function formFrom(kept: Settings, course: Settings): SettingsForm {
	const isSame = JSON.stringify(kept.help.numbers) === JSON.stringify(course.help.numbers);
	return { ...formOf(kept), checked: isSame ? (kept.help.checked ?? '') : '' };
}

function naloxone(answer: SettingsForm['naloxone'], { organisation }: Settings) {
	if (answer !== '') return { naloxone: answer === 'yes' };
	return organisation.naloxone === undefined ? {} : { naloxone: null };
}

const byRule = (text: (rule: HouseRule) => string): Record<HouseRule, string> => ({
	intoxication: text('intoxication'),
	'outside-hours': text('outside-hours'),
	'work-phone': text('work-phone'),
	'home-visits': text('home-visits')
});
